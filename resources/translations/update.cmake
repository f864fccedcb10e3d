# SPDX-FileCopyrightText: The Ploegbord authors
# SPDX-License-Identifier: Apache-2.0
# Brings the .ts files of a folder up to the texts in ui/:
#   cmake -DLUPDATE=/path/to/lupdate -DSOURCE=/path/to/checkout -DTRANSLATIONS=/path/to/folder -DTEMP=/path/to/scratch
#     -P update.cmake
# Presenters are no QObjects: each has a function words() that names its context once. lupdate does not see through
# it, so it reads a copy in which the context stands in every call.
foreach(needed LUPDATE SOURCE TRANSLATIONS TEMP)
  if(NOT ${needed})
    message(FATAL_ERROR "update.cmake needs -D${needed}=...")
  endif()
endforeach()

file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/ui/*.cpp ${SOURCE}/ui/*.h)
foreach(file IN LISTS files)
  file(READ ${SOURCE}/${file} text)
  if(text MATCHES "QString words\\([^)]*\\) {[ \n]*return QCoreApplication::translate\\((\"[A-Za-z]+\")")
    set(context ${CMAKE_MATCH_1})
    string(REGEX REPLACE "([^A-Za-z_.])words\\([ \n]*\"" "\\1QCoreApplication::translate(${context}, \"" text "${text}")
  endif()
  # lupdate 6.4 loses its way in a count that is more than a name.
  string(REGEX REPLACE "(translate|tr)(\\([ \n]*(\"[A-Za-z]+\",[ \n]*)?\"[^\"]*\",[ \n]*\"[^\"]*\"),[ \n]+([a-z*])"
    "\\1\\2, n) + (\\4" text "${text}"
  )
  file(WRITE ${TEMP}/${file} "${text}")
endforeach()

function(update plural_only)
  execute_process(
    COMMAND ${LUPDATE} -silent -I ${TEMP} -locations none -no-obsolete -disable-heuristic sametext -disable-heuristic similartext ${plural_only} ${TEMP}/ui -ts ${ARGN}
    COMMAND_ERROR_IS_FATAL ANY
    TIMEOUT 60
  )
endfunction()
# English stands in the source: its file has the plurals only.
update(-pluralonly -source-language en -target-language en ${TRANSLATIONS}/ploegbord_en.ts)
file(GLOB others ${TRANSLATIONS}/ploegbord_*.ts)
list(FILTER others EXCLUDE REGEX "ploegbord_en.ts$")
foreach(other IN LISTS others)
  update("-source-language;en" ${other})
endforeach()
file(REMOVE_RECURSE ${TEMP})
