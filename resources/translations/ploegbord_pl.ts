<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Announce</name>
    <message>
        <source>pieces</source>
        <comment>unit of a goal</comment>
        <translation>sztuk</translation>
    </message>
    <message>
        <source>pallets</source>
        <comment>unit of a goal</comment>
        <translation>palet</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>unit of a goal</comment>
        <translation>zamówień</translation>
    </message>
    <message>
        <source>boxes</source>
        <comment>unit of a goal</comment>
        <translation>kartonów</translation>
    </message>
    <message>
        <source>tonnes</source>
        <comment>unit of a goal</comment>
        <translation>ton</translation>
    </message>
    <message>
        <source>metres</source>
        <comment>unit of a goal</comment>
        <translation>metrów</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit of a goal</comment>
        <translation>procent</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of a goal</comment>
        <translation>minut</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>title</comment>
        <translation>Cel zmiany</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>title</comment>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>Sign in first: leads and functions post announcements.</source>
        <comment>announce</comment>
        <translation>Najpierw się zaloguj: komunikaty publikują liderzy i działy.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: to the next step</comment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Text (may stay empty)</source>
        <translation>Tekst (może zostać pusty)</translation>
    </message>
    <message>
        <source>What was reached?</source>
        <comment>result of a goal</comment>
        <translation>Ile osiągnięto?</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button</comment>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <source>Posted.</source>
        <comment>done screen</comment>
        <translation>Opublikowano.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: to the next step</comment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>How many, of what?</source>
        <comment>shift goal</comment>
        <translation>Ile i czego?</translation>
    </message>
    <message>
        <source>Still missing: the number</source>
        <comment>shift goal</comment>
        <translation>Brakuje jeszcze: liczba</translation>
    </message>
    <message>
        <source>Still missing: the unit</source>
        <comment>shift goal</comment>
        <translation>Brakuje jeszcze: jednostka</translation>
    </message>
    <message>
        <source>Result of a goal</source>
        <comment>button</comment>
        <translation>Podaj wynik celu</translation>
    </message>
    <message>
        <source>Which goal?</source>
        <comment>result of a goal</comment>
        <translation>Który cel?</translation>
    </message>
    <message>
        <source>For whom? Nothing chosen means everyone.</source>
        <comment>audience</comment>
        <translation>Dla kogo? Bez wyboru: dla wszystkich.</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>tab</comment>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Crews</source>
        <comment>tab</comment>
        <translation>Brygady</translation>
    </message>
    <message>
        <source>Shifts</source>
        <comment>tab</comment>
        <translation>Zmiany</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>audience tab</comment>
        <translation>
            <numerusform>wybrano: %n</numerusform>
            <numerusform>wybrano: %n</numerusform>
            <numerusform>wybrano: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>audience tab: no limit</comment>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>Until when? It is shown from now on.</source>
        <comment>validity</comment>
        <translation>Do kiedy? Widoczne od teraz.</translation>
    </message>
    <message>
        <source>End of this shift</source>
        <comment>validity</comment>
        <translation>Koniec tej zmiany</translation>
    </message>
    <message>
        <source>End of today</source>
        <comment>validity</comment>
        <translation>Koniec dnia</translation>
    </message>
    <message>
        <source>3 days</source>
        <comment>validity</comment>
        <translation>3 dni</translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>validity</comment>
        <translation>1 tydzień</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <comment>validity</comment>
        <translation>2 tygodnie</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>validity: by steppers</comment>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <comment>stepper</comment>
        <translation>Dzień wcześniej</translation>
    </message>
    <message>
        <source>A day later</source>
        <comment>stepper</comment>
        <translation>Dzień później</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <comment>stepper</comment>
        <translation>Godzinę wcześniej</translation>
    </message>
    <message>
        <source>An hour later</source>
        <comment>stepper</comment>
        <translation>Godzinę później</translation>
    </message>
    <message>
        <source>Shown until %1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>Widoczne do: %1 %2, %3</translation>
    </message>
    <message>
        <source>How urgent?</source>
        <comment>priority</comment>
        <translation>Jak pilne?</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>priority</comment>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>A card among the others</source>
        <comment>what it does</comment>
        <translation>Zwykły wpis wśród innych</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>priority</comment>
        <translation>Ważne</translation>
    </message>
    <message>
        <source>On top, with an amber edge</source>
        <comment>what it does</comment>
        <translation>Na górze, z pomarańczową ramką</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Pilne</translation>
    </message>
    <message>
        <source>Takes over every board it is for until someone taps Seen</source>
        <comment>what it does</comment>
        <translation>Zajmuje wszystkie wybrane tablice, aż ktoś dotknie „Przeczytane”</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>title of a goal</comment>
        <translation>Cel zmiany</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>audience</comment>
        <translation>Dla: %1</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>audience</comment>
        <translation>wszyscy</translation>
    </message>
    <message>
        <source>Write a headline first.</source>
        <comment>announce</comment>
        <translation>Najpierw wpisz nagłówek.</translation>
    </message>
    <message>
        <source>That is already past: choose a later moment.</source>
        <comment>announce</comment>
        <translation>Ten termin już minął: wybierz późniejszy.</translation>
    </message>
    <message>
        <source>Post as urgent</source>
        <comment>button</comment>
        <translation>Opublikuj jako pilne</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Urgent</source>
        <comment>badge</comment>
        <translation>Pilne</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>badge</comment>
        <translation>Ważne</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>badge</comment>
        <translation>Cel zmiany</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a shift goal: number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 reached</source>
        <comment>result, goal and unit of a shift goal</comment>
        <translation>%1 z %2 %3 osiągnięte</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Send</source>
        <comment>keyboard</comment>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>We will not do this, because …</source>
        <comment>field</comment>
        <translation>Nie zrobimy tego, bo …</translation>
    </message>
    <message>
        <source>What else is there to say? Leave names out.</source>
        <comment>field</comment>
        <translation>Co jeszcze dodać? Bez nazwisk.</translation>
    </message>
    <message>
        <source>The number of your report: 8 letters and digits</source>
        <comment>field</comment>
        <translation>Numer zgłoszenia: 8 liter i cyfr</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: to the next step</comment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Its key: 16 letters and digits</source>
        <comment>field</comment>
        <translation>Klucz: 16 liter i cyfr</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>keyboard: open the report</comment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Your reply</source>
        <comment>field</comment>
        <translation>Twoja odpowiedź</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <comment>title</comment>
        <translation>Zgłoszone i zrobione</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s reports yet. It needs the hub once.</source>
        <comment>answers</comment>
        <translation>Ta tablica nie pobrała jeszcze zgłoszeń. Musi raz połączyć się z hubem.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tab: reports</comment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>tab: reports</comment>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>tab: reports of this function</comment>
        <translation>Dla ciebie</translation>
    </message>
    <message>
        <source>This line</source>
        <comment>tab: reports</comment>
        <translation>Ta linia</translation>
    </message>
    <message>
        <source>Follow my report</source>
        <comment>button</comment>
        <translation>Śledź moje zgłoszenie</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Do tablicy</translation>
    </message>
    <message>
        <source>Posts of this board</source>
        <comment>tile: opens the outbox</comment>
        <translation>Wpisy tej tablicy</translation>
    </message>
    <message>
        <source>No report is open. Tap Report on the board to make one.</source>
        <comment>no reports in this tab</comment>
        <translation>Brak otwartych zgłoszeń. Aby dodać zgłoszenie, dotknij „Zgłoś” na tablicy.</translation>
    </message>
    <message>
        <source>No report is done yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Brak zakończonych zgłoszeń.</translation>
    </message>
    <message>
        <source>No report was for you yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Nie było jeszcze zgłoszeń dla ciebie.</translation>
    </message>
    <message>
        <source>No report is of this line yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Nie ma jeszcze zgłoszeń z tej linii.</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>button</comment>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>button</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>button</comment>
        <translation>Dopisz</translation>
    </message>
    <message>
        <source>Saved on this terminal and will be sent. It appears later, so that nobody can tell when it was written.</source>
        <comment>words added to an anonymous report</comment>
        <translation>Zapisane na tym terminalu i zostanie wysłane. Pojawi się później, aby nikt nie wiedział, kiedy to napisano.</translation>
    </message>
    <message>
        <source>and why</source>
        <comment>under: declined</comment>
        <translation>i dlaczego</translation>
    </message>
    <message>
        <source>That is no number of a report. Look at each letter and digit again.</source>
        <comment>answers</comment>
        <translation>To nie jest numer zgłoszenia. Sprawdź jeszcze raz każdą literę i cyfrę.</translation>
    </message>
    <message>
        <source>Write the reason first: who reported it will read it.</source>
        <comment>answers</comment>
        <translation>Najpierw wpisz powód: przeczyta go osoba zgłaszająca.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <comment>answers</comment>
        <translation>Najpierw coś wpisz.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when an anonymous report was made</comment>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>clock of a report: how long it took</comment>
        <translation>w %1</translation>
    </message>
    <message>
        <source>on the same day</source>
        <comment>clock of an anonymous report</comment>
        <translation>tego samego dnia</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <comment>clock of an anonymous report</comment>
        <translation>
            <numerusform>po %n dniu</numerusform>
            <numerusform>po %n dniach</numerusform>
            <numerusform>po %n dniach</numerusform>
        </translation>
    </message>
    <message>
        <source>From who reported it</source>
        <comment>who wrote more about a report</comment>
        <translation>Od osoby zgłaszającej</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>by someone who is no longer here</comment>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>We will not do this, because: %1</source>
        <comment>status of a report, with its reason</comment>
        <translation>Nie zrobimy tego, bo: %1</translation>
    </message>
    <message>
        <source>Team leads</source>
        <comment>whom a report goes to</comment>
        <translation>Liderzy</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a report</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>text of a report</comment>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a report</comment>
        <translation>Linia</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>of a report</comment>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who had the idea</comment>
        <translation>Od kogo</translation>
    </message>
    <message>
        <source>Goes to</source>
        <comment>functions of a report</comment>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>clock of a report</comment>
        <translation>Zgłoszone</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>clock of a report</comment>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>clock of a declined report</comment>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>clock of a report</comment>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>where it is</comment>
        <translation>Twoja odpowiedź</translation>
    </message>
    <message>
        <source>Your words</source>
        <comment>where they are</comment>
        <translation>Twój dopisek</translation>
    </message>
    <message numerus="yes">
        <source>%n, and where they are</source>
        <comment>posts of this board</comment>
        <translation>
            <numerusform>%n – zobacz, gdzie jest</numerusform>
            <numerusform>%n – zobacz, gdzie są</numerusform>
            <numerusform>%n – zobacz, gdzie są</numerusform>
        </translation>
    </message>
    <message>
        <source>How fast reports are answered</source>
        <comment>tile</comment>
        <translation>Jak szybko odpowiadamy na zgłoszenia</translation>
    </message>
    <message>
        <source>month by month</source>
        <comment>under: how fast reports are answered</comment>
        <translation>miesiąc po miesiącu</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>button: for an idea</comment>
        <translation>Pochwała</translation>
    </message>
    <message>
        <source>This line does it too</source>
        <comment>tile: an idea is taken over</comment>
        <translation>Ta linia też tak robi</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <comment>lines that carry an idea out too</comment>
        <translation>Przejęte przez</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <comment>made in a month</comment>
        <translation>
            <numerusform>%n zgłoszenie</numerusform>
            <numerusform>%n zgłoszenia</numerusform>
            <numerusform>%n zgłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: of a report</comment>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button: of a report</comment>
        <translation>Następny obraz</translation>
    </message>
    <message>
        <source>Typical times: half were sooner, half later. Not shown below five reports.</source>
        <comment>months</comment>
        <translation>Typowe czasy: połowa szybciej, połowa później. Poniżej pięciu zgłoszeń nic nie podajemy.</translation>
    </message>
    <message>
        <source>Number and key do not match. Look at both again; a new report takes a while.</source>
        <comment>answers</comment>
        <translation>Numer i klucz nie pasują do siebie. Sprawdź oba; nowe zgłoszenie pojawia się dopiero po chwili.</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Add a picture</source>
        <comment>tile</comment>
        <translation>Dodaj zdjęcie</translation>
    </message>
    <message>
        <source>if you like</source>
        <comment>under: add a picture</comment>
        <translation>jeśli chcesz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pictures taken, of how many at most</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Leave people out of the picture.</source>
        <comment>camera</comment>
        <translation>Nie fotografuj ludzi.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Send the report without one, and call IT.</source>
        <comment>camera</comment>
        <translation>Kamera nie daje obrazu. Wyślij zgłoszenie bez zdjęcia i zadzwoń do IT.</translation>
    </message>
    <message>
        <source>The camera is being switched on …</source>
        <comment>camera</comment>
        <translation>Włączanie kamery …</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>button: the picture that was taken</comment>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <comment>button</comment>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>button: takes the picture again</comment>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>No pictures</source>
        <comment>button: takes all of them out of the report</comment>
        <translation>Bez zdjęć</translation>
    </message>
    <message>
        <source>A report has at most three pictures.</source>
        <comment>camera</comment>
        <translation>Zgłoszenie ma najwyżej trzy zdjęcia.</translation>
    </message>
