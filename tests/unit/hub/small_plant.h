// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/hub/admin/import.h"

namespace ploegbord::hub::test {

inline Folder smallPlant() {
    return {
        {"site.toml", "name = \"Pers\"\ntime_zone = \"Europe/Amsterdam\"\ncounting_since = \"-420d\"\n"},
        {"lines.csv", "key,name\nL1,Lijn 1\nL3,Lijn 3\n"},
        {"teams.csv", "key;name\nWELD;Lassen\n"},
        {"shifts.csv", "key,name,start,end\nV,Vroeg,06:00,14:00\nN,Nacht,22:00,06:00\n"},
        {"crews.csv", "key,name,cycle,starts\nB,Ploeg B,VN-,2026-11-20\n"},
        {"people.csv", "number,name,team,crew,line,roles,language,on_wall,badge,left_on\n"
                       "1,Sandra Jansen,WELD,B,L3,lead:L3 safety,nl,full,04A1,\n"
                       "2,Piet Mol,,B,L3,lead,,,04A2,2026-11-01\n"},
        {"routing.csv", "class,line,function\nnear_miss,,safety\n"},
    };
}

} // namespace ploegbord::hub::test
