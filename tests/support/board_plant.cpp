// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_plant.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

#include "app/core/name_order.h"
#include "tests/support/amsterdam.h"
#include "tests/support/board_posts.h"
#include "tests/support/board_states.h"

namespace ploegbord::test {

using namespace core;
using terminal::MasterData;

namespace {

// The names a crew has at this plant: nine and a lead.
constexpr std::array<std::array<const char*, 10>, 5> kNames{{
    {"Anouk de Vries", "Marek Kowalczyk", "Bram Hendriks", "Yusuf Demir", "Piotr Zieliński",
     "Fatima El Amrani", "Joyce Wijngaarde", "Oksana Melnyk", "Ruud Peeters", "Kees van Dijk"},
    {"Mo Bouazza", "Ingrid Jansen", "Stefan Popescu", "Daan Willems", "Jake Roberts", "Samira Haddad",
     "Truus Bakker", "Katarzyna Nowak", "Sandra Vermeulen", "Emre Yıldız"},
    {"Linda Kuipers", "Tomasz Wójcik", "Jeroen Smits", "Andriy Kovalenko", "Wesley Martina", "Aylin Kaya",
     "Nel Verhoeven", "Ionela Dumitru", "Dennis Blom", "Henk Mulder"},
    {"Rachid Ziani", "Petra van Leeuwen", "Luuk Dekker", "Mihai Ionescu", "Carlos Évora", "Agnieszka Mazur",
     "Nadia Benali", "Kim Tran", "Olena Shevchenko", "Joost Brouwer"},
    {"Sjoerd Hoekstra", "Gülşen Arslan", "Pavel Dvořák", "Rik Geerts", "Ali Rahimi", "Chantal Maduro",
     "Bogdan Marin", "Lies Timmermans", "Jamal Osman", "Frank Schouten"},
}};
constexpr std::array<const char*, 10> kTeamOf{"PACK", "MACH", "MACH", "MACH", "WELD",
                                              "PACK", "PACK", "PACK", "SHIP", "MAINT"};
constexpr std::array<const char*, 10> kLineOf{"L3", "L1", "L1", "L1", "L2", "L3", "L4", "L3", "L5", ""};

template <class T>
void add(std::vector<MasterData::Entry<T>>& entries, const std::string& kind, const std::string& key,
         T body) {
    entries.push_back({testId(kind, key), 1, std::move(body)});
}

Site site() {
    Site site;
    site.name = "Metaal & Pak Helmond";
    site.time_zone = "Europe/Amsterdam";
    site.counter_definition =
        bilingual("Letsel door het werk waardoor iemand de volgende dienst niet kan werken.",
                  "An injury at work that keeps someone from working the next shift.");
    site.counting_since = day("2025-09-30");
    site.record = 211;
    site.emergency_number = "8112";
    site.shifts = {{"V", bilingual("Vroege dienst", "Early shift"), 6 * 60, 14 * 60},
                   {"L", bilingual("Late dienst", "Late shift"), 14 * 60, 22 * 60},
                   {"N", bilingual("Nachtdienst", "Night shift"), 22 * 60, 6 * 60}};
    return site;
}

void addCrews(MasterData& master) {
    const std::array<const char*, 5> starts{"2026-01-03", "2026-01-05", "2026-01-07", "2026-01-09",
                                            "2026-01-11"};
    for (std::size_t c = 0; c < 5; ++c) {
        const std::string key(1, static_cast<char>('A' + c));
        add(master.crews, "crew", key,
            Crew{key, bilingual("Ploeg " + key, "Crew " + key), "VVLLNN----", day(starts[c])});
        for (std::size_t n = 0; n < 10; ++n) {
            Person person;
            person.name = kNames[c][n];
            person.team = Ref(testId("team", kTeamOf[n]));
            person.crew = Ref(testId("crew", key));
            if (*kLineOf[n]) person.line = lineRef(kLineOf[n]);
            if (n == 0) person.roles = {{Role::lead, {lineRef("L3"), lineRef("L4"), lineRef("L5")}}};
            if (n == 1) person.roles = {{Role::lead, {lineRef("L1"), lineRef("L2")}}};
            if (n == 6) person.on_wall = OnWall::initial;
            const int number = 1101 + static_cast<int>(c) * 100 + static_cast<int>(n);
            addPerson(master, std::to_string(number), person);
        }
    }
}

void addFunctions(MasterData& master) {
    struct Function {
        const char* number;
        const char* name;
        const char* team;
        Role role;
    };
    for (const auto& [number, name, team, role] : {Function{"2001", "Marieke Bos", "SAFE", Role::safety},
                                                   {"2002", "Hugo Lambert", "QUAL", Role::quality},
                                                   {"2004", "Ton Driessen", "MAINT", Role::maintenance},
                                                   {"2005", "Birgit Neumann", "PURCH", Role::purchasing},
                                                   {"2006", "Willem Scholten", "HR", Role::hr},
                                                   {"2007", "Deniz Aksoy", "IT", Role::admin},
                                                   {"2008", "Paul Hermans", "MT", Role::lead}}) {
        Person person;
        person.name = name;
        person.team = Ref(testId("team", team));
        person.roles = {{role, {}}};
        addPerson(master, number, person);
    }
    for (const auto& [number, name] :
         {std::pair{"2009", "Nico Postma"}, {"2011", "Ewa Lis"}, {"2012", "Bas Kok"}}) {
        Person person;
        person.name = name;
        person.team = Ref(testId("team", "PLAN"));
        addPerson(master, number, person);
    }
}

void addPlant(MasterData& master) {
    const std::array<std::array<const char*, 3>, 5> lines{
        {{"L1", "Lijn 1 · Verspanen", "Line 1 · Machining"},
         {"L2", "Lijn 2 · Lassen", "Line 2 · Welding"},
         {"L3", "Lijn 3 · Verpakking", "Line 3 · Packing"},
         {"L4", "Lijn 4 · Ompakken", "Line 4 · Repacking"},
         {"L5", "Lijn 5 · Verzending", "Line 5 · Shipping"}}};
    for (const auto& [key, nl, en] : lines)
        add(master.lines, "line", key, Line{key, bilingual(nl, en)});
    const std::array<std::array<const char*, 3>, 12> teams{{{"HR", "Personeel", "Personnel"},
                                                            {"IT", "IT", "IT"},
                                                            {"MACH", "Verspanen", "Machining"},
                                                            {"MAINT", "Onderhoud", "Maintenance"},
                                                            {"MT", "Leiding", "Management"},
                                                            {"PACK", "Verpakking", "Packing"},
                                                            {"PLAN", "Planning", "Planning"},
                                                            {"PURCH", "Inkoop", "Purchasing"},
                                                            {"QUAL", "Kwaliteit", "Quality"},
                                                            {"SAFE", "Veiligheid", "Safety"},
                                                            {"SHIP", "Verzending", "Shipping"},
                                                            {"WELD", "Lassen", "Welding"}}};
    for (const auto& [key, nl, en] : teams)
        add(master.teams, "team", key, Team{key, bilingual(nl, en)});
    const std::array<std::array<const char*, 4>, 5> places{{{"SEALER", "Sealer", "Sealer", "L3"},
                                                            {"PALLET", "Palletiseerder", "Palletiser", "L3"},
                                                            {"INFEED", "Invoerband", "Infeed belt", "L3"},
                                                            {"DOCK", "Laadkuil 2", "Loading dock 2", "L5"},
                                                            {"WALK", "Looppad hal B", "Walkway hall B", ""}}};
    for (const auto& [key, nl, en, line] : places)
        add(master.places, "place", key, Place{key, bilingual(nl, en), *line ? lineRef(line) : Ref()});
}

void addSuppliers(MasterData& master) {
    for (const auto& [key, name] : {std::pair{"FOLIO", "Folio Verpakkingen"},
                                    {"HOLDER", "Holder Stahl GmbH"},
                                    {"LABELS", "Etiketten Unie"}})
        add(master.suppliers, "supplier", key, Supplier{key, Text(name)});
}

std::vector<std::string> splitAtCommas(const std::string& line) {
    std::vector<std::string> fields;
    std::istringstream in(line);
    for (std::string field; std::getline(in, field, ',');)
        fields.push_back(field);
    return fields;
}

// What the demo's picks are called in each language, by their keys. That file has no quotes.
std::map<std::string, std::map<std::string, std::string>> demoPicks() {
    std::ifstream file(PLOEGBORD_SOURCE_DIR "/resources/demo/picks.csv");
    std::map<std::string, std::map<std::string, std::string>> picks;
    std::string line;
    std::getline(file, line);
    const auto header = splitAtCommas(line);
    while (std::getline(file, line)) {
        const auto fields = splitAtCommas(line);
        for (std::size_t i = 1; i < std::min(fields.size(), header.size()); ++i)
            picks[fields[0]][header[i]] = fields[i];
    }
    if (picks.empty()) throw std::runtime_error("the demo's picks are not there");
    return picks;
}

void addPicks(MasterData& master) {
    const std::array<std::array<const char*, 3>, 28> picks{
        {{"oil_on_floor", "olie op de vloer", "oil on the floor"},
         {"blocked_exit", "geblokkeerde nooduitgang", "blocked emergency exit"},
         {"open_guard", "open beschermkap", "open guard"},
         {"loose_cable", "losse kabel op het looppad", "loose cable on the walkway"},
         {"damaged_rack", "beschadigde stelling", "damaged rack"},
         {"forklift_speed", "te hard rijdende heftruck", "speeding forklift"},
         {"faulty_estop", "noodstop die niet werkt", "emergency stop that does not work"},
         {"sharp_edge", "scherpe rand", "sharp edge"},
         {"label_error", "fout in de etiketten", "label error"},
         {"wrong_quantity", "verkeerd aantal", "wrong quantity"},
         {"wrong_article", "verkeerd artikel", "wrong article"},
         {"leaking_seal", "lekke sealnaad", "leaking seal"},
         {"damaged_packaging", "beschadigde verpakking", "damaged packaging"},
         {"missing_part", "ontbrekend onderdeel", "missing part"},
         {"wrong_size", "maatfout", "wrong size"},
         {"wrong_date_code", "verkeerde datumcode", "wrong date code"},
         {"defect", "afkeur", "a defect"},
         {"complaint", "klacht van een klant", "a customer complaint"},
         {"rework", "herstelwerk", "rework"},
         {"mix_up", "verwisseling", "a mix-up"},
         {"late_order", "te late order", "a late order"},
         {"parts_shortage", "het onderdelentekort", "the parts shortage"},
         {"short_staffing", "de krappe bezetting", "the thin crew"},
         {"machine_fault", "de machinestoring", "the machine fault"},
         {"late_delivery", "de te late levering", "the late delivery"},
         {"rush_order", "de spoedorder", "the rush order"},
         {"shorter_route", "kortere looproute", "shorter walking route"},
         {"power_dip", "de stroomdip", "the power dip"}}};
    const auto demos = demoPicks();
    for (const auto& [key, nl, en] : picks) {
        auto names = bilingual(nl, en).byLanguage();
        if (const auto found = demos.find(key); found != demos.end())
            names.insert(found->second.begin(), found->second.end());
        add(master.picks, "pick", key, Pick{key, Text(std::move(names))});
    }
}

} // namespace

RecordId testId(const std::string& kind, const std::string& key) {
    return RecordId(deriveUuid("test board", kind, key));
}
Ref personRef(const std::string& number) {
    return Ref(testId("person", number));
}
Ref lineRef(const std::string& key) {
    return Ref(testId("line", key));
}

void addPerson(MasterData& master, const std::string& number, Person person) {
    person.number = number;
    add(master.people, "person", number, std::move(person));
}

void sortPeople(MasterData& master) {
    std::sort(master.people.begin(), master.people.end(), [](const auto& a, const auto& b) {
        return core::nameOrder(a.body.name) < core::nameOrder(b.body.name);
    });
}

std::shared_ptr<MasterData> makePlant() {
    auto master = std::make_shared<MasterData>();
    master->siteId = testId("site", "site");
    master->site = site();
    addPlant(*master);
    addCrews(*master);
    addFunctions(*master);
    addPicks(*master);
    addSuppliers(*master);
    sortPeople(*master);
    TerminalBody terminal;
    terminal.name = "Lijn 3 kop";
    terminal.line = lineRef("L3");
    add(master->terminals, "terminal", "T1", terminal);
    std::vector<ShiftCalendar::CrewRota> rota;
    for (const auto& crew : master->crews)
        rota.push_back({Ref(crew.id), crew.body});
    master->shifts = ShiftCalendar(master->site.shifts, rota, {}, amsterdam());
    return master;
}

void lengthenNames(MasterData& master) {
    for (auto& line : master.lines)
        line.body.name = Text("Verpakkingslijn " + line.body.key +
                              " voor grootverbruikers · Halfautomatische nabewerking");
    for (auto& team : master.teams)
        team.body.name = Text("Gereedschapsonderhoud en Beheer");
    for (auto& crew : master.crews)
        crew.body.name = Text("Vijfploegendienst " + crew.body.key);
    for (auto& pick : master.picks)
        pick.body.name = Text("beschadigde buitenverpakking door vorkheftruckbeweging");
    for (auto& place : master.places)
        place.body.name = Text("Overslagplaats voor halffabricaten " + place.body.key);
    for (auto& supplier : master.suppliers)
        supplier.body.name = Text("Verenigde Verpakkingsfabrieken " + supplier.body.key);
    for (auto& person : master.people)
        person.body.name += " tot Westervelt";
    for (auto& shift : master.site.shifts)
        shift.name = Text("Vroege doordeweekse productiedienst");
}

} // namespace ploegbord::test