</context>
<context>
    <name>CloseShift</name>
    <message>
        <source>Today</source>
        <comment>shift-day</comment>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>shift-day</comment>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Close shift</source>
        <comment>title</comment>
        <translation>Zamknij zmianę</translation>
    </message>
    <message>
        <source>Sign in first: a lead closes shifts.</source>
        <comment>close shift</comment>
        <translation>Najpierw się zaloguj: zmiany zamyka lider.</translation>
    </message>
    <message>
        <source>No event in this shift? Tap it.</source>
        <comment>close shift</comment>
        <translation>Zmiana bez zdarzeń? Dotknij jej.</translation>
    </message>
    <message>
        <source>Every shift of the last 14 days is closed.</source>
        <comment>close shift</comment>
        <translation>Wszystkie zmiany z ostatnich 14 dni są zamknięte.</translation>
    </message>
    <message>
        <source>The clock is uncertain: shifts cannot be closed now.</source>
        <comment>close shift</comment>
        <translation>Zegar niepewny: teraz nie można zamykać zmian.</translation>
    </message>
    <message>
        <source>still running</source>
        <comment>a shift</comment>
        <translation>jeszcze trwa</translation>
    </message>
    <message>
        <source>Closed without event: %1. Saved on this terminal.</source>
        <comment>shift</comment>
        <translation>Zamknięto bez zdarzeń: %1. Zapisano na tym terminalu.</translation>
    </message>
</context>
<context>
    <name>CrewShift</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date of a shift</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>all lines</source>
        <comment>a document is for</comment>
        <translation>wszystkie linie</translation>
    </message>
    <message>
        <source>this line</source>
        <comment>a document is for</comment>
        <translation>ta linia</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>a document is for</comment>
        <translation>
            <numerusform>%n linia</numerusform>
            <numerusform>%n linie</numerusform>
            <numerusform>%n linii</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1</source>
        <comment>of a document</comment>
        <translation>Wydanie %1</translation>
    </message>
    <message>
        <source>on this board</source>
        <comment>where the file of a document is</comment>
        <translation>na tej tablicy</translation>
    </message>
    <message>
        <source>being fetched, %1 % of %2</source>
        <comment>where the file of a document is; percent, size</comment>
        <translation>pobieranie, %1 % z %2</translation>
    </message>
    <message>
        <source>no room on this board for %1</source>
        <comment>where the file of a document is; size</comment>
        <translation>brak miejsca na tej tablicy: %1</translation>
    </message>
    <message>
        <source>not here yet, %1</source>
        <comment>where the file of a document is; size</comment>
        <translation>jeszcze nie tutaj, %1</translation>
    </message>
    <message>
        <source>not yet confirmed by this shift</source>
        <comment>a document; no crew is known</comment>
        <translation>ta zmiana jeszcze nie potwierdziła</translation>
    </message>
    <message>
        <source>not yet confirmed by %1</source>
        <comment>a document; crews</comment>
        <translation>brak potwierdzenia: %1</translation>
    </message>
    <message>
        <source>read by this shift</source>
        <comment>a document; no crew is known</comment>
        <translation>przeczytane na tej zmianie</translation>
    </message>
    <message>
        <source>read by %1</source>
        <comment>a document; crews</comment>
        <translation>przeczytane: %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>title</comment>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s documents yet. It needs the hub once.</source>
        <comment>documents</comment>
        <translation>Ta tablica nie pobrała jeszcze dokumentów. Musi raz połączyć się z hubem.</translation>
    </message>
    <message>
        <source>Must read</source>
        <comment>tab: documents yet to be confirmed by the crew</comment>
        <translation>Przeczytaj</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Do tablicy</translation>
    </message>
    <message>
        <source>Titles with “%1”</source>
        <comment>what was searched for</comment>
        <translation>Tytuły z „%1”</translation>
    </message>
    <message>
        <source>All lines</source>
        <comment>button: also the documents of other lines</comment>
        <translation>Wszystkie linie</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>button</comment>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>A part of the title</source>
        <comment>field: search for a document</comment>
        <translation>Część tytułu</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>keyboard</comment>
        <translation>Szukaj</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <comment>found so far</comment>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenty</numerusform>
            <numerusform>%n dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no documents yet. Leads and functions such as quality and safety publish them: work instructions, safety sheets, drawings.</source>
        <comment>no documents</comment>
        <translation>Nie ma jeszcze dokumentów. Publikują je liderzy i działy, np. jakość i BHP: instrukcje pracy, karty bezpieczeństwa, rysunki.</translation>
    </message>
    <message>
        <source>No document is for this line. “All lines” shows those of the others.</source>
        <comment>no documents</comment>
        <translation>Brak dokumentów tej linii. „Wszystkie linie” pokazuje dokumenty innych.</translation>
    </message>
    <message>
        <source>No document has that in its title. Try a shorter part of it.</source>
        <comment>no documents found</comment>
        <translation>Żaden dokument nie ma tego w tytule. Wpisz krótszą część.</translation>
    </message>
    <message>
        <source>No document of this line has that in its title. “All lines” looks in the others too.</source>
        <comment>no documents found</comment>
        <translation>Żaden dokument tej linii nie ma tego w tytule. „Wszystkie linie” szuka też w innych.</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Acute danger? Call 112. This board is no alarm.</source>
        <comment>without a number</comment>
        <translation>Nagłe zagrożenie? Dzwoń pod 112. Ta tablica nie wzywa pomocy.</translation>
    </message>
    <message>
        <source>Acute danger? Call %1 or 112. This board is no alarm.</source>
        <comment>emergency number</comment>
        <translation>Nagłe zagrożenie? Dzwoń pod %1 lub 112. Ta tablica nie wzywa pomocy.</translation>
    </message>
