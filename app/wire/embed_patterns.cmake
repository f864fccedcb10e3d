# SPDX-FileCopyrightText: The Ploegbord authors
# SPDX-License-Identifier: Apache-2.0
# cmake -DOUT=file.cpp -DDIR=resources/patterns -P embed_patterns.cmake
file(GLOB files ${DIR}/*.json)
list(SORT files)
set(entries "")
set(count 0)
foreach(file IN LISTS files)
  file(READ ${file} text)
  get_filename_component(name ${file} NAME)
  # string(APPEND) and not configure: the text may hold ';', '@' and '$'.
  string(APPEND entries "    EmbeddedFile{\"${name}\", R\"pattern(${text})pattern\"},\n")
  math(EXPR count "${count} + 1")
endforeach()
set(source "#include \"app/wire/embedded_patterns.h\"\n\n#include <array>\n\nnamespace ploegbord::wire {\n\n")
string(APPEND source "std::span<const EmbeddedFile> embeddedPatterns() {\n")
string(APPEND source "    static constexpr std::array<EmbeddedFile, ${count}> kFiles{\n${entries}    };\n")
string(APPEND source "    return kFiles;\n}\n\n} // namespace ploegbord::wire\n")
file(WRITE ${OUT} "${source}")