</context>
<context>
    <name>FlowPresenter</name>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>zapisane na tym terminalu</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>odebrane przez hub</translation>
    </message>
    <message>
        <source>not accepted: a lead deals with it</source>
        <comment>where a post is</comment>
        <translation>nieprzyjęte: zajmie się tym lider</translation>
    </message>
    <message>
        <source>at the hub</source>
        <comment>where a post is</comment>
        <translation>w hubie</translation>
    </message>
    <message>
        <source>The hub could not read this post. Make it anew; call IT if it happens again.</source>
        <comment>problem</comment>
        <translation>Hub nie mógł odczytać tego wpisu. Utwórz go od nowa; jeśli to się powtórzy, zadzwoń do IT.</translation>
    </message>
    <message>
        <source>The hub is older than this board and does not know this kind of post. Call IT.</source>
        <comment>problem</comment>
        <translation>Hub jest starszy niż ta tablica i nie zna tego rodzaju wpisu. Zadzwoń do IT.</translation>
    </message>
    <message>
        <source>The hub already has another post under this number. Make it anew.</source>
        <comment>problem</comment>
        <translation>Hub ma już inny wpis o tym numerze. Utwórz wpis od nowa.</translation>
    </message>
    <message>
        <source>This person may not do this. A lead can post it.</source>
        <comment>problem</comment>
        <translation>Ta osoba nie ma uprawnień. Może to opublikować lider.</translation>
    </message>
    <message>
        <source>The signature does not fit. Sign in again and make it anew.</source>
        <comment>problem</comment>
        <translation>Podpis się nie zgadza. Zaloguj się ponownie i utwórz wpis od nowa.</translation>
    </message>
    <message>
        <source>The sign-in had ended or was withdrawn. Sign in again and make it anew.</source>
        <comment>problem</comment>
        <translation>Logowanie wygasło lub zostało cofnięte. Zaloguj się ponownie i utwórz wpis od nowa.</translation>
    </message>
    <message>
        <source>No one has this badge. Post without it, or let IT add the badge.</source>
        <comment>problem</comment>
        <translation>Ta karta nie jest do nikogo przypisana. Opublikuj bez niej albo poproś IT o jej dodanie.</translation>
    </message>
    <message>
        <source>Someone else changed it in the meantime. Look at it again, then change it.</source>
        <comment>problem</comment>
        <translation>Ktoś inny zmienił to w międzyczasie. Przejrzyj jeszcze raz i dopiero wtedy zmień.</translation>
    </message>
    <message>
        <source>It names something the plant no longer has. Choose again.</source>
        <comment>problem</comment>
        <translation>Dotyczy czegoś, czego nie ma już w zakładzie. Wybierz ponownie.</translation>
    </message>
    <message>
        <source>It waits for something that has not reached the hub.</source>
        <comment>problem</comment>
        <translation>Czeka na coś, co nie dotarło jeszcze do huba.</translation>
    </message>
    <message>
        <source>This was posted before.</source>
        <comment>problem</comment>
        <translation>To już było opublikowane.</translation>
    </message>
    <message>
        <source>What it belongs to was taken back.</source>
        <comment>problem</comment>
        <translation>To, czego dotyczy, zostało cofnięte.</translation>
    </message>
    <message>
        <source>A fact is missing. Make the shoutout anew with its fact.</source>
        <comment>problem</comment>
        <translation>Brakuje konkretu. Utwórz pochwałę od nowa i podaj konkret.</translation>
    </message>
    <message>
        <source>Something in it is too long, too large or ends before it begins. Make it anew.</source>
        <comment>problem</comment>
        <translation>Coś jest za długie, za duże albo kończy się przed początkiem. Utwórz od nowa.</translation>
    </message>
    <message>
        <source>A second person has to confirm this.</source>
        <comment>problem</comment>
        <translation>Musi to potwierdzić druga osoba.</translation>
    </message>
    <message>
        <source>It was already confirmed.</source>
        <comment>problem</comment>
        <translation>To już było potwierdzone.</translation>
    </message>
    <message>
        <source>Too late to take it back. A lead can hide it.</source>
        <comment>problem</comment>
        <translation>Za późno na cofnięcie. Może to ukryć lider.</translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full: nothing was posted. Call IT.</source>
        <comment>a post failed</comment>
        <translation>Dysk tego terminala jest pełny: nic nie opublikowano. Zadzwoń do IT.</translation>
    </message>
    <message>
        <source>This terminal could not save it: nothing was posted. Try again, then call IT.</source>
        <comment>a post failed</comment>
        <translation>Nie udało się zapisać na tym terminalu: nic nie opublikowano. Spróbuj ponownie, potem zadzwoń do IT.</translation>
    </message>
    <message>
        <source>This board is not set up yet. Call IT.</source>
        <comment>a post failed</comment>
        <translation>Ta tablica nie jest jeszcze skonfigurowana. Zadzwoń do IT.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <comment>a post failed</comment>
        <translation>Logowanie wygasło. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>where a post is</comment>
        <translation>widoczne na %1 z %2 tablic</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>The hub does not take its picture. Make the post again, with another picture or without.</source>
        <comment>problem</comment>
        <translation>Hub nie przyjmuje obrazu. Utwórz wpis od nowa, z innym obrazem lub bez.</translation>
    </message>
    <message>
        <source>Its picture was damaged on this terminal. Make the post again.</source>
        <comment>problem</comment>
        <translation>Obraz został uszkodzony na tym terminalu. Utwórz wpis od nowa.</translation>
    </message>
    <message>
        <source>Some of them still have another question before them. Wait until it closes, or close it early.</source>
        <comment>problem</comment>
        <translation>Część z nich ma jeszcze inne pytanie. Poczekaj, aż się zamknie, albo zamknij je wcześniej.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Stan wpisu: %1.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <comment>title</comment>
        <translation>Przekazanie zmiany</translation>
    </message>
    <message>
        <source>Sign in first: a team lead hands the shift over.</source>
        <comment>hand over</comment>
        <translation>Najpierw się zaloguj: zmianę przekazuje lider.</translation>
    </message>
    <message>
        <source>No shift runs, and none ended within the last hour.</source>
        <comment>hand over</comment>
        <translation>Nie trwa żadna zmiana i żadna nie skończyła się w ostatniej godzinie.</translation>
    </message>
    <message>
        <source>The clock is uncertain.</source>
        <comment>hand over</comment>
        <translation>Zegar jest niepewny.</translation>
    </message>
    <message>
        <source>A shift is handed over while it runs or in the hour after it.</source>
        <comment>hand over</comment>
        <translation>Zmianę przekazuje się, gdy trwa, albo w ciągu godziny po niej.</translation>
    </message>
    <message>
        <source>The board cannot tell which shift this is. Call IT.</source>
        <comment>hand over</comment>
        <translation>Tablica nie wie, która to zmiana. Zadzwoń do IT.</translation>
    </message>
    <message>
        <source>%1 hands over</source>
        <comment>shift, crew and day</comment>
        <translation>Przekazuje: %1</translation>
    </message>
    <message>
        <source>What you wrote was for another shift: %1. Look at it again.</source>
        <comment>a kept draft</comment>
        <translation>Tekst był dla innej zmiany: %1. Przejrzyj go jeszcze raz.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>under a topic of a handover</comment>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkty</numerusform>
            <numerusform>%n punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>button</comment>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>How many, not who: no names here.</source>
        <comment>handover, topic people</comment>
        <translation>Ilu, nie kto: bez nazwisk.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>tile</comment>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>field; topic of a handover</comment>
        <translation>Punkt: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>keyboard: keep the note</comment>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: the notes of a handover</comment>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button</comment>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <source>Tap the note to change</source>
        <comment>handover</comment>
        <translation>Dotknij punktu do zmiany</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a note of a handover</comment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: the words of a note</comment>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Handed over. The next shift is asked to read it.</source>
        <comment>done screen</comment>
        <translation>Przekazano. Następna zmiana ma to przeczytać.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <comment>hand over</comment>
        <translation>Najpierw coś wpisz.</translation>
    </message>
    <message numerus="yes">
        <source>A handover has at most %n notes: remove one first.</source>
        <comment>hand over</comment>
        <translation>
            <numerusform>Przekazanie ma najwyżej %n punkt: najpierw usuń jeden.</numerusform>
            <numerusform>Przekazanie ma najwyżej %n punkty: najpierw usuń jeden.</numerusform>
            <numerusform>Przekazanie ma najwyżej %n punktów: najpierw usuń jeden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Handover</source>
        <comment>title</comment>
        <translation>Przekazanie zmiany</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Do tablicy</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s handovers yet. It needs the hub once.</source>
        <comment>handover</comment>
        <translation>Ta tablica nie pobrała jeszcze przekazań. Musi raz połączyć się z hubem.</translation>
    </message>
    <message>
        <source>No handover in the last 14 days.</source>
        <comment>handover</comment>
        <translation>Brak przekazań w ostatnich 14 dniach.</translation>
    </message>
    <message>
        <source>A team lead writes one: sign in, then tap Handover.</source>
        <comment>handover</comment>
        <translation>Pisze je lider: zaloguj się i wybierz Przekazanie zmiany.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>button: an older handover</comment>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: a newer handover</comment>
        <translation>Później</translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <comment>crews that read a handover</comment>
        <translation>Przeczytane: %1.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Stan wpisu: %1.</translation>
    </message>
    <message>
        <source>The clock is uncertain: reading it cannot be confirmed now.</source>
        <comment>handover</comment>
        <translation>Zegar niepewny: teraz nie można potwierdzić przeczytania.</translation>
    </message>
    <message>
        <source>No near misses</source>
        <comment>handover phrase: safety</comment>
        <translation>Bez prawie wypadków</translation>
    </message>
    <message>
        <source>Spill cleaned up, the floor may still be slippery</source>
        <comment>handover phrase: safety</comment>
        <translation>Rozlanie sprzątnięte, podłoga może być jeszcze śliska</translation>
    </message>
    <message>
        <source>Machine locked out and tagged, do not start</source>
        <comment>handover phrase: safety</comment>
        <translation>Maszyna zablokowana i oznaczona, nie uruchamiać</translation>
    </message>
    <message>
        <source>Emergency stops tested, all work</source>
        <comment>handover phrase: safety</comment>
        <translation>Wyłączniki awaryjne sprawdzone, działają</translation>
    </message>
    <message>
        <source>Near miss at …</source>
        <comment>handover phrase: safety, to be completed</comment>
        <translation>Prawie wypadek: …</translation>
    </message>
    <message>
        <source>Walkway blocked at …</source>
        <comment>handover phrase: safety, to be completed</comment>
        <translation>Przejście zastawione: …</translation>
    </message>
    <message>
        <source>No deviations</source>
        <comment>handover phrase: quality</comment>
        <translation>Bez odchyleń</translation>
    </message>
    <message>
        <source>Check label and date code more often</source>
        <comment>handover phrase: quality</comment>
        <translation>Częściej sprawdzać etykietę i kod daty</translation>
    </message>
    <message>
        <source>More rejects than usual, cause unknown</source>
        <comment>handover phrase: quality</comment>
        <translation>Więcej odrzutów niż zwykle, przyczyna nieznana</translation>
    </message>
    <message>
        <source>First product approved after the changeover</source>
        <comment>handover phrase: quality</comment>
        <translation>Pierwsza sztuka po przezbrojeniu zatwierdzona</translation>
    </message>
    <message>
        <source>Batch on hold: …</source>
        <comment>handover phrase: quality, to be completed</comment>
        <translation>Partia wstrzymana: …</translation>
    </message>
    <message>
        <source>Complaint of a customer about …</source>
        <comment>handover phrase: quality, to be completed</comment>
        <translation>Reklamacja klienta: …</translation>
    </message>
    <message>
        <source>Runs without faults</source>
        <comment>handover phrase: machine</comment>
        <translation>Działa bez usterek</translation>
    </message>
    <message>
        <source>Fault reset, keep an eye on it</source>
        <comment>handover phrase: machine</comment>
        <translation>Usterka skasowana, obserwować</translation>
    </message>
    <message>
        <source>Maintenance has been called</source>
        <comment>handover phrase: machine</comment>
        <translation>Wezwano utrzymanie ruchu</translation>
    </message>
    <message>
        <source>Changeover finished, settings noted</source>
        <comment>handover phrase: machine</comment>
        <translation>Przezbrojenie gotowe, nastawy zapisane</translation>
    </message>
    <message>
        <source>Runs slower because of …</source>
        <comment>handover phrase: machine, to be completed</comment>
        <translation>Działa wolniej, powód: …</translation>
    </message>
    <message>
        <source>Still to be cleaned: …</source>
        <comment>handover phrase: machine, to be completed</comment>
        <translation>Jeszcze do czyszczenia: …</translation>
    </message>
    <message>
        <source>Crew complete</source>
        <comment>handover phrase: people</comment>
        <translation>Skład pełny</translation>
    </message>
    <message>
        <source>One short in the next shift</source>
        <comment>handover phrase: people</comment>
        <translation>Na następnej zmianie brak 1 osoby</translation>
    </message>
    <message>
        <source>Two short in the next shift</source>
        <comment>handover phrase: people</comment>
        <translation>Na następnej zmianie brak 2 osób</translation>
    </message>
    <message>
        <source>One temporary worker, needs an introduction</source>
        <comment>handover phrase: people</comment>
        <translation>Jeden pracownik agencyjny, wymaga wdrożenia</translation>
    </message>
    <message>
        <source>Break relief needed at …</source>
        <comment>handover phrase: people, to be completed</comment>
        <translation>Potrzebna zmiana na przerwę: …</translation>
    </message>
    <message>
        <source>Extra hands from another line until …</source>
        <comment>handover phrase: people, to be completed</comment>
        <translation>Pomoc z innej linii do: …</translation>
    </message>
    <message>
        <source>No open points</source>
        <comment>handover phrase: open points</comment>
        <translation>Brak otwartych spraw</translation>
    </message>
    <message>
        <source>Pallets still to be collected</source>
        <comment>handover phrase: open points</comment>
        <translation>Palety jeszcze do zabrania</translation>
    </message>
    <message>
        <source>Rework waits beside the line</source>
        <comment>handover phrase: open points</comment>
        <translation>Poprawki czekają przy linii</translation>
    </message>
    <message>
        <source>Order still to be finished: …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Zamówienie do skończenia: …</translation>
    </message>
    <message>
        <source>Material runs out at …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Materiału starczy do: …</translation>
    </message>
    <message>
        <source>Delivery expected at …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Dostawa spodziewana: …</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>topic of a handover</comment>
        <translation>BHP</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>topic of a handover</comment>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>Machine</source>
        <comment>topic of a handover</comment>
        <translation>Maszyna</translation>
    </message>
    <message>
        <source>People</source>
        <comment>topic of a handover</comment>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Open points</source>
        <comment>topic of a handover</comment>
        <translation>Otwarte sprawy</translation>
    </message>
    <message>
        <source>Confirm: %1 has read it</source>
        <comment>button: crew or shift has read a handover</comment>
        <translation>Potwierdź: przeczytane – %1</translation>
    </message>
</context>
<context>
    <name>It</name>
    <message>
        <source>IT</source>
        <comment>title of the IT screen</comment>
        <translation>IT</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Do tablicy</translation>
    </message>
    <message>
        <source>IT PIN</source>
        <comment>question</comment>
        <translation>PIN IT</translation>
    </message>
    <message>
        <source>Test the hub</source>
        <comment>button</comment>
        <translation>Testuj hub</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <comment>button</comment>
        <translation>Zamknij program</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <comment>link</comment>
        <translation>brak rejestracji</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>link</comment>
        <translation>łączenie</translation>
    </message>
    <message>
        <source>connected, reading</source>
        <comment>link</comment>
        <translation>połączono, odczyt</translation>
    </message>
    <message>
        <source>live</source>
        <comment>link</comment>
        <translation>na żywo</translation>
    </message>
    <message>
        <source>asking in turns: a proxy holds back the stream</source>
        <comment>link</comment>
        <translation>odpytuje co chwilę: proxy wstrzymuje strumień</translation>
    </message>
    <message>
        <source>no hub</source>
        <comment>link</comment>
        <translation>brak huba</translation>
    </message>
    <message>
        <source>the hub refuses this board</source>
        <comment>link</comment>
        <translation>hub odrzuca tę tablicę</translation>
    </message>
    <message>
        <source>this board was revoked</source>
        <comment>link</comment>
        <translation>tablica wycofana</translation>
    </message>
    <message>
        <source>never</source>
        <comment>last contact</comment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>link</source>
        <comment>IT fact</comment>
        <translation>połączenie</translation>
    </message>
    <message>
        <source>last contact</source>
        <comment>IT fact</comment>
        <translation>ostatni kontakt</translation>
    </message>
    <message>
        <source>terminal</source>
        <comment>IT fact</comment>
        <translation>terminal</translation>
    </message>
    <message>
        <source>line</source>
        <comment>IT fact</comment>
        <translation>linia</translation>
    </message>
    <message>
        <source>hub</source>
        <comment>IT fact</comment>
        <translation>hub</translation>
    </message>
    <message>
        <source>version</source>
        <comment>IT fact</comment>
        <translation>wersja</translation>
    </message>
    <message>
        <source>posts waiting here</source>
        <comment>IT fact</comment>
        <translation>wpisy czekające tutaj</translation>
    </message>
    <message>
        <source>posts refused</source>
        <comment>IT fact</comment>
        <translation>wpisy odrzucone</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>disk</comment>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>full</source>
        <comment>disk</comment>
        <translation>pełny</translation>
    </message>
    <message>
        <source>faulty</source>
        <comment>disk</comment>
        <translation>uszkodzony</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>IT fact</comment>
        <translation>dysk</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>clock</comment>
        <translation>niepewny</translation>
    </message>
    <message>
        <source>cursor</source>
        <comment>IT fact</comment>
        <translation>kursor</translation>
    </message>
    <message>
        <source>terminal id</source>
        <comment>IT fact</comment>
        <translation>ID terminala</translation>
    </message>
    <message>
        <source>That is not the IT PIN.</source>
        <comment>IT screen</comment>
        <translation>To nie jest PIN IT.</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <comment>hub test</comment>
        <translation>Zapytanie do huba …</translation>
    </message>
    <message>
        <source>The hub answered in %1 ms: it can read and write.</source>
        <comment>hub test</comment>
        <translation>Hub odpowiedział w %1 ms: odczyt i zapis działają.</translation>
    </message>
    <message>
        <source>The hub answered in %1 ms: it cannot use its store now.</source>
        <comment>hub test</comment>
        <translation>Hub odpowiedział w %1 ms: jego magazyn danych teraz nie działa.</translation>
    </message>
    <message>
        <source>What answered in %1 ms is not the hub: status %2.</source>
        <comment>hub test</comment>
        <translation>To, co odpowiedziało w %1 ms, nie jest hubem: status %2.</translation>
    </message>
    <message>
        <source>The certificate of what answers there is not the hub&apos;s.</source>
        <comment>hub test</comment>
        <translation>Certyfikat tego, co tam odpowiada, nie należy do huba.</translation>
    </message>
    <message>
        <source>No answer within 10 s.</source>
        <comment>hub test</comment>
        <translation>Brak odpowiedzi w ciągu 10 s.</translation>
    </message>
    <message>
        <source>The answer was cut short. Try again.</source>
        <comment>hub test</comment>
        <translation>Odpowiedź się urwała. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Nothing answers at the hub&apos;s address. Check the cable and the network.</source>
        <comment>hub test</comment>
        <translation>Pod adresem huba nic nie odpowiada. Sprawdź kabel i sieć.</translation>
    </message>
    <message>
        <source>why</source>
        <comment>IT fact</comment>
        <translation>powód</translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <comment>waiting posts</comment>
        <translation>najstarszy: %1</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>IT fact</comment>
        <translation>wysyłanie</translation>
    </message>
    <message>
        <source>stopped: the hub refuses all</source>
        <comment>IT fact</comment>
        <translation>wstrzymane: hub odrzuca wszystko</translation>
    </message>
    <message>
        <source>outbox</source>
        <comment>IT fact</comment>
        <translation>wychodzące</translation>
    </message>
    <message>
        <source>was damaged and saved</source>
        <comment>IT fact</comment>
        <translation>uszkodzone, odzyskano</translation>
    </message>
    <message>
        <source>panel</source>
        <comment>IT fact</comment>
        <translation>ekran</translation>
    </message>
    <message>
        <source>%1 of %2 GB free</source>
        <comment>disk</comment>
        <translation>wolne %1 z %2 GB</translation>
    </message>
    <message>
        <source>hub test</source>
        <comment>IT fact</comment>
        <translation>test huba</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>IT fact</comment>
        <translation>zegar</translation>
    </message>
    <message>
        <source>%1 s off the hub&apos;s</source>
        <comment>clock</comment>
        <translation>%1 s różnicy wobec huba</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>IT fact</comment>
        <translation>dźwięk</translation>
    </message>
    <message>
        <source>on; nothing was played yet</source>
        <comment>sound</comment>
        <translation>włączony; nic jeszcze nie odtworzono</translation>
    </message>
    <message>
        <source>off, by the settings of this board</source>
        <comment>sound</comment>
        <translation>wyłączony w ustawieniach tablicy</translation>
    </message>
    <message>
        <source>on, and it works</source>
        <comment>sound</comment>
        <translation>włączony i działa</translation>
    </message>
    <message>
        <source>none: ploegbord_media is not installed</source>
        <comment>sound</comment>
        <translation>brak: ploegbord_media nie jest zainstalowany</translation>
    </message>
    <message>
        <source>none: no sound device was found</source>
        <comment>sound</comment>
        <translation>brak: nie znaleziono urządzenia dźwiękowego</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <comment>picker: title</comment>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Announcement</source>
        <comment>tile</comment>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>tile</comment>
        <translation>Cel zmiany</translation>
    </message>
    <message>
        <source>and its result</source>
        <comment>under shift goal</comment>
        <translation>i jego wynik</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>tile</comment>
        <translation>Zdarzenie BHP</translation>
    </message>
    <message>
        <source>record or correct</source>
        <comment>under safety event</comment>
        <translation>zapisz lub popraw</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>tile: safety events</comment>
        <translation>Potwierdź</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czekają</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Close shift</source>
        <comment>tile</comment>
        <translation>Zamknij zmianę</translation>
    </message>
    <message>
        <source>Lift quiet board</source>
        <comment>tile</comment>
        <translation>Zakończ wyciszenie</translation>
    </message>
    <message>
        <source>It is quiet now</source>
        <comment>under lift quiet</comment>
        <translation>Teraz jest wyciszona</translation>
    </message>
    <message>
        <source>Quiet board</source>
        <comment>tile</comment>
        <translation>Wycisz tablicę</translation>
    </message>
    <message>
        <source>after a serious accident</source>
        <comment>under quiet</comment>
        <translation>po ciężkim wypadku</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <comment>tile</comment>
        <translation>Ukryj wpis</translation>
    </message>
    <message>
        <source>Refused posts</source>
        <comment>tile</comment>
        <translation>Odrzucone wpisy</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <comment>refused posts</comment>
        <translation>
            <numerusform>%n tutaj</numerusform>
            <numerusform>%n tutaj</numerusform>
            <numerusform>%n tutaj</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>tile</comment>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Team lead</source>
        <comment>title of the menu</comment>
        <translation>Lider</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <comment>lead menu without a session</comment>
        <translation>Nikt nie jest zalogowany.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Do tablicy</translation>
    </message>
    <message>
        <source>Signed in without the hub: posts wait here until it is back.</source>
        <comment>lead menu</comment>
        <translation>Zalogowano bez huba: wpisy czekają tu na jego powrót.</translation>
    </message>
    <message>
        <source>Quiet board</source>
        <comment>title</comment>
        <translation>Wyciszenie tablicy</translation>
    </message>
    <message>
        <source>Reason, shown on the board (may stay empty)</source>
        <comment>field</comment>
        <translation>Powód, widoczny na tablicy (może zostać pusty)</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>keyboard: set the quiet board</comment>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <comment>title</comment>
        <translation>Ukryj wpis</translation>
    </message>
    <message>
        <source>Hide this on every board? It cannot be shown again.</source>
        <comment>question</comment>
        <translation>Ukryć to na wszystkich tablicach? Nie da się tego przywrócić.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button</comment>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>tab</comment>
        <translation>Komunikaty</translation>
    </message>
    <message>
        <source>Shoutouts</source>
        <comment>tab</comment>
        <translation>Pochwały</translation>
    </message>
    <message>
        <source>Nothing of this line is on the board.</source>
        <comment>hide list empty</comment>
        <translation>Na tablicy nie ma nic z tej linii.</translation>
    </message>
    <message>
        <source>The board is quiet: no celebration, no chime, no shoutouts.</source>
        <comment>done screen</comment>
        <translation>Tablica jest wyciszona: bez świętowania, dźwięków i pochwał.</translation>
    </message>
    <message>
        <source>The board is no longer quiet.</source>
        <comment>done screen</comment>
        <translation>Tablica nie jest już wyciszona.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>shifts to close</comment>
        <translation>
            <numerusform>%n otwarta</numerusform>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwartych</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>tile</comment>
        <translation>Zgłoszenia</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>tile</comment>
        <translation>Przekazanie zmiany</translation>
    </message>
    <message>
        <source>to the next shift</source>
        <comment>under handover</comment>
        <translation>następnej zmianie</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>tile</comment>
        <translation>Odprawa</translation>
    </message>
    <message>
        <source>at the start of the shift</source>
        <comment>under meeting</comment>
        <translation>na początku zmiany</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>tile</comment>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>to the crews</source>
        <comment>under question</comment>
        <translation>do brygad</translation>
    </message>
    <message>
        <source>Hidden here. The other boards follow.</source>
        <comment>done screen</comment>
        <translation>Tutaj ukryto. Inne tablice zrobią to wkrótce.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Start-of-shift meeting</source>
        <comment>title</comment>
        <translation>Odprawa na początku zmiany</translation>
    </message>
    <message>
        <source>Sign in first: a team lead begins the meeting.</source>
        <comment>meeting</comment>
        <translation>Najpierw się zaloguj: odprawę zaczyna lider.</translation>
    </message>
    <message>
        <source>No shift now. A meeting begins from 15 minutes before a shift.</source>
        <comment>meeting</comment>
        <translation>Teraz nie ma zmiany. Odprawa może się zacząć 15 minut przed zmianą.</translation>
    </message>
    <message>
        <source>The clock is uncertain: the board cannot tell which crew this is.</source>
        <comment>meeting</comment>
        <translation>Zegar niepewny: tablica nie wie, która to brygada.</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <comment>crew</comment>
        <translation>Odprawa: %1</translation>
    </message>
    <message>
        <source>Nothing is new since this crew was last here.</source>
        <comment>meeting</comment>
        <translation>Nic nowego, odkąd ta brygada była tu ostatnio.</translation>
    </message>
    <message numerus="yes">
        <source>%n items, one a screen.</source>
        <comment>meeting</comment>
        <translation>
            <numerusform>%n temat, jeden na ekran.</numerusform>
            <numerusform>%n tematy, jeden na ekran.</numerusform>
            <numerusform>%n tematów, jeden na ekran.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out as it begins, so that the board can stay as it is.</source>
        <comment>meeting</comment>
        <translation>Na początku nastąpi wylogowanie, aby tablica mogła tak pozostać.</translation>
    </message>
    <message>
        <source>This crew has discussed it already.</source>
        <comment>meeting</comment>
        <translation>Ta brygada już to omówiła.</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>button: the meeting</comment>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>item of a meeting</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: item of a meeting</comment>
        <translation>Poprzedni</translation>
    </message>
    <message>
        <source>To the end</source>
        <comment>button: skips what is left of a meeting</comment>
        <translation>Do końca</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: item of a meeting</comment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>All discussed?</source>
        <comment>end of a meeting</comment>
        <translation>Wszystko omówione?</translation>
    </message>
    <message>
        <source>Discussed counts for %1, on every board of this line. It asks for nobody&apos;s name.</source>
        <comment>crew; end of a meeting</comment>
        <translation>Omówienie liczy się dla: %1, na każdej tablicy tej linii. Bez nazwisk.</translation>
    </message>
    <message>
        <source>Discussed</source>
        <comment>button: end of a meeting</comment>
        <translation>Omówione</translation>
    </message>
    <message>
        <source>It can be marked once the day of the shift has begun.</source>
        <comment>meeting before midnight</comment>
        <translation>Można zaznaczyć, gdy zacznie się dzień tej zmiany.</translation>
    </message>
    <message>
        <source>Discussed by %1.</source>
        <comment>crew; done screen</comment>
        <translation>Omówione: %1.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Do tablicy</translation>
    </message>
    <message>
        <source>End, not discussed</source>
        <comment>button: end a meeting that was not held</comment>
        <translation>Zakończ, nie omówiono</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>waits for what it refers to</source>
        <comment>where a post is</comment>
        <translation>czeka na to, do czego się odnosi</translation>
    </message>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>zapisane na tym terminalu</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>odebrane przez hub</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>where a post is</comment>
        <translation>nieprzyjęte</translation>
    </message>
    <message>
        <source>at the hub</source>
        <comment>where a post is</comment>
        <translation>w hubie</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>kind of post</comment>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>Changed announcement</source>
        <comment>kind of post</comment>
        <translation>Zmieniony komunikat</translation>
    </message>
    <message>
        <source>Announcement hidden</source>
        <comment>kind of post</comment>
        <translation>Komunikat ukryty</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>kind of post</comment>
        <translation>Pochwała</translation>
    </message>
    <message>
        <source>Shoutout taken back</source>
        <comment>kind of post</comment>
        <translation>Pochwała cofnięta</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>kind of post</comment>
        <translation>Zdarzenie BHP</translation>
    </message>
    <message>
        <source>Corrected safety event</source>
        <comment>kind of post</comment>
        <translation>Poprawione zdarzenie BHP</translation>
    </message>
    <message>
        <source>Confirmed safety event</source>
        <comment>kind of post</comment>
        <translation>Potwierdzone zdarzenie BHP</translation>
    </message>
    <message>
        <source>Shift closed without event</source>
        <comment>kind of post</comment>
        <translation>Zmiana zamknięta bez zdarzeń</translation>
    </message>
    <message>
        <source>Quiet board set</source>
        <comment>kind of post</comment>
        <translation>Tablica wyciszona</translation>
    </message>
    <message>
        <source>Quiet board lifted</source>
        <comment>kind of post</comment>
        <translation>Wyciszenie zakończone</translation>
    </message>
    <message>
        <source>High five</source>
        <comment>kind of post</comment>
        <translation>Piątka</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>kind of post: an urgent notice was acknowledged</comment>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>How someone stands on the wall</source>
        <comment>kind of post</comment>
        <translation>Widoczność osoby w pochwałach</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>kind of post: unknown</comment>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Posts of this board</source>
        <comment>title of the outbox</comment>
        <translation>Wpisy tej tablicy</translation>
    </message>
    <message>
        <source>Everything made at this board is at the hub. Nothing waits here.</source>
        <comment>outbox empty</comment>
        <translation>Wszystko z tej tablicy jest już w hubie. Nic tu nie czeka.</translation>
    </message>
    <message>
        <source>The hub refuses one post after the other: sending has stopped. Call IT.</source>
        <comment>outbox</comment>
        <translation>Hub odrzuca wpis za wpisem: wysyłanie wstrzymano. Zadzwoń do IT.</translation>
    </message>
    <message>
        <source>Posts that were not accepted are kept: a lead signs in and deals with them.</source>
        <comment>outbox</comment>
        <translation>Nieprzyjęte wpisy są zachowane: lider loguje się i zajmuje się nimi.</translation>
    </message>
    <message>
        <source>Tap a post that was not accepted to read why, and try again or drop it.</source>
        <comment>outbox</comment>
        <translation>Dotknij nieprzyjętego wpisu, aby poznać powód i ponowić wysyłkę lub go usunąć.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Drop for ever</source>
        <comment>button</comment>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>kind of post</comment>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Reply to a report</source>
        <comment>kind of post</comment>
        <translation>Odpowiedź na zgłoszenie</translation>
    </message>
    <message>
        <source>Status of a report</source>
        <comment>kind of post</comment>
        <translation>Status zgłoszenia</translation>
    </message>
    <message>
        <source>More about a report</source>
        <comment>kind of post</comment>
        <translation>Dopisek do zgłoszenia</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>kind of post</comment>
        <translation>Przekazanie zmiany</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind of post</comment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document withdrawn</source>
        <comment>kind of post</comment>
        <translation>Dokument wycofany</translation>
    </message>
    <message>
        <source>Idea taken over by a line</source>
        <comment>kind of post</comment>
        <translation>Pomysł przejęty przez linię</translation>
    </message>
    <message>
        <source>Question to the crews</source>
        <comment>kind of post</comment>
        <translation>Pytanie do brygad</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <comment>kind of post</comment>
        <translation>Odpowiedź na pytanie</translation>
    </message>
    <message>
        <source>Question closed</source>
        <comment>kind of post</comment>
        <translation>Pytanie zamknięte</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This board cannot play videos: the part that plays them is not installed. Call IT. Everything else works.</source>
        <comment>instead of a video</comment>
        <translation>Ta tablica nie odtwarza filmów: brakuje potrzebnej do tego części. Zadzwoń do IT. Wszystko inne działa.</translation>
    </message>
    <message>
        <source>This video cannot be played here. Whoever published it has to publish it as MP4 (H.264) or WebM.</source>
        <comment>instead of a video</comment>
        <translation>Tego filmu nie da się tu odtworzyć. Kto go opublikował, musi go opublikować jako MP4 (H.264) lub WebM.</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <comment>instead of a picture</comment>
        <translation>Otwieranie obrazu …</translation>
    </message>
    <message>
        <source>The picture is being fetched.</source>
        <comment>instead of a picture</comment>
        <translation>Obraz jest pobierany.</translation>
    </message>
    <message>
        <source>There is no room for this picture on this board. Call IT.</source>
        <comment>instead of a picture</comment>
        <translation>Na tej tablicy nie ma miejsca na ten obraz. Zadzwoń do IT.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It is fetched next.</source>
        <comment>instead of a picture</comment>
        <translation>Obrazu jeszcze tu nie ma. Zostanie pobrany jako następny.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It comes once this board reaches the hub.</source>
        <comment>instead of a picture</comment>
        <translation>Obrazu jeszcze tu nie ma. Pojawi się, gdy tablica połączy się z hubem.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>under: next picture; which one is shown, of how many</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: of a video</comment>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>button: of a video</comment>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>From the start</source>
        <comment>button: of a video</comment>
        <translation>Od początku</translation>
    </message>
    <message>
        <source>Sound off</source>
        <comment>button: of a video</comment>
        <translation>Dźwięk wyłącz</translation>
    </message>
    <message>
        <source>Sound on</source>
        <comment>button: of a video</comment>
        <translation>Dźwięk włącz</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button</comment>
        <translation>Następny obraz</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>title</comment>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>This announcement is no longer shown.</source>
        <comment>instead of its picture</comment>
        <translation>Ten komunikat nie jest już pokazywany.</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>title</comment>
        <translation>Film</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>Question</source>
        <comment>title</comment>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s crews yet. It needs the hub once.</source>
        <comment>question</comment>
        <translation>Ta tablica nie pobrała jeszcze brygad. Musi raz połączyć się z hubem.</translation>
    </message>
    <message>
        <source>This board took 20 answers in the last hour. Come back later.</source>
        <comment>limit reached</comment>
        <translation>W ostatniej godzinie przyjęto tu 20 odpowiedzi. Wróć później.</translation>
    </message>
    <message>
        <source>Without your name. Results by crew, from five answers on.</source>
        <comment>question</comment>
        <translation>Bez nazwiska. Wynik dla brygady, od pięciu odpowiedzi.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Do tablicy</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>button</comment>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Which crew are you in?</source>
        <comment>question, before an answer is saved</comment>
        <translation>Z jakiej jesteś brygady?</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Zapisywanie …</translation>
    </message>
    <message>
        <source>Thank you. Nobody can see who answered.</source>
        <comment>done screen</comment>
        <translation>Dziękujemy. Nikt nie widzi, kto odpowiedział.</translation>
    </message>
    <message>
        <source>Your answer is saved on this terminal and will be sent.</source>
        <comment>done screen</comment>
        <translation>Odpowiedź jest zapisana na tym terminalu i zostanie wysłana.</translation>
    </message>
    <message>
        <source>The hub has received your answer.</source>
        <comment>done screen</comment>
        <translation>Hub odebrał odpowiedź.</translation>
    </message>
    <message>
        <source>It stays open %1. After that the result is on this board.</source>
        <comment>until when</comment>
        <translation>Pytanie jest otwarte %1. Potem wynik będzie na tej tablicy.</translation>
    </message>
    <message>
        <source>What the crews answered</source>
        <comment>results of questions</comment>
        <translation>Co odpowiedziały brygady</translation>
    </message>
    <message>
        <source>No question is open for you now, and none was answered lately.</source>
        <comment>question</comment>
        <translation>Nie ma teraz otwartego pytania ani żadnego niedawno zakończonego.</translation>
    </message>
    <message>
        <source>Fewer than five answers. What they were is told to nobody.</source>
        <comment>result of a crew</comment>
        <translation>Mniej niż pięć odpowiedzi. Nikt nie zobaczy jakich.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>result of a crew</comment>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <comment>badge of a card</comment>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer it with one tap, without your name.</source>
        <comment>card of a question</comment>
        <translation>Odpowiedz jednym dotknięciem, bez nazwiska.</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>badge of a card: the result of a question</comment>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>No crew gave five answers, so nothing is told.</source>
        <comment>result of a question</comment>
        <translation>Żadna brygada nie dała pięciu odpowiedzi, więc nic tu nie widać.</translation>
    </message>
    <message>
        <source>closed %1</source>
        <comment>a question; date</comment>
        <translation>zamknięte %1</translation>
    </message>
    <message>
        <source>Between shifts</source>
        <comment>answered while no crew was on shift</comment>
        <translation>Między zmianami</translation>
    </message>
</context>
<context>
    <name>PulseAsk</name>
    <message>
        <source>Safety</source>
        <comment>tab: questions</comment>
        <translation>BHP</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>tab: questions</comment>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>tab: questions</comment>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Question to the crews</source>
        <comment>title</comment>
        <translation>Pytanie do brygad</translation>
    </message>
    <message>
        <source>Sign in first: leads and functions ask the crews.</source>
        <comment>question</comment>
        <translation>Najpierw się zaloguj: pytania zadają liderzy i działy.</translation>
    </message>
    <message>
        <source>One question that one tap can answer; no names</source>
        <comment>field</comment>
        <translation>Jedno pytanie na jedno dotknięcie; bez nazwisk</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: the question is written</comment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>button</comment>
        <translation>Własnymi słowami</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>button: questions that are open</comment>
        <translation>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwartych</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be answered?</source>
        <comment>question, to a lead</comment>
        <translation>Jakie są odpowiedzi?</translation>
    </message>
    <message>
        <source>Until when can it be answered?</source>
        <comment>question, to a lead</comment>
        <translation>Do kiedy można odpowiadać?</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>of a question</comment>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a question is for</comment>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of a question: until when</comment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a question</comment>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>by crew, of crews with five answers or more; nobody sees who answered</source>
        <comment>the result of a question</comment>
        <translation>dla brygady, od pięciu odpowiedzi; nikt nie widzi, kto odpowiedział</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>button</comment>
        <translation>Zapytaj</translation>
    </message>
    <message>
        <source>Tap the question to close</source>
        <comment>questions that are open</comment>
        <translation>Dotknij pytania do zamknięcia</translation>
    </message>
    <message>
        <source>Close it now? It cannot be opened again.</source>
        <comment>question, to a lead</comment>
        <translation>Zamknąć teraz? Nie da się go ponownie otworzyć.</translation>
    </message>
    <message>
        <source>The answers are counted at once.</source>
        <comment>a question closes</comment>
        <translation>Odpowiedzi zostaną policzone od razu.</translation>
    </message>
    <message numerus="yes">
        <source>The answers are counted %n minutes after it: some are still on their way.</source>
        <comment>a question closes</comment>
        <translation>
            <numerusform>Odpowiedzi zostaną policzone po %n minucie: część jest jeszcze w drodze.</numerusform>
            <numerusform>Odpowiedzi zostaną policzone po %n minutach: część jest jeszcze w drodze.</numerusform>
            <numerusform>Odpowiedzi zostaną policzone po %n minutach: część jest jeszcze w drodze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <comment>question</comment>
        <translation>Najpierw wpisz pytanie.</translation>
    </message>
    <message>
        <source>Asked. Each crew answers it at its board.</source>
        <comment>done screen</comment>
        <translation>Zadano. Każda brygada odpowiada na swojej tablicy.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <comment>done screen: a question</comment>
        <translation>Zamknięto.</translation>
    </message>
    <message>
        <source>End the question</source>
        <comment>button</comment>
        <translation>Zakończ pytanie</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Documents</source>
        <comment>title</comment>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>of a document</comment>
        <translation>strona %1 z %2</translation>
    </message>
    <message>
        <source>This document has been withdrawn. Do not work by it any more.</source>
        <comment>reader</comment>
        <translation>Ten dokument wycofano. Nie pracuj już według niego.</translation>
    </message>
    <message>
        <source>There is a newer revision. This one no longer holds.</source>
        <comment>reader</comment>
        <translation>Jest nowsze wydanie. To już nie obowiązuje.</translation>
    </message>
    <message>
        <source>Open the new one</source>
        <comment>button: the newer revision of a document</comment>
        <translation>Otwórz nowe</translation>
    </message>
    <message>
        <source>This shift has read this</source>
        <comment>button: no crew is known</comment>
        <translation>Ta zmiana przeczytała</translation>
    </message>
    <message>
        <source>%1 have read this</source>
        <comment>button: several crews</comment>
        <translation>Przeczytane: %1</translation>
    </message>
    <message>
        <source>%1 has read this</source>
        <comment>button: a crew</comment>
        <translation>Przeczytane: %1</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s documents yet. It needs the hub once.</source>
        <comment>reader</comment>
        <translation>Ta tablica nie pobrała jeszcze dokumentów. Musi raz połączyć się z hubem.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <comment>reader</comment>
        <translation>Żaden dokument nie jest otwarty.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <comment>reader: the document&apos;s file</comment>
        <translation>Otwieranie …</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <comment>reader</comment>
        <translation>Rysowanie strony %1 …</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <comment>reader</comment>
        <translation>Nie można pokazać strony %1.</translation>
    </message>
    <message>
        <source>There is no room on this board for this document. Call IT.</source>
        <comment>reader</comment>
        <translation>Na tej tablicy nie ma miejsca na ten dokument. Zadzwoń do IT.</translation>
    </message>
    <message>
        <source>This document is not on this board yet. It is fetched before all others.</source>
        <comment>reader</comment>
        <translation>Tego dokumentu jeszcze tu nie ma. Zostanie pobrany przed wszystkimi innymi.</translation>
    </message>
    <message>
        <source>This document is not on this board, and the hub cannot be reached. It is fetched as soon as it can.</source>
        <comment>reader</comment>
        <translation>Tego dokumentu tu nie ma, a hub jest nieosiągalny. Zostanie pobrany, gdy tylko się da.</translation>
    </message>
    <message>
        <source>This board cannot show PDFs: the part that reads them is not installed (libqt6pdf6). Call IT. Everything else works.</source>
        <comment>reader</comment>
        <translation>Ta tablica nie pokaże PDF: brak części, która je czyta (libqt6pdf6). Zadzwoń do IT. Reszta działa.</translation>
    </message>
    <message>
        <source>This terminal cannot read the file from its disk. Try again, then call IT.</source>
        <comment>reader</comment>
        <translation>Terminal nie może odczytać pliku z dysku. Spróbuj ponownie, potem zadzwoń do IT.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says it is. Whoever published it has to publish it anew.</source>
        <comment>reader</comment>
        <translation>Plik jest uszkodzony albo nie jest tym, za co się podaje. Kto go opublikował, musi zrobić to ponownie.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Whoever published it has to publish it without one.</source>
        <comment>reader</comment>
        <translation>Ten PDF jest zabezpieczony hasłem. Kto go opublikował, musi zrobić to bez hasła.</translation>
    </message>
    <message>
        <source>This PDF has no pages. Whoever published it has to publish it anew.</source>
        <comment>reader</comment>
        <translation>Ten PDF nie ma stron. Kto go opublikował, musi zrobić to ponownie.</translation>
    </message>
    <message>
        <source>This picture is too large for this board. Whoever published it has to make it smaller: at most 24 million pixels.</source>
        <comment>reader</comment>
        <translation>Ten obraz jest za duży dla tej tablicy. Kto go opublikował, musi go zmniejszyć: najwyżej 24 miliony pikseli.</translation>
    </message>
    <message>
        <source>Scan this with your phone, where it reaches the hub. It works for 10 minutes.</source>
        <comment>reader</comment>
        <translation>Zeskanuj telefonem tam, gdzie ma on dostęp do huba. Kod działa 10 minut.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>a colleague of %1</source>
        <comment>crew</comment>
        <translation>ktoś z brygady %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>who gave the shoutout</comment>
        <translation>od: %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>category</comment>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>category</comment>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <comment>category</comment>
        <translation>Wydajność</translation>
    </message>
    <message>
        <source>Improvement</source>
        <comment>category</comment>
        <translation>Usprawnienie</translation>
    </message>
    <message>
        <source>High five for %1</source>
        <comment>button, who</comment>
        <translation>Piątka dla: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Not at a place</source>
        <comment>tile: where it was</comment>
        <translation>Bez konkretnego miejsca</translation>
    </message>
    <message>
        <source>or on the whole line</source>
        <comment>under: not at a place</comment>
        <translation>lub na całej linii</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>title</comment>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>What kind</source>
        <comment>step</comment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>step</comment>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>What</source>
        <comment>step</comment>
        <translation>Co</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s lines yet. It needs the hub once.</source>
        <comment>report</comment>
        <translation>Ta tablica nie pobrała jeszcze listy linii. Musi raz połączyć się z hubem.</translation>
    </message>
    <message>
        <source>What is it about? Leave names out.</source>
        <comment>field</comment>
        <translation>O co chodzi? Bez nazwisk.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>keyboard: the words of a report are written</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>It goes without your name and the time, unless you send it signed.</source>
        <comment>report</comment>
        <translation>Wyśle się bez nazwiska i godziny, chyba że wybierzesz wysyłkę z podpisem.</translation>
    </message>
    <message>
        <source>It goes without your name and the time. Or hold your badge to the reader: then it is signed.</source>
        <comment>report</comment>
        <translation>Wyśle się bez nazwiska i godziny. Albo przyłóż kartę do czytnika: wtedy będzie z podpisem.</translation>
    </message>
    <message>
        <source>This board took 20 reports without a name in the last hour. Hold your badge to the reader to sign this one.</source>
        <comment>limit reached</comment>
        <translation>W ostatniej godzinie przyjęto tu 20 zgłoszeń bez nazwiska. Przyłóż kartę do czytnika, aby podpisać to zgłoszenie.</translation>
    </message>
    <message>
        <source>Send anonymously</source>
        <comment>button</comment>
        <translation>Wyślij anonimowo</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>tile</comment>
        <translation>Dodaj opis</translation>
    </message>
    <message>
        <source>Change the words</source>
        <comment>tile</comment>
        <translation>Zmień opis</translation>
    </message>
    <message>
        <source>if you like</source>
        <comment>under: add words</comment>
        <translation>jeśli chcesz</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>tile</comment>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>if you know it</source>
        <comment>under: supplier</comment>
        <translation>jeśli go znasz</translation>
    </message>
    <message>
        <source>Send signed</source>
        <comment>tile</comment>
        <translation>Wyślij z podpisem</translation>
    </message>
    <message>
        <source>From which supplier?</source>
        <comment>question</comment>
        <translation>Od którego dostawcy?</translation>
    </message>
    <message>
        <source>No supplier</source>
        <comment>tile</comment>
        <translation>Bez dostawcy</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Do tablicy</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Zapisywanie …</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a report</comment>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Thank you. With this number you find it at any board.</source>
        <comment>done screen</comment>
        <translation>Dziękujemy. Po tym numerze znajdziesz zgłoszenie na każdej tablicy.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Stan zgłoszenia: %1.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a report</comment>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Take a photo of this screen: it lets you see the answer at any board.</source>
        <comment>done screen</comment>
        <translation>Zrób zdjęcie tego ekranu: z nim zobaczysz odpowiedź na każdej tablicy.</translation>
    </message>
    <message>
        <source>Your report is saved on this terminal and will be sent.</source>
        <comment>done screen</comment>
        <translation>Zgłoszenie jest zapisane na tym terminalu i zostanie wysłane.</translation>
    </message>
    <message>
        <source>Once sent, it appears on the boards at once.</source>
        <comment>done screen</comment>
        <translation>Po wysłaniu od razu pojawi się na tablicach.</translation>
    </message>
    <message numerus="yes">
        <source>Once sent, it appears on the boards within %n minutes: so nobody can tell when it was made.</source>
        <comment>done screen</comment>
        <translation>
            <numerusform>Po wysłaniu pojawi się na tablicach w ciągu %n minuty: nikt nie będzie wiedział, kiedy powstało.</numerusform>
            <numerusform>Po wysłaniu pojawi się na tablicach w ciągu %n minut: nikt nie będzie wiedział, kiedy powstało.</numerusform>
            <numerusform>Po wysłaniu pojawi się na tablicach w ciągu %n minut: nikt nie będzie wiedział, kiedy powstało.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write first what it is about.</source>
        <comment>report</comment>
        <translation>Najpierw wpisz, o co chodzi.</translation>
    </message>
    <message>
        <source>First choose what it is about, then hold your badge to the reader.</source>
        <comment>report</comment>
        <translation>Najpierw wybierz, o co chodzi, potem przyłóż kartę do czytnika.</translation>
    </message>
    <message>
        <source>Near miss</source>
        <comment>class of a report</comment>
        <translation>Prawie wypadek</translation>
    </message>
    <message>
        <source>Unsafe condition</source>
        <comment>class of a report</comment>
        <translation>Niebezpieczne warunki</translation>
    </message>
    <message>
        <source>Quality fault</source>
        <comment>class of a report</comment>
        <translation>Wada jakościowa</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>class of a report</comment>
        <translation>Pomysł</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>class of a report</comment>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a report</comment>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>status of a report</comment>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status of a report</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of a report</comment>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>We will not do this</source>
        <comment>status of a report</comment>
        <translation>Nie zrobimy tego</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>function that answers</comment>
        <translation>BHP</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>function that answers</comment>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>function that answers</comment>
        <translation>Utrzymanie ruchu</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <comment>function that answers</comment>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Personnel</source>
        <comment>function that answers</comment>
        <translation>Kadry</translation>
    </message>
    <message>
        <source>Team lead</source>
        <comment>who answers</comment>
        <translation>Lider</translation>
    </message>
    <message>
        <source>Print again</source>
        <comment>button: the slip of a report</comment>
        <translation>Wydrukuj ponownie</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <comment>button: with number and key</comment>
        <translation>Wydrukuj karteczkę</translation>
    </message>
    <message>
        <source>The printer does not print. Take a photo of this screen.</source>
        <comment>done screen</comment>
        <translation>Drukarka nie drukuje. Zrób zdjęcie tego ekranu.</translation>
    </message>
    <message>
        <source>Your report</source>
        <comment>heading of a slip</comment>
        <translation>Twoje zgłoszenie</translation>
    </message>
    <message>
        <source>With these two any board shows you the answer.</source>
        <comment>on a slip</comment>
        <translation>Z nimi zobaczysz odpowiedź na każdej tablicy.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Clock uncertain: the number returns with the hub</source>
        <comment>instead of the counter</comment>
        <translation>Zegar niepewny: liczba wróci po kontakcie z hubem</translation>
    </message>
    <message>
        <source>No start date yet: ask the safety function</source>
        <comment>instead of the counter</comment>
        <translation>Brak daty początkowej: zapytaj BHP</translation>
    </message>
    <message numerus="yes">
        <source>days without a lost-time injury</source>
        <comment>under the counter</comment>
        <translation>
            <numerusform>dzień bez wypadku z absencją</numerusform>
            <numerusform>dni bez wypadku z absencją</numerusform>
            <numerusform>dni bez wypadku z absencją</numerusform>
        </translation>
    </message>
    <message>
        <source>record %1</source>
        <comment>days</comment>
        <translation>rekord %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>milestone in days</comment>
        <translation>kolejny cel: %1</translation>
    </message>
    <message>
        <source>An event is under review</source>
        <comment>beside the counter</comment>
        <translation>Trwa wyjaśnianie zdarzenia</translation>
    </message>
    <message numerus="yes">
        <source>days in a row with a hazard found</source>
        <comment>under the streak</comment>
        <translation>
            <numerusform>dzień: wykryto zagrożenie</numerusform>
            <numerusform>dni z rzędu: wykryto zagrożenie</numerusform>
            <numerusform>dni z rzędu: wykryto zagrożenie</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet board: no celebrations for now</source>
        <comment>after a serious accident</comment>
        <translation>Tablica wyciszona: na razie bez świętowania</translation>
    </message>
    <message>
        <source>Lost-time injury</source>
        <comment>class of event</comment>
        <translation>Wypadek z absencją</translation>
    </message>
    <message>
        <source>Medical treatment</source>
        <comment>class of event</comment>
        <translation>Pomoc medyczna</translation>
    </message>
    <message>
        <source>First aid</source>
        <comment>class of event</comment>
        <translation>Pierwsza pomoc</translation>
    </message>
    <message>
        <source>Property damage</source>
        <comment>class of event</comment>
        <translation>Szkoda materialna</translation>
    </message>
    <message>
        <source>Near miss</source>
        <comment>class of event</comment>
        <translation>Prawie wypadek</translation>
    </message>
    <message>
        <source>Unsafe condition</source>
        <comment>class of event</comment>
        <translation>Niebezpieczne warunki</translation>
    </message>
    <message>
        <source>Closed, no event</source>
        <comment>legend of the cross</comment>
        <translation>Zamknięte, bez zdarzeń</translation>
    </message>
    <message>
        <source>A shift is still open</source>
        <comment>legend of the cross</comment>
        <translation>Zmiana jeszcze otwarta</translation>
    </message>
    <message numerus="yes">
        <source>days with a catch</source>
        <comment>under the streak on a small panel</comment>
        <translation>
            <numerusform>dzień ze zgłoszeniem</numerusform>
            <numerusform>dni ze zgłoszeniem</numerusform>
            <numerusform>dni ze zgłoszeniem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyEvent</name>
    <message>
        <source>Today</source>
        <comment>shift-day</comment>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>shift-day</comment>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>title</comment>
        <translation>Zdarzenie BHP</translation>
    </message>
    <message>
        <source>Sign in first: a lead records safety events.</source>
        <comment>safety event</comment>
        <translation>Najpierw się zaloguj: zdarzenia BHP zapisuje lider.</translation>
    </message>
    <message>
        <source>What</source>
        <comment>step</comment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>step</comment>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>step</comment>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>step</comment>
        <translation>Linia</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>On which shift-day? A night shift belongs to the day it began.</source>
        <comment>question</comment>
        <translation>Który dzień zmianowy? Nocna zmiana należy do dnia, w którym się zaczęła.</translation>
    </message>
    <message>
        <source>In which shift?</source>
        <comment>question</comment>
        <translation>Na której zmianie?</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>shift of an event</comment>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>On which line?</source>
        <comment>question</comment>
        <translation>Na której linii?</translation>
    </message>
    <message>
        <source>Not on a line</source>
        <comment>line of an event</comment>
        <translation>Poza linią</translation>
    </message>
    <message>
        <source>What happened? No names.</source>
        <comment>field</comment>
        <translation>Co się stało? Bez nazwisk.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>keyboard</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Did this happen as it stands here?</source>
        <comment>question</comment>
        <translation>Czy było tak, jak tu zapisano?</translation>
    </message>
    <message>
        <source>The counter moves as soon as you confirm.</source>
        <comment>confirming an event</comment>
        <translation>Licznik zmieni się zaraz po potwierdzeniu.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>button</comment>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>tab</comment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>tab</comment>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>tab</comment>
        <translation>Popraw</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czekają</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a second person</source>
        <comment>under LTI: counts once confirmed</comment>
        <translation>wymaga drugiej osoby</translation>
    </message>
    <message>
        <source>What was it really?</source>
        <comment>question</comment>
        <translation>Co to było naprawdę?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <comment>question</comment>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <comment>confirm list empty</comment>
        <translation>Nic nie czeka na drugą osobę.</translation>
    </message>
    <message>
        <source>No event is known.</source>
        <comment>correct list empty</comment>
        <translation>Brak znanych zdarzeń.</translation>
    </message>
    <message>
        <source>What moves the counter, up or down, waits for a second lead or the safety function.</source>
        <comment>confirm list</comment>
        <translation>To, co zmienia licznik w górę lub w dół, czeka na drugiego lidera lub BHP.</translation>
    </message>
    <message>
        <source>yours: someone else confirms</source>
        <comment>why an event cannot be confirmed</comment>
        <translation>twoje: potwierdza ktoś inny</translation>
    </message>
    <message>
        <source>The counter keeps its number until a second lead or the safety function has confirmed this, at any board.</source>
        <comment>what an LTI does</comment>
        <translation>Licznik nie zmieni się, dopóki drugi lider lub BHP nie potwierdzi tego na dowolnej tablicy.</translation>
    </message>
    <message>
        <source>It counts at once and colours the day in the safety cross.</source>
        <comment>what an event does</comment>
        <translation>Liczy się od razu i koloruje dzień na krzyżu bezpieczeństwa.</translation>
    </message>
    <message>
        <source>The board never shows a name, and no line at a reset.</source>
        <comment>safety event</comment>
        <translation>Tablica nigdy nie pokazuje nazwiska, a przy zerowaniu także linii.</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>button</comment>
        <translation>Dodaj opis</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>button: store the corrected event</comment>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>button: store the event</comment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Recorded. It waits for a second person.</source>
        <comment>done screen</comment>
        <translation>Zapisano. Czeka na drugą osobę.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <comment>done screen</comment>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Confirmed. The counter goes by it now.</source>
        <comment>done screen</comment>
        <translation>Potwierdzono. Licznik już to uwzględnia.</translation>
    </message>
</context>
<context>
    <name>Shoutout</name>
    <message>
        <source>a colleague of %1</source>
        <comment>crew, where a name would stand</comment>
        <translation>ktoś z brygady %1</translation>
    </message>
    <message>
        <source>What?</source>
        <comment>question of a blank</comment>
        <translation>Co?</translation>
    </message>
    <message>
        <source>Where?</source>
        <comment>question of a blank</comment>
        <translation>Gdzie?</translation>
    </message>
    <message>
        <source>Which line?</source>
        <comment>question of a blank</comment>
        <translation>Która linia?</translation>
    </message>
    <message>
        <source>How long?</source>
        <comment>question of a blank</comment>
        <translation>Jak długo?</translation>
    </message>
    <message>
        <source>It was?</source>
        <comment>question of a blank: the number before the improvement</comment>
        <translation>Ile było?</translation>
    </message>
    <message>
        <source>It is now?</source>
        <comment>question of a blank: the number after the improvement</comment>
        <translation>Ile jest teraz?</translation>
    </message>
    <message>
        <source>How many?</source>
        <comment>question of a blank</comment>
        <translation>Ile?</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>unit</comment>
        <translation>zamówień</translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>unit</comment>
        <translation>sztuk</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit</comment>
        <translation>minut</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit</comment>
        <translation>godzin</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <translation>dni</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit</comment>
        <translation>miesięcy</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>unit</comment>
        <translation>sekund</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit</comment>
        <translation>procent</translation>
    </message>
    <message>
        <source>kilos</source>
        <comment>unit</comment>
        <translation>kilogramów</translation>
    </message>
    <message>
        <source>colleagues</source>
        <comment>unit</comment>
        <translation>osób</translation>
    </message>
    <message>
        <source>points</source>
        <comment>unit</comment>
        <translation>punktów</translation>
    </message>
    <message>
        <source>stops</source>
        <comment>unit</comment>
        <translation>postojów</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>tab: people without a crew</comment>
        <translation>Inni</translation>
    </message>
    <message>
        <source>Teams</source>
        <comment>tab</comment>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>title</comment>
        <translation>Pochwała</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>step</comment>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>What for</source>
        <comment>step</comment>
        <translation>Za co</translation>
    </message>
    <message>
        <source>What exactly</source>
        <comment>step</comment>
        <translation>Co dokładnie</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s people yet. It needs the hub once.</source>
        <comment>shoutout</comment>
        <translation>Ta tablica nie pobrała jeszcze listy osób. Musi raz połączyć się z hubem.</translation>
    </message>
    <message>
        <source>The board is quiet for now: no shoutouts until it is lifted.</source>
        <comment>shoutout</comment>
        <translation>Tablica jest teraz wyciszona: pochwały wrócą po zakończeniu wyciszenia.</translation>
    </message>
    <message>
        <source>Nobody to choose here.</source>
        <comment>no people in this tab</comment>
        <translation>Nie ma tu kogo wybrać.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tab: every category</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>The plant has not listed anything here yet.</source>
        <comment>no picks</comment>
        <translation>Zakład nic tu jeszcze nie dodał.</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button: publish the shoutout</comment>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <source>For all lines</source>
        <comment>audience</comment>
        <translation>Dla wszystkich linii</translation>
    </message>
    <message>
        <source>For this line</source>
        <comment>audience</comment>
        <translation>Dla tej linii</translation>
    </message>
    <message>
        <source>Tap to change</source>
        <comment>under the audience</comment>
        <translation>Dotknij, aby zmienić</translation>
    </message>
    <message>
        <source>This board took 20 shoutouts without a name in the last hour. Tap your badge to sign this one.</source>
        <comment>limit reached</comment>
        <translation>W ostatniej godzinie przyjęto tu 20 pochwał bez nazwiska. Przyłóż kartę do czytnika, aby podpisać tę pochwałę.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <comment>which fact</comment>
        <translation>Brakuje jeszcze: %1</translation>
    </message>
    <message>
        <source>Posted as %1</source>
        <comment>who signs</comment>
        <translation>Podpis: %1</translation>
    </message>
    <message>
        <source>Without your name, unless you hold your badge to the reader now.</source>
        <comment>shoutout</comment>
        <translation>Bez nazwiska, chyba że teraz przyłożysz kartę do czytnika.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Do tablicy</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Zapisywanie …</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <comment>done screen</comment>
        <translation>Cofanie …</translation>
    </message>
    <message>
        <source>Taken back. Nothing was posted.</source>
        <comment>done screen</comment>
        <translation>Cofnięto. Nic nie opublikowano.</translation>
    </message>
    <message>
        <source>It had already left. It is being taken back everywhere.</source>
        <comment>done screen</comment>
        <translation>Już wysłano. Trwa cofanie na wszystkich tablicach.</translation>
    </message>
    <message>
        <source>Thank you. It is on the wall.</source>
        <comment>done screen</comment>
        <translation>Dziękujemy. Pochwała jest na tablicy.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Stan wpisu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Cofnij (%n s)</numerusform>
            <numerusform>Cofnij (%n s)</numerusform>
            <numerusform>Cofnij (%n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full. A lead can hide it. Call IT.</source>
        <comment>not taken back</comment>
        <translation>Dysk tego terminala jest pełny. Wpis może ukryć lider. Zadzwoń do IT.</translation>
    </message>
    <message>
        <source>This terminal could not save that. Try again, or ask a lead to hide it.</source>
        <comment>not taken back</comment>
        <translation>Nie udało się tego zapisać. Spróbuj ponownie albo poproś lidera o ukrycie wpisu.</translation>
    </message>
    <message>
        <source>A lead can still hide this shoutout.</source>
        <comment>not taken back</comment>
        <translation>Lider może jeszcze ukryć tę pochwałę.</translation>
    </message>
    <message>
        <source>It was not taken back: it is still on the wall.</source>
        <comment>done screen</comment>
        <translation>Nie cofnięto: pochwała nadal jest na tablicy.</translation>
    </message>
    <message>
        <source>Not posted: the board has turned quiet. What you made is kept here for now.</source>
        <comment>shoutout</comment>
        <translation>Nie opublikowano: tablica została wyciszona. Przygotowany wpis na razie tu zostaje.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>That PIN or badge is not right. Try again.</source>
        <comment>sign-in failed</comment>
        <translation>PIN lub karta się nie zgadza. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No connection, and you have not signed in at this board before. Try another board.</source>
        <comment>sign-in failed</comment>
        <translation>Brak połączenia, a na tej tablicy to pierwsze logowanie. Spróbuj na innej tablicy.</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again in a moment.</source>
        <comment>sign-in failed</comment>
        <translation>Hub nie odpowiada. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>No connection, and your last sign-in here is too long ago.</source>
        <comment>sign-in failed</comment>
        <translation>Brak połączenia, a ostatnie logowanie tutaj było zbyt dawno.</translation>
    </message>
    <message>
        <source>This board is not set up yet. Call IT.</source>
        <comment>sign-in failed</comment>
        <translation>Ta tablica nie jest jeszcze skonfigurowana. Zadzwoń do IT.</translation>
    </message>
    <message>
        <source>No connection: whoever signed in at this board lately can still do so.</source>
        <comment>sign-in note</comment>
        <translation>Brak połączenia: może się zalogować ten, kto niedawno logował się na tej tablicy.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>title</comment>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <comment>step</comment>
        <translation>Nazwisko lub karta</translation>
    </message>
    <message>
        <source>PIN</source>
        <comment>step</comment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Tap your name, or hold your badge to the reader</source>
        <comment>sign-in</comment>
        <translation>Dotknij nazwiska lub przyłóż kartę do czytnika</translation>
    </message>
    <message>
        <source>This shift</source>
        <comment>tab: leads on shift</comment>
        <translation>Ta zmiana</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>tab: all with a role</comment>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Nobody of this shift has a role. Look under Everyone.</source>
        <comment>sign-in list empty</comment>
        <translation>Nikt z tej zmiany nie ma roli. Sprawdź zakładkę „Wszyscy”.</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <comment>sign-in by badge</comment>
        <translation>Podaj PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <comment>sign-in by name</comment>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <comment>sign-in</comment>
        <translation>Sprawdzanie …</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <comment>sign-in failed</comment>
        <translation>
            <numerusform>Zbyt wiele błędnych PIN-ów. Spróbuj ponownie za %n minutę.</numerusform>
            <numerusform>Zbyt wiele błędnych PIN-ów. Spróbuj ponownie za %n minuty.</numerusform>
            <numerusform>Zbyt wiele błędnych PIN-ów. Spróbuj ponownie za %n minut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>button; since crew B was last here</comment>
        <translation>
            <numerusform>%1: %n nowe</numerusform>
            <numerusform>%1: %n nowe</numerusform>
            <numerusform>%1: %n nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover not read yet</source>
        <comment>under what is new</comment>
        <translation>Przekazanie nieprzeczytane</translation>
    </message>
    <message>
        <source>Read the handover</source>
        <comment>button</comment>
        <translation>Czytaj przekazanie</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>group of what is new</comment>
        <translation>Przekazanie zmiany</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <comment>group of what is new</comment>
        <translation>Otwarte zagrożenia</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>group of what is new</comment>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Shoutouts</source>
        <comment>group of what is new</comment>
        <translation>Pochwały</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 was last here</source>
        <comment>crews; plural: how many crews</comment>
        <translation>
            <numerusform>Od ostatniej zmiany: %1</numerusform>
            <numerusform>Od ostatniej zmiany: %1</numerusform>
            <numerusform>Od ostatniej zmiany: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>what this is</comment>
        <translation>Przekazanie zmiany</translation>
    </message>
    <message>
        <source>Open hazard</source>
        <comment>what this is</comment>
        <translation>Otwarte zagrożenie</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <comment>when</comment>
        <translation>Zgłoszono: %1</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>what this is</comment>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>document: date of its revision</comment>
        <translation>z dnia: %1</translation>
    </message>
    <message>
        <source>revision %1 of %2</source>
        <comment>document; date</comment>
        <translation>wydanie %1 z dnia: %2</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>what this is</comment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>To be read by each crew</source>
        <comment>document</comment>
        <translation>Do przeczytania przez każdą brygadę</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>what this is</comment>
        <translation>Pochwała</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since your crew was last here</source>
        <comment>title</comment>
        <translation>Od ostatniej zmiany waszej brygady</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Do tablicy</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s posts yet. It needs the hub once.</source>
        <comment>since</comment>
        <translation>Ta tablica nie pobrała jeszcze wpisów. Musi raz połączyć się z hubem.</translation>
    </message>
    <message>
        <source>The clock is uncertain: the board cannot tell when a crew was last here.</source>
        <comment>since</comment>
        <translation>Zegar niepewny: tablica nie wie, kiedy brygada była tu ostatnio.</translation>
    </message>
    <message>
        <source>The rota of this site has no crews. Everything new stands on the board.</source>
        <comment>since</comment>
        <translation>Grafik tego zakładu nie ma brygad. Wszystko nowe jest na tablicy.</translation>
    </message>
    <message>
        <source>No shift now. From 15 minutes before the next one this is for its crew.</source>
        <comment>since</comment>
        <translation>Teraz nie ma zmiany. Od 15 minut przed następną to dla jej brygady.</translation>
    </message>
    <message>
        <source>No crew is planned for this shift.</source>
        <comment>since</comment>
        <translation>Na tę zmianę nie zaplanowano brygady.</translation>
    </message>
    <message>
        <source>%1 was not here in the last year, by the rota.</source>
        <comment>crew</comment>
        <translation>Według grafiku nie było tu od roku: %1.</translation>
    </message>
    <message>
        <source>Nothing is new for %1.</source>
        <comment>crew</comment>
        <translation>Nic nowego dla: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>since crew B was last here</comment>
        <translation>
            <numerusform>%1: %n nowe</numerusform>
            <numerusform>%1: %n nowe</numerusform>
            <numerusform>%1: %n nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>last shift until %1</source>
        <comment>of a crew</comment>
        <translation>ostatnia zmiana do: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>under a group of what is new</comment>
        <translation>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <comment>under a group of what is new</comment>
        <translation>nic nowego</translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>under: handover</comment>
        <translation>nieprzeczytane</translation>
    </message>
    <message>
        <source>Meeting again</source>
        <comment>button</comment>
        <translation>Odprawa ponownie</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <comment>button</comment>
        <translation>Zacznij odprawę</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>group of what is new; item n of m</comment>
        <translation>%1 · %2 z %3</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: what is new</comment>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: what is new</comment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>announcements, group of what is new</comment>
        <translation>Komunikaty</translation>
    </message>
    <message>
        <source>One question to you</source>
        <comment>button</comment>
        <translation>Jedno pytanie do ciebie</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Clock uncertain</source>
        <comment>status bar</comment>
        <translation>Zegar niepewny</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <comment>status bar</comment>
        <translation>Brak konfiguracji</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>status bar</comment>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>Connected · reading</source>
        <comment>status bar</comment>
        <translation>Połączono · odczyt</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>status bar</comment>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Connected, slowly</source>
        <comment>status bar: a proxy holds back the stream</comment>
        <translation>Połączono, wolne łącze</translation>
    </message>
    <message>
        <source>The hub does not know this board: call IT</source>
        <comment>status bar</comment>
        <translation>Hub nie zna tej tablicy: zadzwoń do IT</translation>
    </message>
    <message>
        <source>This board was withdrawn: call IT</source>
        <comment>status bar</comment>
        <translation>Tę tablicę wycofano: zadzwoń do IT</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <comment>posts, status bar</comment>
        <translation>
            <numerusform>%n nieprzyjęty</numerusform>
            <numerusform>%n nieprzyjęte</numerusform>
            <numerusform>%n nieprzyjętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting here</source>
        <comment>posts saved on this terminal, status bar</comment>
        <translation>
            <numerusform>%n czeka tutaj</numerusform>
            <numerusform>%n czekają tutaj</numerusform>
            <numerusform>%n czeka tutaj</numerusform>
        </translation>
    </message>
    <message>
        <source>everything sent</source>
        <comment>status bar</comment>
        <translation>wszystko wysłane</translation>
    </message>
    <message>
        <source>Disk full: posting stopped, call IT</source>
        <comment>status bar</comment>
        <translation>Dysk pełny: nie można publikować, zadzwoń do IT</translation>
    </message>
    <message>
        <source>Disk fault: call IT</source>
        <comment>status bar</comment>
        <translation>Awaria dysku: zadzwoń do IT</translation>
    </message>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>zapisane na tym terminalu</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>odebrane przez hub</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>where a post is</comment>
        <translation>nieprzyjęte</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>where a post is</comment>
        <translation>widoczne na %1 z %2 tablic</translation>
    </message>
    <message>
        <source>No connection %1</source>
        <comment>status bar; since when</comment>
        <translation>Brak połączenia %1</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1 %2</source>
        <comment>day of the month, short month name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration, minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration, hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>now</source>
        <comment>posted just now</comment>
        <translation>teraz</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>posted</comment>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a notice is valid; time, weekday or date</comment>
        <translation>do: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>there is no connection; time, weekday or date</comment>
        <translation>od: %1</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::AnnouncementsScreen</name>
    <message>
        <source>Announcements</source>
        <comment>lane</comment>
        <translation>Komunikaty</translation>
    </message>
    <message>
        <source>No announcements now.</source>
        <comment>empty lane</comment>
        <translation>Teraz nie ma komunikatów.</translation>
    </message>
    <message>
        <source>Since last here</source>
        <comment>button: what is new for the crew</comment>
        <translation>Od ostatniej zmiany</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>button</comment>
        <translation>Przekazanie zmiany</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <comment>button of an announcement; its title</comment>
        <translation>Obraz do: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>button: to the crews</comment>
        <translation>Pytanie</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::BoardScreen</name>
    <message>
        <source>Shoutout</source>
        <comment>big button</comment>
        <translation>Pochwała</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>button: where this terminal&apos;s posts are</comment>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>small button</comment>
        <translation>Język</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>lane</comment>
        <translation>Komunikaty</translation>
    </message>
    <message>
        <source>Recognition</source>
        <comment>lane</comment>
        <translation>Pochwały</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>lane</comment>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Lead menu</source>
        <comment>small button, somebody is signed in</comment>
        <translation>Menu lidera</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>small button</comment>
        <translation>Zaloguj się</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read and are fetched again.</source>
        <comment>card</comment>
        <translation>
            <numerusform>%n wpis jest nieczytelny i jest pobierany ponownie.</numerusform>
            <numerusform>%n wpisy są nieczytelne i są pobierane ponownie.</numerusform>
            <numerusform>%n wpisów jest nieczytelnych i jest pobieranych ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No announcements now.</source>
        <comment>empty lane</comment>
        <translation>Teraz nie ma komunikatów.</translation>
    </message>
    <message>
        <source>Waiting for the first contact with the hub.</source>
        <comment>empty lane</comment>
        <translation>Oczekiwanie na pierwszy kontakt z hubem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln this week</source>
        <comment>shoutouts</comment>
        <translation>
            <numerusform>%Ln w tym tygodniu</numerusform>
            <numerusform>%Ln w tym tygodniu</numerusform>
            <numerusform>%Ln w tym tygodniu</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is quiet for now.</source>
        <comment>recognition lane</comment>
        <translation>Tablica jest teraz wyciszona.</translation>
    </message>
    <message>
        <source>No shoutouts yet. Give the first one.</source>
        <comment>empty lane</comment>
        <translation>Nie ma jeszcze pochwał. Dodaj pierwszą.</translation>
    </message>
    <message>
        <source>… read on</source>
        <comment>on a card that leaves something out: a tap shows it in full</comment>
        <translation>… czytaj dalej</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>big button</comment>
        <translation>Zgłoś</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <comment>big button</comment>
        <translation>Zgłoszone i zrobione</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>big button</comment>
        <translation>Dokumenty</translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <comment>documents, under the big button</comment>
        <translation>
            <numerusform>%n do przeczytania</numerusform>
            <numerusform>%n do przeczytania</numerusform>
            <numerusform>%n do przeczytania</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::CardWall</name>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>accessible name of the arrow down</comment>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>cards on this page, of how many</comment>
        <translation>%1–%2 z %3</translation>
    </message>
    <message>
        <source>Goes on: arrow down</source>
        <comment>under a part of a long card</comment>
        <translation>Ciąg dalszy: strzałka w dół</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the card on this page, of how many</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <comment>of one long card</comment>
        <translation>str. %1/%2</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::CompactRow</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::DocumentScreen</name>
    <message>
        <source>Close</source>
        <comment>reader: button</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Page width</source>
        <comment>reader: button, fits the page to the width of the glass</comment>
        <translation>Szerokość strony</translation>
    </message>
    <message>
        <source>Whole page</source>
        <comment>reader: button, fits the whole page on the glass</comment>
        <translation>Cała strona</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>reader: button</comment>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>reader: button</comment>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>reader: button</comment>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>reader: button</comment>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>reader: button, over the page</comment>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>reader: button, over the page</comment>
        <translation>W dół</translation>
    </message>
    <message>
        <source>To the left</source>
        <comment>reader: button, over the page</comment>
        <translation>W lewo</translation>
    </message>
    <message>
        <source>To the right</source>
        <comment>reader: button, over the page</comment>
        <translation>W prawo</translation>
    </message>
    <message>
        <source>To my phone</source>
        <comment>reader: button, shows a code that a telephone scans</comment>
        <translation>Na telefon</translation>
    </message>
    <message>
        <source>To the page</source>
        <comment>reader: button, from the code back to the page</comment>
        <translation>Do strony</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::Flow</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::FlowScreen</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::GloveKeyboard</name>
    <message>
        <source>Shift</source>
        <comment>key: capital letters</comment>
        <translation>Wielka litera</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>key: the last character</comment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>space</source>
        <comment>key</comment>
        <translation>spacja</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>key: ends typing</comment>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::KioskWindow</name>
    <message numerus="yes">
        <source>Signing out in %n s. Tap here to stay.</source>
        <comment>session</comment>
        <translation>
            <numerusform>Wylogowanie za %n s. Dotknij tutaj, aby zostać.</numerusform>
            <numerusform>Wylogowanie za %n s. Dotknij tutaj, aby zostać.</numerusform>
            <numerusform>Wylogowanie za %n s. Dotknij tutaj, aby zostać.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::NumberPad</name>
    <message>
        <source>Erase</source>
        <comment>key: the last digit</comment>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageList</name>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>accessible name of the arrow down</comment>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number of pages</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageTabs</name>
    <message>
        <source>More</source>
        <comment>button: further tabs</comment>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageView</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::RecognitionScreen</name>
    <message>
        <source>Recognition</source>
        <comment>lane</comment>
        <translation>Pochwały</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>big button</comment>
        <translation>Pochwała</translation>
    </message>
    <message>
        <source>The board is quiet for now.</source>
        <comment>recognition lane</comment>
        <translation>Tablica jest teraz wyciszona.</translation>
    </message>
    <message>
        <source>No shoutouts yet. Give the first one.</source>
        <comment>empty lane</comment>
        <translation>Nie ma jeszcze pochwał. Dodaj pierwszą.</translation>
    </message>
    <message>
        <source>The high five could not be kept on this terminal. Call IT.</source>
        <comment>recognition wall</comment>
        <translation>Nie udało się zapisać piątki na tym terminalu. Zadzwoń do IT.</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::SafetyLane</name>
    <message>
        <source>No safety figures yet</source>
        <comment>before the first contact with the hub</comment>
        <translation>Nie ma jeszcze danych BHP</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::SafetyScreen</name>
    <message>
        <source>Month before</source>
        <comment>button</comment>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Month after</source>
        <comment>button</comment>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>lane</comment>
        <translation>Bezpieczeństwo</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::StatusBar</name>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number of the step, number of steps, name of the step</comment>
        <translation>%1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::UrgentScreen</name>
    <message>
        <source>Seen</source>
        <comment>button: the urgent notice was read</comment>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>on this board</source>
        <comment>under Seen</comment>
        <translation>na tej tablicy</translation>
    </message>
    <message>
        <source>for %1, on this board</source>
        <comment>crew, under Seen</comment>
        <translation>dla: %1, na tej tablicy</translation>
    </message>
    <message>
        <source>for the whole site</source>
        <comment>audience of an urgent notice</comment>
        <translation>dla całego zakładu</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>lines, audience of an urgent notice</comment>
        <translation>dla: %1</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>urgent notice</comment>
        <translation>widoczne na %1 z %2 tablic</translation>
    </message>
    <message numerus="yes">
        <source>seen on %n boards</source>
        <comment>urgent notice, today</comment>
        <translation>
            <numerusform>przeczytane na %n tablicy</numerusform>
            <numerusform>przeczytane na %n tablicach</numerusform>
            <numerusform>przeczytane na %n tablicach</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be kept on this terminal. Call IT.</source>
        <comment>urgent notice, after Seen</comment>
        <translation>Nie udało się tego zapisać na tym terminalu. Zadzwoń do IT.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>title of the notice</comment>
        <translation>Pilne</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>button: the next page of an urgent notice</comment>
        <translation>Czytaj dalej</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>of an urgent notice, under Read on</comment>
        <translation>strona %1 z %2</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: from a picture back to the urgent notice</comment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button: of an urgent notice</comment>
        <translation>Następny obraz</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: of an urgent notice</comment>
        <translation>Obraz</translation>
    </message>
</context>
</TS>
