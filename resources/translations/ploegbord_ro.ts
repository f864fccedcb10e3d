<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>Announce</name>
    <message>
        <source>pieces</source>
        <comment>unit of a goal</comment>
        <translation>bucăți</translation>
    </message>
    <message>
        <source>pallets</source>
        <comment>unit of a goal</comment>
        <translation>paleți</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>unit of a goal</comment>
        <translation>comenzi</translation>
    </message>
    <message>
        <source>boxes</source>
        <comment>unit of a goal</comment>
        <translation>cutii</translation>
    </message>
    <message>
        <source>tonnes</source>
        <comment>unit of a goal</comment>
        <translation>tone</translation>
    </message>
    <message>
        <source>metres</source>
        <comment>unit of a goal</comment>
        <translation>metri</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit of a goal</comment>
        <translation>procente</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of a goal</comment>
        <translation>minute</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>title</comment>
        <translation>Ținta schimbului</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>title</comment>
        <translation>Anunț</translation>
    </message>
    <message>
        <source>Sign in first: leads and functions post announcements.</source>
        <comment>announce</comment>
        <translation>Autentificați-vă întâi: anunțurile le pun șefii de echipă și departamentele.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: to the next step</comment>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Text (may stay empty)</source>
        <translation>Text (poate rămâne gol)</translation>
    </message>
    <message>
        <source>What was reached?</source>
        <comment>result of a goal</comment>
        <translation>Ce s-a realizat?</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button</comment>
        <translation>Publică</translation>
    </message>
    <message>
        <source>Posted.</source>
        <comment>done screen</comment>
        <translation>Publicat.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: to the next step</comment>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>How many, of what?</source>
        <comment>shift goal</comment>
        <translation>Cât și din ce?</translation>
    </message>
    <message>
        <source>Still missing: the number</source>
        <comment>shift goal</comment>
        <translation>Lipsește: numărul</translation>
    </message>
    <message>
        <source>Still missing: the unit</source>
        <comment>shift goal</comment>
        <translation>Lipsește: unitatea</translation>
    </message>
    <message>
        <source>Result of a goal</source>
        <comment>button</comment>
        <translation>Rezultatul unei ținte</translation>
    </message>
    <message>
        <source>Which goal?</source>
        <comment>result of a goal</comment>
        <translation>Care țintă?</translation>
    </message>
    <message>
        <source>For whom? Nothing chosen means everyone.</source>
        <comment>audience</comment>
        <translation>Pentru cine? Fără nicio alegere înseamnă toți.</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>tab</comment>
        <translation>Linii</translation>
    </message>
    <message>
        <source>Crews</source>
        <comment>tab</comment>
        <translation>Echipe</translation>
    </message>
    <message>
        <source>Shifts</source>
        <comment>tab</comment>
        <translation>Schimburi</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>audience tab</comment>
        <translation>
            <numerusform>alese: %n</numerusform>
            <numerusform>alese: %n</numerusform>
            <numerusform>alese: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>audience tab: no limit</comment>
        <translation>toate</translation>
    </message>
    <message>
        <source>Until when? It is shown from now on.</source>
        <comment>validity</comment>
        <translation>Până când? Se afișează de acum.</translation>
    </message>
    <message>
        <source>End of this shift</source>
        <comment>validity</comment>
        <translation>Sfârșitul schimbului</translation>
    </message>
    <message>
        <source>End of today</source>
        <comment>validity</comment>
        <translation>Sfârșitul zilei</translation>
    </message>
    <message>
        <source>3 days</source>
        <comment>validity</comment>
        <translation>3 zile</translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>validity</comment>
        <translation>1 săptămână</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <comment>validity</comment>
        <translation>2 săptămâni</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>validity: by steppers</comment>
        <translation>Alege</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <comment>stepper</comment>
        <translation>Cu o zi mai devreme</translation>
    </message>
    <message>
        <source>A day later</source>
        <comment>stepper</comment>
        <translation>Cu o zi mai târziu</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <comment>stepper</comment>
        <translation>Cu o oră mai devreme</translation>
    </message>
    <message>
        <source>An hour later</source>
        <comment>stepper</comment>
        <translation>Cu o oră mai târziu</translation>
    </message>
    <message>
        <source>Shown until %1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>Afișat până %1, %2, ora %3</translation>
    </message>
    <message>
        <source>How urgent?</source>
        <comment>priority</comment>
        <translation>Cât de urgent?</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>priority</comment>
        <translation>Informare</translation>
    </message>
    <message>
        <source>A card among the others</source>
        <comment>what it does</comment>
        <translation>Un mesaj printre celelalte</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>priority</comment>
        <translation>Important</translation>
    </message>
    <message>
        <source>On top, with an amber edge</source>
        <comment>what it does</comment>
        <translation>Sus, cu margine portocalie</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Takes over every board it is for until someone taps Seen</source>
        <comment>what it does</comment>
        <translation>Ocupă fiecare panou vizat până când cineva atinge „Văzut”</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>title of a goal</comment>
        <translation>Ținta schimbului</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>audience</comment>
        <translation>Pentru: %1</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>audience</comment>
        <translation>toți</translation>
    </message>
    <message>
        <source>Write a headline first.</source>
        <comment>announce</comment>
        <translation>Scrieți întâi un titlu.</translation>
    </message>
    <message>
        <source>That is already past: choose a later moment.</source>
        <comment>announce</comment>
        <translation>Momentul a trecut: alegeți unul mai târziu.</translation>
    </message>
    <message>
        <source>Post as urgent</source>
        <comment>button</comment>
        <translation>Publică urgent</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Urgent</source>
        <comment>badge</comment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>badge</comment>
        <translation>Important</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>badge</comment>
        <translation>Ținta schimbului</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a shift goal: number and unit</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3 reached</source>
        <comment>result, goal and unit of a shift goal</comment>
        <translation>realizat: %1 din %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Send</source>
        <comment>keyboard</comment>
        <translation>Trimite</translation>
    </message>
    <message>
        <source>We will not do this, because …</source>
        <comment>field</comment>
        <translation>Nu se va face, pentru că …</translation>
    </message>
    <message>
        <source>What else is there to say? Leave names out.</source>
        <comment>field</comment>
        <translation>Ce mai este de spus? Fără nume.</translation>
    </message>
    <message>
        <source>The number of your report: 8 letters and digits</source>
        <comment>field</comment>
        <translation>Numărul sesizării: 8 litere și cifre</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: to the next step</comment>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Its key: 16 letters and digits</source>
        <comment>field</comment>
        <translation>Cheia ei: 16 litere și cifre</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>keyboard: open the report</comment>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Your reply</source>
        <comment>field</comment>
        <translation>Răspunsul meu</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <comment>title</comment>
        <translation>Ați spus, am făcut</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s reports yet. It needs the hub once.</source>
        <comment>answers</comment>
        <translation>Panoul nu a citit încă sesizările. Are nevoie de hub o singură dată.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tab: reports</comment>
        <translation>Deschise</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>tab: reports</comment>
        <translation>Încheiate</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>tab: reports of this function</comment>
        <translation>Pentru mine</translation>
    </message>
    <message>
        <source>This line</source>
        <comment>tab: reports</comment>
        <translation>Această linie</translation>
    </message>
    <message>
        <source>Follow my report</source>
        <comment>button</comment>
        <translation>Urmărește sesizarea mea</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>La panou</translation>
    </message>
    <message>
        <source>Posts of this board</source>
        <comment>tile: opens the outbox</comment>
        <translation>Mesajele acestui panou</translation>
    </message>
    <message>
        <source>No report is open. Tap Report on the board to make one.</source>
        <comment>no reports in this tab</comment>
        <translation>Nu este nicio sesizare deschisă. Pentru una nouă, atingeți „Sesizare” pe panou.</translation>
    </message>
    <message>
        <source>No report is done yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Nicio sesizare încheiată încă.</translation>
    </message>
    <message>
        <source>No report was for you yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Nicio sesizare pentru mine încă.</translation>
    </message>
    <message>
        <source>No report is of this line yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Nicio sesizare de pe această linie.</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>button</comment>
        <translation>Răspunde</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>button</comment>
        <translation>Stadiu</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>button</comment>
        <translation>Completează</translation>
    </message>
    <message>
        <source>Saved on this terminal and will be sent. It appears later, so that nobody can tell when it was written.</source>
        <comment>words added to an anonymous report</comment>
        <translation>Salvat pe acest terminal, urmează să fie trimis. Apare mai târziu, ca nimeni să nu afle când a fost scris.</translation>
    </message>
    <message>
        <source>and why</source>
        <comment>under: declined</comment>
        <translation>și de ce</translation>
    </message>
    <message>
        <source>That is no number of a report. Look at each letter and digit again.</source>
        <comment>answers</comment>
        <translation>Acesta nu este un număr de sesizare. Verificați fiecare literă și cifră.</translation>
    </message>
    <message>
        <source>Write the reason first: who reported it will read it.</source>
        <comment>answers</comment>
        <translation>Scrieți întâi motivul: îl va citi cel care a sesizat.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <comment>answers</comment>
        <translation>Scrieți întâi ceva.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when an anonymous report was made</comment>
        <translation>azi</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>clock of a report: how long it took</comment>
        <translation>după %1</translation>
    </message>
    <message>
        <source>on the same day</source>
        <comment>clock of an anonymous report</comment>
        <translation>în aceeași zi</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <comment>clock of an anonymous report</comment>
        <translation>
            <numerusform>după %n zi</numerusform>
            <numerusform>după %n zile</numerusform>
            <numerusform>după %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>From who reported it</source>
        <comment>who wrote more about a report</comment>
        <translation>De la cel care a sesizat</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>by someone who is no longer here</comment>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>We will not do this, because: %1</source>
        <comment>status of a report, with its reason</comment>
        <translation>Nu se va face, pentru că: %1</translation>
    </message>
    <message>
        <source>Team leads</source>
        <comment>whom a report goes to</comment>
        <translation>Șefii de echipă</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a report</comment>
        <translation>Stadiu</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>text of a report</comment>
        <translation>Textul</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a report</comment>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>of a report</comment>
        <translation>Furnizor</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who had the idea</comment>
        <translation>De la</translation>
    </message>
    <message>
        <source>Goes to</source>
        <comment>functions of a report</comment>
        <translation>Merge la</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>clock of a report</comment>
        <translation>Sesizată</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>clock of a report</comment>
        <translation>Văzută</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>clock of a declined report</comment>
        <translation>Hotărâtă</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>clock of a report</comment>
        <translation>Rezolvată</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>where it is</comment>
        <translation>Răspunsul meu</translation>
    </message>
    <message>
        <source>Your words</source>
        <comment>where they are</comment>
        <translation>Completarea mea</translation>
    </message>
    <message numerus="yes">
        <source>%n, and where they are</source>
        <comment>posts of this board</comment>
        <translation>
            <numerusform>%n, cu stadiul său</numerusform>
            <numerusform>%n, cu stadiul lor</numerusform>
            <numerusform>%n, cu stadiul lor</numerusform>
        </translation>
    </message>
    <message>
        <source>How fast reports are answered</source>
        <comment>tile</comment>
        <translation>Cât de repede primesc răspuns sesizările</translation>
    </message>
    <message>
        <source>month by month</source>
        <comment>under: how fast reports are answered</comment>
        <translation>lună de lună</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>button: for an idea</comment>
        <translation>Apreciere</translation>
    </message>
    <message>
        <source>This line does it too</source>
        <comment>tile: an idea is taken over</comment>
        <translation>Și linia aceasta o aplică</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <comment>lines that carry an idea out too</comment>
        <translation>Preluată de</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <comment>made in a month</comment>
        <translation>
            <numerusform>%n sesizare</numerusform>
            <numerusform>%n sesizări</numerusform>
            <numerusform>%n de sesizări</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: of a report</comment>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button: of a report</comment>
        <translation>Imaginea următoare</translation>
    </message>
    <message>
        <source>Typical times: half were sooner, half later. Not shown below five reports.</source>
        <comment>months</comment>
        <translation>Timpi obișnuiți: jumătate mai repede, jumătate mai târziu. Sub cinci sesizări nu se afișează.</translation>
    </message>
    <message>
        <source>Number and key do not match. Look at both again; a new report takes a while.</source>
        <comment>answers</comment>
        <translation>Numărul și cheia nu se potrivesc. Verificați-le; o sesizare nouă apare mai târziu.</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Add a picture</source>
        <comment>tile</comment>
        <translation>Adăugați o fotografie</translation>
    </message>
    <message>
        <source>if you like</source>
        <comment>under: add a picture</comment>
        <translation>dacă doriți</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pictures taken, of how many at most</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Leave people out of the picture.</source>
        <comment>camera</comment>
        <translation>Nu fotografiați persoane.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Send the report without one, and call IT.</source>
        <comment>camera</comment>
        <translation>Camera nu dă imagine. Trimiteți sesizarea fără fotografie și sunați la IT.</translation>
    </message>
    <message>
        <source>The camera is being switched on …</source>
        <comment>camera</comment>
        <translation>Camera pornește …</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>button: the picture that was taken</comment>
        <translation>Folosiți</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <comment>button</comment>
        <translation>Fotografiați</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>button: takes the picture again</comment>
        <translation>Din nou</translation>
    </message>
    <message>
        <source>No pictures</source>
        <comment>button: takes all of them out of the report</comment>
        <translation>Fără fotografii</translation>
    </message>
    <message>
        <source>A report has at most three pictures.</source>
        <comment>camera</comment>
        <translation>O sesizare are cel mult trei fotografii.</translation>
    </message>
</context>
<context>
    <name>CloseShift</name>
    <message>
        <source>Today</source>
        <comment>shift-day</comment>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>shift-day</comment>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Close shift</source>
        <comment>title</comment>
        <translation>Închide schimbul</translation>
    </message>
    <message>
        <source>Sign in first: a lead closes shifts.</source>
        <comment>close shift</comment>
        <translation>Autentificați-vă întâi: schimbul îl închide șeful.</translation>
    </message>
    <message>
        <source>No event in this shift? Tap it.</source>
        <comment>close shift</comment>
        <translation>Schimb fără eveniment? Atingeți-l.</translation>
    </message>
    <message>
        <source>Every shift of the last 14 days is closed.</source>
        <comment>close shift</comment>
        <translation>Toate schimburile din ultimele 14 zile sunt închise.</translation>
    </message>
    <message>
        <source>The clock is uncertain: shifts cannot be closed now.</source>
        <comment>close shift</comment>
        <translation>Ora este nesigură: acum nu se pot închide schimburi.</translation>
    </message>
    <message>
        <source>still running</source>
        <comment>a shift</comment>
        <translation>încă în curs</translation>
    </message>
    <message>
        <source>Closed without event: %1. Saved on this terminal.</source>
        <comment>shift</comment>
        <translation>Închis fără eveniment: %1. Salvat pe acest terminal.</translation>
    </message>
</context>
<context>
    <name>CrewShift</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date of a shift</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>all lines</source>
        <comment>a document is for</comment>
        <translation>toate liniile</translation>
    </message>
    <message>
        <source>this line</source>
        <comment>a document is for</comment>
        <translation>linia aceasta</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>a document is for</comment>
        <translation>
            <numerusform>%n linie</numerusform>
            <numerusform>%n linii</numerusform>
            <numerusform>%n de linii</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1</source>
        <comment>of a document</comment>
        <translation>Revizia %1</translation>
    </message>
    <message>
        <source>on this board</source>
        <comment>where the file of a document is</comment>
        <translation>pe acest panou</translation>
    </message>
    <message>
        <source>being fetched, %1 % of %2</source>
        <comment>where the file of a document is; percent, size</comment>
        <translation>se descarcă, %1 % din %2</translation>
    </message>
    <message>
        <source>no room on this board for %1</source>
        <comment>where the file of a document is; size</comment>
        <translation>nu este loc pe panou pentru %1</translation>
    </message>
    <message>
        <source>not here yet, %1</source>
        <comment>where the file of a document is; size</comment>
        <translation>încă nu este aici, %1</translation>
    </message>
    <message>
        <source>not yet confirmed by this shift</source>
        <comment>a document; no crew is known</comment>
        <translation>neconfirmat încă de acest schimb</translation>
    </message>
    <message>
        <source>not yet confirmed by %1</source>
        <comment>a document; crews</comment>
        <translation>neconfirmat încă de %1</translation>
    </message>
    <message>
        <source>read by this shift</source>
        <comment>a document; no crew is known</comment>
        <translation>citit de acest schimb</translation>
    </message>
    <message>
        <source>read by %1</source>
        <comment>a document; crews</comment>
        <translation>citit de %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>title</comment>
        <translation>Documente</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s documents yet. It needs the hub once.</source>
        <comment>documents</comment>
        <translation>Panoul nu a citit încă documentele. Are nevoie de hub o singură dată.</translation>
    </message>
    <message>
        <source>Must read</source>
        <comment>tab: documents yet to be confirmed by the crew</comment>
        <translation>De citit</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>La panou</translation>
    </message>
    <message>
        <source>Titles with “%1”</source>
        <comment>what was searched for</comment>
        <translation>Titluri cu „%1”</translation>
    </message>
    <message>
        <source>All lines</source>
        <comment>button: also the documents of other lines</comment>
        <translation>Toate liniile</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>button</comment>
        <translation>Caută</translation>
    </message>
    <message>
        <source>A part of the title</source>
        <comment>field: search for a document</comment>
        <translation>O parte din titlu</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>keyboard</comment>
        <translation>Caută</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <comment>found so far</comment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documente</numerusform>
            <numerusform>%n de documente</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no documents yet. Leads and functions such as quality and safety publish them: work instructions, safety sheets, drawings.</source>
        <comment>no documents</comment>
        <translation>Încă nu sunt documente. Le publică șefii de echipă și departamentele, de exemplu calitatea și SSM: instrucțiuni de lucru, fișe de securitate, desene.</translation>
    </message>
    <message>
        <source>No document is for this line. “All lines” shows those of the others.</source>
        <comment>no documents</comment>
        <translation>Niciun document pentru această linie. „Toate liniile” le arată pe ale celorlalte.</translation>
    </message>
    <message>
        <source>No document has that in its title. Try a shorter part of it.</source>
        <comment>no documents found</comment>
        <translation>Niciun document nu are asta în titlu. Încercați o parte mai scurtă.</translation>
    </message>
    <message>
        <source>No document of this line has that in its title. “All lines” looks in the others too.</source>
        <comment>no documents found</comment>
        <translation>Niciun document al liniei nu are asta în titlu. „Toate liniile” caută și în celelalte.</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Acute danger? Call 112. This board is no alarm.</source>
        <comment>without a number</comment>
        <translation>Pericol imediat? Sunați la 112. Acest panou nu este o alarmă.</translation>
    </message>
    <message>
        <source>Acute danger? Call %1 or 112. This board is no alarm.</source>
        <comment>emergency number</comment>
        <translation>Pericol imediat? Sunați la %1 sau 112. Acest panou nu este o alarmă.</translation>
    </message>
</context>
<context>
    <name>FlowPresenter</name>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>salvat pe acest terminal</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>primit de hub</translation>
    </message>
    <message>
        <source>not accepted: a lead deals with it</source>
        <comment>where a post is</comment>
        <translation>neacceptat: se ocupă un șef de echipă</translation>
    </message>
    <message>
        <source>at the hub</source>
        <comment>where a post is</comment>
        <translation>la hub</translation>
    </message>
    <message>
        <source>The hub could not read this post. Make it anew; call IT if it happens again.</source>
        <comment>problem</comment>
        <translation>Hubul nu a putut citi mesajul. Refaceți-l; dacă se repetă, sunați la IT.</translation>
    </message>
    <message>
        <source>The hub is older than this board and does not know this kind of post. Call IT.</source>
        <comment>problem</comment>
        <translation>Hubul este mai vechi decât acest panou și nu cunoaște acest tip de mesaj. Sunați la IT.</translation>
    </message>
    <message>
        <source>The hub already has another post under this number. Make it anew.</source>
        <comment>problem</comment>
        <translation>Hubul are deja alt mesaj cu acest număr. Refaceți-l.</translation>
    </message>
    <message>
        <source>This person may not do this. A lead can post it.</source>
        <comment>problem</comment>
        <translation>Această persoană nu are acest drept. Îl poate publica un șef de echipă.</translation>
    </message>
    <message>
        <source>The signature does not fit. Sign in again and make it anew.</source>
        <comment>problem</comment>
        <translation>Semnătura nu se potrivește. Autentificați-vă din nou și refaceți mesajul.</translation>
    </message>
    <message>
        <source>The sign-in had ended or was withdrawn. Sign in again and make it anew.</source>
        <comment>problem</comment>
        <translation>Autentificarea a expirat sau a fost retrasă. Autentificați-vă din nou și refaceți mesajul.</translation>
    </message>
    <message>
        <source>No one has this badge. Post without it, or let IT add the badge.</source>
        <comment>problem</comment>
        <translation>Nimeni nu are acest ecuson. Publicați fără el sau cereți la IT să îl adauge.</translation>
    </message>
    <message>
        <source>Someone else changed it in the meantime. Look at it again, then change it.</source>
        <comment>problem</comment>
        <translation>Altcineva l-a modificat între timp. Verificați-l din nou, apoi modificați-l.</translation>
    </message>
    <message>
        <source>It names something the plant no longer has. Choose again.</source>
        <comment>problem</comment>
        <translation>Conține ceva ce nu mai există în fabrică. Alegeți din nou.</translation>
    </message>
    <message>
        <source>It waits for something that has not reached the hub.</source>
        <comment>problem</comment>
        <translation>Așteaptă ceva ce nu a ajuns încă la hub.</translation>
    </message>
    <message>
        <source>This was posted before.</source>
        <comment>problem</comment>
        <translation>A fost publicat deja.</translation>
    </message>
    <message>
        <source>What it belongs to was taken back.</source>
        <comment>problem</comment>
        <translation>Mesajul de care ține a fost retras.</translation>
    </message>
    <message>
        <source>A fact is missing. Make the shoutout anew with its fact.</source>
        <comment>problem</comment>
        <translation>Lipsește un detaliu. Refaceți aprecierea cu acest detaliu.</translation>
    </message>
    <message>
        <source>Something in it is too long, too large or ends before it begins. Make it anew.</source>
        <comment>problem</comment>
        <translation>Ceva este prea lung, prea mare sau se termină înainte de a începe. Refaceți-l.</translation>
    </message>
    <message>
        <source>A second person has to confirm this.</source>
        <comment>problem</comment>
        <translation>Trebuie să confirme o a doua persoană.</translation>
    </message>
    <message>
        <source>It was already confirmed.</source>
        <comment>problem</comment>
        <translation>Era deja confirmat.</translation>
    </message>
    <message>
        <source>Too late to take it back. A lead can hide it.</source>
        <comment>problem</comment>
        <translation>Prea târziu pentru retragere. Îl poate ascunde un șef de echipă.</translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full: nothing was posted. Call IT.</source>
        <comment>a post failed</comment>
        <translation>Discul acestui terminal este plin: nu s-a publicat nimic. Sunați la IT.</translation>
    </message>
    <message>
        <source>This terminal could not save it: nothing was posted. Try again, then call IT.</source>
        <comment>a post failed</comment>
        <translation>Terminalul nu a putut salva: nu s-a publicat nimic. Încercați din nou, apoi sunați la IT.</translation>
    </message>
    <message>
        <source>This board is not set up yet. Call IT.</source>
        <comment>a post failed</comment>
        <translation>Panoul nu este încă configurat. Sunați la IT.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <comment>a post failed</comment>
        <translation>Autentificarea a expirat. Autentificați-vă din nou.</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>where a post is</comment>
        <translation>afișat pe panouri: %1 din %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Autentificare</translation>
    </message>
    <message>
        <source>The hub does not take its picture. Make the post again, with another picture or without.</source>
        <comment>problem</comment>
        <translation>Hubul nu acceptă imaginea. Refaceți mesajul, cu altă imagine sau fără.</translation>
    </message>
    <message>
        <source>Its picture was damaged on this terminal. Make the post again.</source>
        <comment>problem</comment>
        <translation>Imaginea s-a deteriorat pe acest terminal. Refaceți mesajul.</translation>
    </message>
    <message>
        <source>Some of them still have another question before them. Wait until it closes, or close it early.</source>
        <comment>problem</comment>
        <translation>Unii dintre ei au încă o altă întrebare. Așteptați să se închidă sau închideți-o mai devreme.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Stadiu: %1.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <comment>title</comment>
        <translation>Predare schimb</translation>
    </message>
    <message>
        <source>Sign in first: a team lead hands the shift over.</source>
        <comment>hand over</comment>
        <translation>Autentificați-vă întâi: schimbul îl predă șeful de echipă.</translation>
    </message>
    <message>
        <source>No shift runs, and none ended within the last hour.</source>
        <comment>hand over</comment>
        <translation>Niciun schimb nu este în curs și niciunul nu s-a încheiat în ultima oră.</translation>
    </message>
    <message>
        <source>The clock is uncertain.</source>
        <comment>hand over</comment>
        <translation>Ora este nesigură.</translation>
    </message>
    <message>
        <source>A shift is handed over while it runs or in the hour after it.</source>
        <comment>hand over</comment>
        <translation>Schimbul se predă cât este în curs sau în ora de după el.</translation>
    </message>
    <message>
        <source>The board cannot tell which shift this is. Call IT.</source>
        <comment>hand over</comment>
        <translation>Panoul nu știe ce schimb este acesta. Sunați la IT.</translation>
    </message>
    <message>
        <source>%1 hands over</source>
        <comment>shift, crew and day</comment>
        <translation>Predă: %1</translation>
    </message>
    <message>
        <source>What you wrote was for another shift: %1. Look at it again.</source>
        <comment>a kept draft</comment>
        <translation>Ce ați scris era pentru alt schimb: %1. Verificați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>under a topic of a handover</comment>
        <translation>
            <numerusform>%n punct</numerusform>
            <numerusform>%n puncte</numerusform>
            <numerusform>%n de puncte</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>button</comment>
        <translation>Previzualizare</translation>
    </message>
    <message>
        <source>How many, not who: no names here.</source>
        <comment>handover, topic people</comment>
        <translation>Câți, nu cine: fără nume aici.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>tile</comment>
        <translation>Cu cuvinte proprii</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>field; topic of a handover</comment>
        <translation>Punct: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>keyboard: keep the note</comment>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: the notes of a handover</comment>
        <translation>Modifică</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button</comment>
        <translation>Publică</translation>
    </message>
    <message>
        <source>Tap the note to change</source>
        <comment>handover</comment>
        <translation>Atingeți punctul de modificat</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a note of a handover</comment>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: the words of a note</comment>
        <translation>Modifică</translation>
    </message>
    <message>
        <source>Handed over. The next shift is asked to read it.</source>
        <comment>done screen</comment>
        <translation>Predat. Schimbul următor este rugat să citească.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <comment>hand over</comment>
        <translation>Scrieți întâi ceva.</translation>
    </message>
    <message numerus="yes">
        <source>A handover has at most %n notes: remove one first.</source>
        <comment>hand over</comment>
        <translation>
            <numerusform>O predare are cel mult %n punct: eliminați întâi unul.</numerusform>
            <numerusform>O predare are cel mult %n puncte: eliminați întâi unul.</numerusform>
            <numerusform>O predare are cel mult %n de puncte: eliminați întâi unul.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Handover</source>
        <comment>title</comment>
        <translation>Predarea schimbului</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>La panou</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s handovers yet. It needs the hub once.</source>
        <comment>handover</comment>
        <translation>Panoul nu a citit încă predările. Are nevoie de hub o singură dată.</translation>
    </message>
    <message>
        <source>No handover in the last 14 days.</source>
        <comment>handover</comment>
        <translation>Nicio predare în ultimele 14 zile.</translation>
    </message>
    <message>
        <source>A team lead writes one: sign in, then tap Handover.</source>
        <comment>handover</comment>
        <translation>O scrie șeful de echipă: autentificare, apoi Predarea schimbului.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>button: an older handover</comment>
        <translation>Mai vechi</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: a newer handover</comment>
        <translation>Mai nou</translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <comment>crews that read a handover</comment>
        <translation>Citit de %1.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Stadiu: %1.</translation>
    </message>
    <message>
        <source>The clock is uncertain: reading it cannot be confirmed now.</source>
        <comment>handover</comment>
        <translation>Ora este nesigură: citirea nu poate fi confirmată acum.</translation>
    </message>
    <message>
        <source>No near misses</source>
        <comment>handover phrase: safety</comment>
        <translation>Fără aproape accidente</translation>
    </message>
    <message>
        <source>Spill cleaned up, the floor may still be slippery</source>
        <comment>handover phrase: safety</comment>
        <translation>Scurgere curățată, podeaua poate fi încă alunecoasă</translation>
    </message>
    <message>
        <source>Machine locked out and tagged, do not start</source>
        <comment>handover phrase: safety</comment>
        <translation>Mașină blocată și etichetată, nu porniți</translation>
    </message>
    <message>
        <source>Emergency stops tested, all work</source>
        <comment>handover phrase: safety</comment>
        <translation>Opriri de urgență testate, toate merg</translation>
    </message>
    <message>
        <source>Near miss at …</source>
        <comment>handover phrase: safety, to be completed</comment>
        <translation>Aproape accident la …</translation>
    </message>
    <message>
        <source>Walkway blocked at …</source>
        <comment>handover phrase: safety, to be completed</comment>
        <translation>Trecere blocată la …</translation>
    </message>
    <message>
        <source>No deviations</source>
        <comment>handover phrase: quality</comment>
        <translation>Fără abateri</translation>
    </message>
    <message>
        <source>Check label and date code more often</source>
        <comment>handover phrase: quality</comment>
        <translation>Verificați mai des eticheta și codul datei</translation>
    </message>
    <message>
        <source>More rejects than usual, cause unknown</source>
        <comment>handover phrase: quality</comment>
        <translation>Mai multe rebuturi ca de obicei, cauză necunoscută</translation>
    </message>
    <message>
        <source>First product approved after the changeover</source>
        <comment>handover phrase: quality</comment>
        <translation>Primul produs după schimbare aprobat</translation>
    </message>
    <message>
        <source>Batch on hold: …</source>
        <comment>handover phrase: quality, to be completed</comment>
        <translation>Lot blocat: …</translation>
    </message>
    <message>
        <source>Complaint of a customer about …</source>
        <comment>handover phrase: quality, to be completed</comment>
        <translation>Reclamația unui client: …</translation>
    </message>
    <message>
        <source>Runs without faults</source>
        <comment>handover phrase: machine</comment>
        <translation>Merge fără defecte</translation>
    </message>
    <message>
        <source>Fault reset, keep an eye on it</source>
        <comment>handover phrase: machine</comment>
        <translation>Defect resetat, țineți sub observație</translation>
    </message>
    <message>
        <source>Maintenance has been called</source>
        <comment>handover phrase: machine</comment>
        <translation>Mentenanța a fost chemată</translation>
    </message>
    <message>
        <source>Changeover finished, settings noted</source>
        <comment>handover phrase: machine</comment>
        <translation>Schimbare gata, reglaje notate</translation>
    </message>
    <message>
        <source>Runs slower because of …</source>
        <comment>handover phrase: machine, to be completed</comment>
        <translation>Merge mai încet, cauza: …</translation>
    </message>
    <message>
        <source>Still to be cleaned: …</source>
        <comment>handover phrase: machine, to be completed</comment>
        <translation>De curățat: …</translation>
    </message>
    <message>
        <source>Crew complete</source>
        <comment>handover phrase: people</comment>
        <translation>Echipă completă</translation>
    </message>
    <message>
        <source>One short in the next shift</source>
        <comment>handover phrase: people</comment>
        <translation>Lipsește un om în schimbul următor</translation>
    </message>
    <message>
        <source>Two short in the next shift</source>
        <comment>handover phrase: people</comment>
        <translation>Lipsesc doi oameni în schimbul următor</translation>
    </message>
    <message>
        <source>One temporary worker, needs an introduction</source>
        <comment>handover phrase: people</comment>
        <translation>Un lucrător temporar, are nevoie de instruire</translation>
    </message>
    <message>
        <source>Break relief needed at …</source>
        <comment>handover phrase: people, to be completed</comment>
        <translation>Înlocuitor de pauză la …</translation>
    </message>
    <message>
        <source>Extra hands from another line until …</source>
        <comment>handover phrase: people, to be completed</comment>
        <translation>Ajutor de la altă linie până la …</translation>
    </message>
    <message>
        <source>No open points</source>
        <comment>handover phrase: open points</comment>
        <translation>Nimic de rezolvat</translation>
    </message>
    <message>
        <source>Pallets still to be collected</source>
        <comment>handover phrase: open points</comment>
        <translation>Paleți de ridicat</translation>
    </message>
    <message>
        <source>Rework waits beside the line</source>
        <comment>handover phrase: open points</comment>
        <translation>Remedierile așteaptă lângă linie</translation>
    </message>
    <message>
        <source>Order still to be finished: …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Comandă de terminat: …</translation>
    </message>
    <message>
        <source>Material runs out at …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Materialul ajunge până la …</translation>
    </message>
    <message>
        <source>Delivery expected at …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Livrare așteptată la …</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>topic of a handover</comment>
        <translation>Siguranță</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>topic of a handover</comment>
        <translation>Calitate</translation>
    </message>
    <message>
        <source>Machine</source>
        <comment>topic of a handover</comment>
        <translation>Mașină</translation>
    </message>
    <message>
        <source>People</source>
        <comment>topic of a handover</comment>
        <translation>Oameni</translation>
    </message>
    <message>
        <source>Open points</source>
        <comment>topic of a handover</comment>
        <translation>De rezolvat</translation>
    </message>
    <message>
        <source>Confirm: %1 has read it</source>
        <comment>button: crew or shift has read a handover</comment>
        <translation>Confirmă: citit de %1</translation>
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
        <translation>La panou</translation>
    </message>
    <message>
        <source>IT PIN</source>
        <comment>question</comment>
        <translation>PIN IT</translation>
    </message>
    <message>
        <source>Test the hub</source>
        <comment>button</comment>
        <translation>Testează hubul</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <comment>button</comment>
        <translation>Închide programul</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <comment>link</comment>
        <translation>neînregistrat</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>link</comment>
        <translation>se conectează</translation>
    </message>
    <message>
        <source>connected, reading</source>
        <comment>link</comment>
        <translation>conectat, se citește</translation>
    </message>
    <message>
        <source>live</source>
        <comment>link</comment>
        <translation>în direct</translation>
    </message>
    <message>
        <source>asking in turns: a proxy holds back the stream</source>
        <comment>link</comment>
        <translation>interoghează pe rând: un proxy reține fluxul</translation>
    </message>
    <message>
        <source>no hub</source>
        <comment>link</comment>
        <translation>fără hub</translation>
    </message>
    <message>
        <source>the hub refuses this board</source>
        <comment>link</comment>
        <translation>hubul refuză acest panou</translation>
    </message>
    <message>
        <source>this board was revoked</source>
        <comment>link</comment>
        <translation>panoul a fost revocat</translation>
    </message>
    <message>
        <source>never</source>
        <comment>last contact</comment>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>link</source>
        <comment>IT fact</comment>
        <translation>legătură</translation>
    </message>
    <message>
        <source>last contact</source>
        <comment>IT fact</comment>
        <translation>ultimul contact</translation>
    </message>
    <message>
        <source>terminal</source>
        <comment>IT fact</comment>
        <translation>terminal</translation>
    </message>
    <message>
        <source>line</source>
        <comment>IT fact</comment>
        <translation>linie</translation>
    </message>
    <message>
        <source>hub</source>
        <comment>IT fact</comment>
        <translation>hub</translation>
    </message>
    <message>
        <source>version</source>
        <comment>IT fact</comment>
        <translation>versiune</translation>
    </message>
    <message>
        <source>posts waiting here</source>
        <comment>IT fact</comment>
        <translation>mesaje în așteptare</translation>
    </message>
    <message>
        <source>posts refused</source>
        <comment>IT fact</comment>
        <translation>mesaje refuzate</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>disk</comment>
        <translation>în regulă</translation>
    </message>
    <message>
        <source>full</source>
        <comment>disk</comment>
        <translation>plin</translation>
    </message>
    <message>
        <source>faulty</source>
        <comment>disk</comment>
        <translation>defect</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>IT fact</comment>
        <translation>disc</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>clock</comment>
        <translation>nesigură</translation>
    </message>
    <message>
        <source>cursor</source>
        <comment>IT fact</comment>
        <translation>cursor</translation>
    </message>
    <message>
        <source>terminal id</source>
        <comment>IT fact</comment>
        <translation>ID terminal</translation>
    </message>
    <message>
        <source>That is not the IT PIN.</source>
        <comment>IT screen</comment>
        <translation>Acesta nu este PIN-ul IT.</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <comment>hub test</comment>
        <translation>Se întreabă hubul …</translation>
    </message>
    <message>
        <source>The hub answered in %1 ms: it can read and write.</source>
        <comment>hub test</comment>
        <translation>Hubul a răspuns în %1 ms: poate citi și scrie.</translation>
    </message>
    <message>
        <source>The hub answered in %1 ms: it cannot use its store now.</source>
        <comment>hub test</comment>
        <translation>Hubul a răspuns în %1 ms: acum nu își poate folosi stocarea.</translation>
    </message>
    <message>
        <source>What answered in %1 ms is not the hub: status %2.</source>
        <comment>hub test</comment>
        <translation>Ce a răspuns în %1 ms nu este hubul: stare %2.</translation>
    </message>
    <message>
        <source>The certificate of what answers there is not the hub&apos;s.</source>
        <comment>hub test</comment>
        <translation>Certificatul celui care răspunde acolo nu este al hubului.</translation>
    </message>
    <message>
        <source>No answer within 10 s.</source>
        <comment>hub test</comment>
        <translation>Niciun răspuns în 10 s.</translation>
    </message>
    <message>
        <source>The answer was cut short. Try again.</source>
        <comment>hub test</comment>
        <translation>Răspunsul s-a întrerupt. Încercați din nou.</translation>
    </message>
    <message>
        <source>Nothing answers at the hub&apos;s address. Check the cable and the network.</source>
        <comment>hub test</comment>
        <translation>La adresa hubului nu răspunde nimic. Verificați cablul și rețeaua.</translation>
    </message>
    <message>
        <source>why</source>
        <comment>IT fact</comment>
        <translation>de ce</translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <comment>waiting posts</comment>
        <translation>cel mai vechi: %1</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>IT fact</comment>
        <translation>trimitere</translation>
    </message>
    <message>
        <source>stopped: the hub refuses all</source>
        <comment>IT fact</comment>
        <translation>oprită: hubul refuză tot</translation>
    </message>
    <message>
        <source>outbox</source>
        <comment>IT fact</comment>
        <translation>coadă de trimitere</translation>
    </message>
    <message>
        <source>was damaged and saved</source>
        <comment>IT fact</comment>
        <translation>era deteriorată, a fost salvată</translation>
    </message>
    <message>
        <source>panel</source>
        <comment>IT fact</comment>
        <translation>ecran</translation>
    </message>
    <message>
        <source>%1 of %2 GB free</source>
        <comment>disk</comment>
        <translation>%1 din %2 GB liberi</translation>
    </message>
    <message>
        <source>hub test</source>
        <comment>IT fact</comment>
        <translation>test hub</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>IT fact</comment>
        <translation>ceas</translation>
    </message>
    <message>
        <source>%1 s off the hub&apos;s</source>
        <comment>clock</comment>
        <translation>%1 s diferență față de hub</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>IT fact</comment>
        <translation>sunet</translation>
    </message>
    <message>
        <source>on; nothing was played yet</source>
        <comment>sound</comment>
        <translation>pornit; încă nu s-a redat nimic</translation>
    </message>
    <message>
        <source>off, by the settings of this board</source>
        <comment>sound</comment>
        <translation>oprit, din setările panoului</translation>
    </message>
    <message>
        <source>on, and it works</source>
        <comment>sound</comment>
        <translation>pornit și funcționează</translation>
    </message>
    <message>
        <source>none: ploegbord_media is not installed</source>
        <comment>sound</comment>
        <translation>fără: ploegbord_media nu este instalat</translation>
    </message>
    <message>
        <source>none: no sound device was found</source>
        <comment>sound</comment>
        <translation>fără: nu s-a găsit niciun dispozitiv audio</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <comment>picker: title</comment>
        <translation>Limba</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Announcement</source>
        <comment>tile</comment>
        <translation>Anunț</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>tile</comment>
        <translation>Ținta schimbului</translation>
    </message>
    <message>
        <source>and its result</source>
        <comment>under shift goal</comment>
        <translation>și rezultatul ei</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>tile</comment>
        <translation>Eveniment</translation>
    </message>
    <message>
        <source>record or correct</source>
        <comment>under safety event</comment>
        <translation>înregistrare sau corectare</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>tile: safety events</comment>
        <translation>Confirmă</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>%n în așteptare</numerusform>
            <numerusform>%n în așteptare</numerusform>
            <numerusform>%n în așteptare</numerusform>
        </translation>
    </message>
    <message>
        <source>Close shift</source>
        <comment>tile</comment>
        <translation>Închide schimbul</translation>
    </message>
    <message>
        <source>Lift quiet board</source>
        <comment>tile</comment>
        <translation>Oprește mod silențios</translation>
    </message>
    <message>
        <source>It is quiet now</source>
        <comment>under lift quiet</comment>
        <translation>Acum este activ</translation>
    </message>
    <message>
        <source>Quiet board</source>
        <comment>tile</comment>
        <translation>Mod silențios</translation>
    </message>
    <message>
        <source>after a serious accident</source>
        <comment>under quiet</comment>
        <translation>după un accident grav</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <comment>tile</comment>
        <translation>Ascunde un mesaj</translation>
    </message>
    <message>
        <source>Refused posts</source>
        <comment>tile</comment>
        <translation>Mesaje refuzate</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <comment>refused posts</comment>
        <translation>
            <numerusform>%n aici</numerusform>
            <numerusform>%n aici</numerusform>
            <numerusform>%n aici</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>tile</comment>
        <translation>Deconectare</translation>
    </message>
    <message>
        <source>Team lead</source>
        <comment>title of the menu</comment>
        <translation>Șef de echipă</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <comment>lead menu without a session</comment>
        <translation>Nimeni nu este autentificat.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>La panou</translation>
    </message>
    <message>
        <source>Signed in without the hub: posts wait here until it is back.</source>
        <comment>lead menu</comment>
        <translation>Autentificat fără hub: mesajele așteaptă aici până revine.</translation>
    </message>
    <message>
        <source>Quiet board</source>
        <comment>title</comment>
        <translation>Mod silențios</translation>
    </message>
    <message>
        <source>Reason, shown on the board (may stay empty)</source>
        <comment>field</comment>
        <translation>Motiv, afișat pe panou (poate rămâne gol)</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>keyboard: set the quiet board</comment>
        <translation>Activează</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <comment>title</comment>
        <translation>Ascunde un mesaj</translation>
    </message>
    <message>
        <source>Hide this on every board? It cannot be shown again.</source>
        <comment>question</comment>
        <translation>Îl ascundeți pe toate panourile? Nu mai poate fi afișat din nou.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button</comment>
        <translation>Ascunde</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>tab</comment>
        <translation>Anunțuri</translation>
    </message>
    <message>
        <source>Shoutouts</source>
        <comment>tab</comment>
        <translation>Aprecieri</translation>
    </message>
    <message>
        <source>Nothing of this line is on the board.</source>
        <comment>hide list empty</comment>
        <translation>Pe panou nu este nimic de pe această linie.</translation>
    </message>
    <message>
        <source>The board is quiet: no celebration, no chime, no shoutouts.</source>
        <comment>done screen</comment>
        <translation>Mod silențios: fără sărbătorire, fără sunet, fără aprecieri.</translation>
    </message>
    <message>
        <source>The board is no longer quiet.</source>
        <comment>done screen</comment>
        <translation>Modul silențios este oprit.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>shifts to close</comment>
        <translation>
            <numerusform>%n deschis</numerusform>
            <numerusform>%n deschise</numerusform>
            <numerusform>%n deschise</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>tile</comment>
        <translation>Sesizări</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n nouă</numerusform>
            <numerusform>%n noi</numerusform>
            <numerusform>%n noi</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>tile</comment>
        <translation>Predarea schimbului</translation>
    </message>
    <message>
        <source>to the next shift</source>
        <comment>under handover</comment>
        <translation>schimbului următor</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>tile</comment>
        <translation>Ședință</translation>
    </message>
    <message>
        <source>at the start of the shift</source>
        <comment>under meeting</comment>
        <translation>la începutul schimbului</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>tile</comment>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>to the crews</source>
        <comment>under question</comment>
        <translation>către echipe</translation>
    </message>
    <message>
        <source>Hidden here. The other boards follow.</source>
        <comment>done screen</comment>
        <translation>Ascuns aici. Urmează celelalte panouri.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Start-of-shift meeting</source>
        <comment>title</comment>
        <translation>Ședința de început de schimb</translation>
    </message>
    <message>
        <source>Sign in first: a team lead begins the meeting.</source>
        <comment>meeting</comment>
        <translation>Autentificați-vă întâi: ședința o începe șeful de echipă.</translation>
    </message>
    <message>
        <source>No shift now. A meeting begins from 15 minutes before a shift.</source>
        <comment>meeting</comment>
        <translation>Acum nu este schimb. Ședința poate începe cu 15 minute înainte.</translation>
    </message>
    <message>
        <source>The clock is uncertain: the board cannot tell which crew this is.</source>
        <comment>meeting</comment>
        <translation>Ora este nesigură: panoul nu știe ce echipă este.</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <comment>crew</comment>
        <translation>Ședință: %1</translation>
    </message>
    <message>
        <source>Nothing is new since this crew was last here.</source>
        <comment>meeting</comment>
        <translation>Nimic nou de când a fost ultima dată echipa aici.</translation>
    </message>
    <message numerus="yes">
        <source>%n items, one a screen.</source>
        <comment>meeting</comment>
        <translation>
            <numerusform>%n temă, una pe ecran.</numerusform>
            <numerusform>%n teme, una pe ecran.</numerusform>
            <numerusform>%n de teme, una pe ecran.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out as it begins, so that the board can stay as it is.</source>
        <comment>meeting</comment>
        <translation>La început sunteți deconectat, ca panoul să poată rămâne așa.</translation>
    </message>
    <message>
        <source>This crew has discussed it already.</source>
        <comment>meeting</comment>
        <translation>Echipa a discutat deja.</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>button: the meeting</comment>
        <translation>Începe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>item of a meeting</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: item of a meeting</comment>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>To the end</source>
        <comment>button: skips what is left of a meeting</comment>
        <translation>La sfârșit</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: item of a meeting</comment>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>All discussed?</source>
        <comment>end of a meeting</comment>
        <translation>Totul discutat?</translation>
    </message>
    <message>
        <source>Discussed counts for %1, on every board of this line. It asks for nobody&apos;s name.</source>
        <comment>crew; end of a meeting</comment>
        <translation>Discutat este valabil pentru %1, pe fiecare panou al liniei. Nu cere niciun nume.</translation>
    </message>
    <message>
        <source>Discussed</source>
        <comment>button: end of a meeting</comment>
        <translation>Discutat</translation>
    </message>
    <message>
        <source>It can be marked once the day of the shift has begun.</source>
        <comment>meeting before midnight</comment>
        <translation>Se poate bifa după ce începe ziua schimbului.</translation>
    </message>
    <message>
        <source>Discussed by %1.</source>
        <comment>crew; done screen</comment>
        <translation>Discutat: %1.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>La panou</translation>
    </message>
    <message>
        <source>End, not discussed</source>
        <comment>button: end a meeting that was not held</comment>
        <translation>Încheie, nediscutat</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>waits for what it refers to</source>
        <comment>where a post is</comment>
        <translation>așteaptă mesajul de care ține</translation>
    </message>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>salvat pe acest terminal</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>primit de hub</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>where a post is</comment>
        <translation>neacceptat</translation>
    </message>
    <message>
        <source>at the hub</source>
        <comment>where a post is</comment>
        <translation>la hub</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>kind of post</comment>
        <translation>Anunț</translation>
    </message>
    <message>
        <source>Changed announcement</source>
        <comment>kind of post</comment>
        <translation>Anunț modificat</translation>
    </message>
    <message>
        <source>Announcement hidden</source>
        <comment>kind of post</comment>
        <translation>Anunț ascuns</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>kind of post</comment>
        <translation>Apreciere</translation>
    </message>
    <message>
        <source>Shoutout taken back</source>
        <comment>kind of post</comment>
        <translation>Apreciere retrasă</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>kind of post</comment>
        <translation>Eveniment</translation>
    </message>
    <message>
        <source>Corrected safety event</source>
        <comment>kind of post</comment>
        <translation>Eveniment corectat</translation>
    </message>
    <message>
        <source>Confirmed safety event</source>
        <comment>kind of post</comment>
        <translation>Eveniment confirmat</translation>
    </message>
    <message>
        <source>Shift closed without event</source>
        <comment>kind of post</comment>
        <translation>Schimb închis fără eveniment</translation>
    </message>
    <message>
        <source>Quiet board set</source>
        <comment>kind of post</comment>
        <translation>Mod silențios activat</translation>
    </message>
    <message>
        <source>Quiet board lifted</source>
        <comment>kind of post</comment>
        <translation>Mod silențios oprit</translation>
    </message>
    <message>
        <source>High five</source>
        <comment>kind of post</comment>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>kind of post: an urgent notice was acknowledged</comment>
        <translation>Văzut</translation>
    </message>
    <message>
        <source>How someone stands on the wall</source>
        <comment>kind of post</comment>
        <translation>Cum apare cineva la aprecieri</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>kind of post: unknown</comment>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Posts of this board</source>
        <comment>title of the outbox</comment>
        <translation>Mesajele acestui panou</translation>
    </message>
    <message>
        <source>Everything made at this board is at the hub. Nothing waits here.</source>
        <comment>outbox empty</comment>
        <translation>Tot ce s-a făcut pe acest panou este la hub. Aici nu așteaptă nimic.</translation>
    </message>
    <message>
        <source>The hub refuses one post after the other: sending has stopped. Call IT.</source>
        <comment>outbox</comment>
        <translation>Hubul refuză mesaj după mesaj: trimiterea s-a oprit. Sunați la IT.</translation>
    </message>
    <message>
        <source>Posts that were not accepted are kept: a lead signs in and deals with them.</source>
        <comment>outbox</comment>
        <translation>Mesajele neacceptate se păstrează: un șef de echipă se autentifică și le rezolvă.</translation>
    </message>
    <message>
        <source>Tap a post that was not accepted to read why, and try again or drop it.</source>
        <comment>outbox</comment>
        <translation>Atingeți un mesaj neacceptat ca să citiți motivul, apoi reîncercați sau renunțați.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Reîncearcă</translation>
    </message>
    <message>
        <source>Drop for ever</source>
        <comment>button</comment>
        <translation>Șterge definitiv</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>kind of post</comment>
        <translation>Sesizare</translation>
    </message>
    <message>
        <source>Reply to a report</source>
        <comment>kind of post</comment>
        <translation>Răspuns la o sesizare</translation>
    </message>
    <message>
        <source>Status of a report</source>
        <comment>kind of post</comment>
        <translation>Stadiul unei sesizări</translation>
    </message>
    <message>
        <source>More about a report</source>
        <comment>kind of post</comment>
        <translation>Completare la o sesizare</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>kind of post</comment>
        <translation>Predarea schimbului</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind of post</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document withdrawn</source>
        <comment>kind of post</comment>
        <translation>Document retras</translation>
    </message>
    <message>
        <source>Idea taken over by a line</source>
        <comment>kind of post</comment>
        <translation>Idee preluată de o linie</translation>
    </message>
    <message>
        <source>Question to the crews</source>
        <comment>kind of post</comment>
        <translation>Întrebare către echipe</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <comment>kind of post</comment>
        <translation>Răspuns la o întrebare</translation>
    </message>
    <message>
        <source>Question closed</source>
        <comment>kind of post</comment>
        <translation>Întrebare închisă</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This board cannot play videos: the part that plays them is not installed. Call IT. Everything else works.</source>
        <comment>instead of a video</comment>
        <translation>Panoul nu poate reda videoclipuri: partea necesară nu este instalată. Sunați la IT. Restul funcționează.</translation>
    </message>
    <message>
        <source>This video cannot be played here. Whoever published it has to publish it as MP4 (H.264) or WebM.</source>
        <comment>instead of a video</comment>
        <translation>Videoclipul nu poate fi redat aici. Cine l-a publicat trebuie să-l publice ca MP4 (H.264) sau WebM.</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <comment>instead of a picture</comment>
        <translation>Se deschide imaginea …</translation>
    </message>
    <message>
        <source>The picture is being fetched.</source>
        <comment>instead of a picture</comment>
        <translation>Imaginea se descarcă.</translation>
    </message>
    <message>
        <source>There is no room for this picture on this board. Call IT.</source>
        <comment>instead of a picture</comment>
        <translation>Pe panou nu este loc pentru această imagine. Sunați la IT.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It is fetched next.</source>
        <comment>instead of a picture</comment>
        <translation>Imaginea încă nu este aici. Urmează la descărcare.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It comes once this board reaches the hub.</source>
        <comment>instead of a picture</comment>
        <translation>Imaginea încă nu este aici. Vine când panoul ajunge la hub.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>under: next picture; which one is shown, of how many</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: of a video</comment>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>button: of a video</comment>
        <translation>Redare</translation>
    </message>
    <message>
        <source>From the start</source>
        <comment>button: of a video</comment>
        <translation>De la început</translation>
    </message>
    <message>
        <source>Sound off</source>
        <comment>button: of a video</comment>
        <translation>Sunet oprit</translation>
    </message>
    <message>
        <source>Sound on</source>
        <comment>button: of a video</comment>
        <translation>Sunet pornit</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button</comment>
        <translation>Imaginea următoare</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>title</comment>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>This announcement is no longer shown.</source>
        <comment>instead of its picture</comment>
        <translation>Acest anunț nu mai este afișat.</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>title</comment>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>Question</source>
        <comment>title</comment>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s crews yet. It needs the hub once.</source>
        <comment>question</comment>
        <translation>Panoul nu a citit încă echipele. Are nevoie de hub o singură dată.</translation>
    </message>
    <message>
        <source>This board took 20 answers in the last hour. Come back later.</source>
        <comment>limit reached</comment>
        <translation>Panoul a primit 20 de răspunsuri în ultima oră. Reveniți mai târziu.</translation>
    </message>
    <message>
        <source>Without your name. Results by crew, from five answers on.</source>
        <comment>question</comment>
        <translation>Fără nume. Rezultat pe echipe, de la cinci răspunsuri.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>La panou</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>button</comment>
        <translation>Rezultate</translation>
    </message>
    <message>
        <source>Which crew are you in?</source>
        <comment>question, before an answer is saved</comment>
        <translation>Din ce echipă faceți parte?</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Se salvează …</translation>
    </message>
    <message>
        <source>Thank you. Nobody can see who answered.</source>
        <comment>done screen</comment>
        <translation>Mulțumim. Nimeni nu poate vedea cine a răspuns.</translation>
    </message>
    <message>
        <source>Your answer is saved on this terminal and will be sent.</source>
        <comment>done screen</comment>
        <translation>Răspunsul este salvat pe acest terminal și va fi trimis.</translation>
    </message>
    <message>
        <source>The hub has received your answer.</source>
        <comment>done screen</comment>
        <translation>Hubul a primit răspunsul.</translation>
    </message>
    <message>
        <source>It stays open %1. After that the result is on this board.</source>
        <comment>until when</comment>
        <translation>Întrebarea rămâne deschisă %1. Apoi rezultatul apare pe acest panou.</translation>
    </message>
    <message>
        <source>What the crews answered</source>
        <comment>results of questions</comment>
        <translation>Ce au răspuns echipele</translation>
    </message>
    <message>
        <source>No question is open for you now, and none was answered lately.</source>
        <comment>question</comment>
        <translation>Nu este deschisă nicio întrebare și niciuna nu s-a încheiat recent.</translation>
    </message>
    <message>
        <source>Fewer than five answers. What they were is told to nobody.</source>
        <comment>result of a crew</comment>
        <translation>Mai puțin de cinci răspunsuri. Nimeni nu află care au fost.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>result of a crew</comment>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <comment>badge of a card</comment>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Answer it with one tap, without your name.</source>
        <comment>card of a question</comment>
        <translation>Răspundeți cu o atingere, fără nume.</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>badge of a card: the result of a question</comment>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>No crew gave five answers, so nothing is told.</source>
        <comment>result of a question</comment>
        <translation>Nicio echipă nu a dat cinci răspunsuri, deci nu se afișează nimic.</translation>
    </message>
    <message>
        <source>closed %1</source>
        <comment>a question; date</comment>
        <translation>închisă pe %1</translation>
    </message>
    <message>
        <source>Between shifts</source>
        <comment>answered while no crew was on shift</comment>
        <translation>Între schimburi</translation>
    </message>
</context>
<context>
    <name>PulseAsk</name>
    <message>
        <source>Safety</source>
        <comment>tab: questions</comment>
        <translation>Siguranță</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>tab: questions</comment>
        <translation>Lucru</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>tab: questions</comment>
        <translation>Împreună</translation>
    </message>
    <message>
        <source>Question to the crews</source>
        <comment>title</comment>
        <translation>Întrebare către echipe</translation>
    </message>
    <message>
        <source>Sign in first: leads and functions ask the crews.</source>
        <comment>question</comment>
        <translation>Autentificați-vă întâi: șefii de echipă și funcțiile pun întrebări.</translation>
    </message>
    <message>
        <source>One question that one tap can answer; no names</source>
        <comment>field</comment>
        <translation>O întrebare la care se răspunde cu o atingere; fără nume</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: the question is written</comment>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>button</comment>
        <translation>Cu cuvinte proprii</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>button: questions that are open</comment>
        <translation>
            <numerusform>%n deschisă</numerusform>
            <numerusform>%n deschise</numerusform>
            <numerusform>%n deschise</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be answered?</source>
        <comment>question, to a lead</comment>
        <translation>Ce se poate răspunde?</translation>
    </message>
    <message>
        <source>Until when can it be answered?</source>
        <comment>question, to a lead</comment>
        <translation>Până când se poate răspunde?</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>of a question</comment>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a question is for</comment>
        <translation>Pentru</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of a question: until when</comment>
        <translation>Deschisă</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a question</comment>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>by crew, of crews with five answers or more; nobody sees who answered</source>
        <comment>the result of a question</comment>
        <translation>pe echipe, de la cinci răspunsuri în sus; nimeni nu vede cine a răspuns</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>button</comment>
        <translation>Întreabă</translation>
    </message>
    <message>
        <source>Tap the question to close</source>
        <comment>questions that are open</comment>
        <translation>Atingeți întrebarea de închis</translation>
    </message>
    <message>
        <source>Close it now? It cannot be opened again.</source>
        <comment>question, to a lead</comment>
        <translation>O închideți acum? Nu mai poate fi redeschisă.</translation>
    </message>
    <message>
        <source>The answers are counted at once.</source>
        <comment>a question closes</comment>
        <translation>Răspunsurile se numără imediat.</translation>
    </message>
    <message numerus="yes">
        <source>The answers are counted %n minutes after it: some are still on their way.</source>
        <comment>a question closes</comment>
        <translation>
            <numerusform>Răspunsurile se numără după %n minut: unele sunt încă pe drum.</numerusform>
            <numerusform>Răspunsurile se numără după %n minute: unele sunt încă pe drum.</numerusform>
            <numerusform>Răspunsurile se numără după %n de minute: unele sunt încă pe drum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <comment>question</comment>
        <translation>Scrieți întâi întrebarea.</translation>
    </message>
    <message>
        <source>Asked. Each crew answers it at its board.</source>
        <comment>done screen</comment>
        <translation>Întrebarea a fost pusă. Fiecare echipă răspunde la panoul ei.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <comment>done screen: a question</comment>
        <translation>Închisă.</translation>
    </message>
    <message>
        <source>End the question</source>
        <comment>button</comment>
        <translation>Încheie întrebarea</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Documents</source>
        <comment>title</comment>
        <translation>Documente</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>of a document</comment>
        <translation>pagina %1 din %2</translation>
    </message>
    <message>
        <source>This document has been withdrawn. Do not work by it any more.</source>
        <comment>reader</comment>
        <translation>Documentul a fost retras. Nu mai lucrați după el.</translation>
    </message>
    <message>
        <source>There is a newer revision. This one no longer holds.</source>
        <comment>reader</comment>
        <translation>Există o revizie mai nouă. Aceasta nu mai este valabilă.</translation>
    </message>
    <message>
        <source>Open the new one</source>
        <comment>button: the newer revision of a document</comment>
        <translation>Deschide noua revizie</translation>
    </message>
    <message>
        <source>This shift has read this</source>
        <comment>button: no crew is known</comment>
        <translation>Acest schimb a citit</translation>
    </message>
    <message>
        <source>%1 have read this</source>
        <comment>button: several crews</comment>
        <translation>%1 au citit</translation>
    </message>
    <message>
        <source>%1 has read this</source>
        <comment>button: a crew</comment>
        <translation>%1 a citit</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s documents yet. It needs the hub once.</source>
        <comment>reader</comment>
        <translation>Panoul nu a citit încă documentele. Are nevoie de hub o singură dată.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <comment>reader</comment>
        <translation>Niciun document deschis.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <comment>reader: the document&apos;s file</comment>
        <translation>Se deschide …</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <comment>reader</comment>
        <translation>Se desenează pagina %1 …</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <comment>reader</comment>
        <translation>Pagina %1 nu poate fi afișată.</translation>
    </message>
    <message>
        <source>There is no room on this board for this document. Call IT.</source>
        <comment>reader</comment>
        <translation>Pe panou nu este loc pentru acest document. Sunați la IT.</translation>
    </message>
    <message>
        <source>This document is not on this board yet. It is fetched before all others.</source>
        <comment>reader</comment>
        <translation>Documentul nu este încă pe panou. Este adus înaintea tuturor.</translation>
    </message>
    <message>
        <source>This document is not on this board, and the hub cannot be reached. It is fetched as soon as it can.</source>
        <comment>reader</comment>
        <translation>Documentul nu este pe panou, iar hubul nu răspunde. Este adus de îndată ce se poate.</translation>
    </message>
    <message>
        <source>This board cannot show PDFs: the part that reads them is not installed (libqt6pdf6). Call IT. Everything else works.</source>
        <comment>reader</comment>
        <translation>Panoul nu poate arăta PDF-uri: partea care le citește nu este instalată (libqt6pdf6). Sunați la IT. Restul merge.</translation>
    </message>
    <message>
        <source>This terminal cannot read the file from its disk. Try again, then call IT.</source>
        <comment>reader</comment>
        <translation>Terminalul nu poate citi fișierul de pe disc. Încercați din nou, apoi sunați la IT.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says it is. Whoever published it has to publish it anew.</source>
        <comment>reader</comment>
        <translation>Fișierul este deteriorat sau nu este ce pare. Cine l-a publicat trebuie să-l publice din nou.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Whoever published it has to publish it without one.</source>
        <comment>reader</comment>
        <translation>PDF-ul este blocat cu parolă. Cine l-a publicat trebuie să-l publice fără parolă.</translation>
    </message>
    <message>
        <source>This PDF has no pages. Whoever published it has to publish it anew.</source>
        <comment>reader</comment>
        <translation>PDF-ul nu are pagini. Cine l-a publicat trebuie să-l publice din nou.</translation>
    </message>
    <message>
        <source>This picture is too large for this board. Whoever published it has to make it smaller: at most 24 million pixels.</source>
        <comment>reader</comment>
        <translation>Imaginea este prea mare pentru panou. Cine a publicat-o trebuie s-o micșoreze: cel mult 24 de milioane de pixeli.</translation>
    </message>
    <message>
        <source>Scan this with your phone, where it reaches the hub. It works for 10 minutes.</source>
        <comment>reader</comment>
        <translation>Scanați cu telefonul, acolo unde ajunge la hub. Funcționează 10 minute.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>a colleague of %1</source>
        <comment>crew</comment>
        <translation>un coleg din %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>who gave the shoutout</comment>
        <translation>de la %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>category</comment>
        <translation>Siguranță</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>category</comment>
        <translation>Calitate</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <comment>category</comment>
        <translation>Eficiență</translation>
    </message>
    <message>
        <source>Improvement</source>
        <comment>category</comment>
        <translation>Îmbunătățire</translation>
    </message>
    <message>
        <source>High five for %1</source>
        <comment>button, who</comment>
        <translation>Bravo pentru %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Not at a place</source>
        <comment>tile: where it was</comment>
        <translation>Fără loc anume</translation>
    </message>
    <message>
        <source>or on the whole line</source>
        <comment>under: not at a place</comment>
        <translation>sau pe toată linia</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>title</comment>
        <translation>Sesizare</translation>
    </message>
    <message>
        <source>What kind</source>
        <comment>step</comment>
        <translation>Ce fel</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>step</comment>
        <translation>Unde</translation>
    </message>
    <message>
        <source>What</source>
        <comment>step</comment>
        <translation>Ce</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s lines yet. It needs the hub once.</source>
        <comment>report</comment>
        <translation>Panoul nu a citit încă liniile fabricii. Are nevoie de hub o singură dată.</translation>
    </message>
    <message>
        <source>What is it about? Leave names out.</source>
        <comment>field</comment>
        <translation>Despre ce este vorba? Fără nume.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>keyboard: the words of a report are written</comment>
        <translation>Gata</translation>
    </message>
    <message>
        <source>It goes without your name and the time, unless you send it signed.</source>
        <comment>report</comment>
        <translation>Pleacă fără numele dvs. și fără oră, dacă nu o trimiteți cu nume.</translation>
    </message>
    <message>
        <source>It goes without your name and the time. Or hold your badge to the reader: then it is signed.</source>
        <comment>report</comment>
        <translation>Pleacă fără numele dvs. și fără oră. Sau țineți ecusonul la cititor: atunci pleacă cu nume.</translation>
    </message>
    <message>
        <source>This board took 20 reports without a name in the last hour. Hold your badge to the reader to sign this one.</source>
        <comment>limit reached</comment>
        <translation>Panoul a primit 20 de sesizări fără nume în ultima oră. Țineți ecusonul la cititor ca să o trimiteți pe aceasta cu nume.</translation>
    </message>
    <message>
        <source>Send anonymously</source>
        <comment>button</comment>
        <translation>Trimite anonim</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>tile</comment>
        <translation>Adaugă text</translation>
    </message>
    <message>
        <source>Change the words</source>
        <comment>tile</comment>
        <translation>Modifică textul</translation>
    </message>
    <message>
        <source>if you like</source>
        <comment>under: add words</comment>
        <translation>dacă doriți</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>tile</comment>
        <translation>Furnizor</translation>
    </message>
    <message>
        <source>if you know it</source>
        <comment>under: supplier</comment>
        <translation>dacă îl știți</translation>
    </message>
    <message>
        <source>Send signed</source>
        <comment>tile</comment>
        <translation>Trimite cu nume</translation>
    </message>
    <message>
        <source>From which supplier?</source>
        <comment>question</comment>
        <translation>De la ce furnizor?</translation>
    </message>
    <message>
        <source>No supplier</source>
        <comment>tile</comment>
        <translation>Fără furnizor</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>La panou</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Se salvează …</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a report</comment>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Thank you. With this number you find it at any board.</source>
        <comment>done screen</comment>
        <translation>Mulțumim. Cu acest număr o găsiți la orice panou.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Stadiu: %1.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a report</comment>
        <translation>Cheie</translation>
    </message>
    <message>
        <source>Take a photo of this screen: it lets you see the answer at any board.</source>
        <comment>done screen</comment>
        <translation>Fotografiați acest ecran: cu el vedeți răspunsul la orice panou.</translation>
    </message>
    <message>
        <source>Your report is saved on this terminal and will be sent.</source>
        <comment>done screen</comment>
        <translation>Sesizarea este salvată pe acest terminal și va fi trimisă.</translation>
    </message>
    <message>
        <source>Once sent, it appears on the boards at once.</source>
        <comment>done screen</comment>
        <translation>După trimitere apare imediat pe panouri.</translation>
    </message>
    <message numerus="yes">
        <source>Once sent, it appears on the boards within %n minutes: so nobody can tell when it was made.</source>
        <comment>done screen</comment>
        <translation>
            <numerusform>După trimitere apare pe panouri în %n minut: astfel nimeni nu poate afla când a fost făcută.</numerusform>
            <numerusform>După trimitere apare pe panouri în %n minute: astfel nimeni nu poate afla când a fost făcută.</numerusform>
            <numerusform>După trimitere apare pe panouri în %n de minute: astfel nimeni nu poate afla când a fost făcută.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write first what it is about.</source>
        <comment>report</comment>
        <translation>Scrieți întâi despre ce este vorba.</translation>
    </message>
    <message>
        <source>First choose what it is about, then hold your badge to the reader.</source>
        <comment>report</comment>
        <translation>Alegeți întâi despre ce este vorba, apoi țineți ecusonul la cititor.</translation>
    </message>
    <message>
        <source>Near miss</source>
        <comment>class of a report</comment>
        <translation>Aproape accident</translation>
    </message>
    <message>
        <source>Unsafe condition</source>
        <comment>class of a report</comment>
        <translation>Situație periculoasă</translation>
    </message>
    <message>
        <source>Quality fault</source>
        <comment>class of a report</comment>
        <translation>Defect de calitate</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>class of a report</comment>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>class of a report</comment>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a report</comment>
        <translation>Nouă</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>status of a report</comment>
        <translation>Văzută</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status of a report</comment>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of a report</comment>
        <translation>Rezolvată</translation>
    </message>
    <message>
        <source>We will not do this</source>
        <comment>status of a report</comment>
        <translation>Nu se va face</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>function that answers</comment>
        <translation>SSM</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>function that answers</comment>
        <translation>Calitate</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>function that answers</comment>
        <translation>Mentenanță</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <comment>function that answers</comment>
        <translation>Achiziții</translation>
    </message>
    <message>
        <source>Personnel</source>
        <comment>function that answers</comment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Team lead</source>
        <comment>who answers</comment>
        <translation>Șef de echipă</translation>
    </message>
    <message>
        <source>Print again</source>
        <comment>button: the slip of a report</comment>
        <translation>Tipărește din nou</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <comment>button: with number and key</comment>
        <translation>Tipărește bonul</translation>
    </message>
    <message>
        <source>The printer does not print. Take a photo of this screen.</source>
        <comment>done screen</comment>
        <translation>Imprimanta nu tipărește. Fotografiați acest ecran.</translation>
    </message>
    <message>
        <source>Your report</source>
        <comment>heading of a slip</comment>
        <translation>Sesizarea dumneavoastră</translation>
    </message>
    <message>
        <source>With these two any board shows you the answer.</source>
        <comment>on a slip</comment>
        <translation>Cu acestea vedeți răspunsul la orice panou.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Clock uncertain: the number returns with the hub</source>
        <comment>instead of the counter</comment>
        <translation>Oră nesigură: numărul revine odată cu hubul</translation>
    </message>
    <message>
        <source>No start date yet: ask the safety function</source>
        <comment>instead of the counter</comment>
        <translation>Încă fără dată de început: întrebați la SSM</translation>
    </message>
    <message numerus="yes">
        <source>days without a lost-time injury</source>
        <comment>under the counter</comment>
        <translation>
            <numerusform>zi fără accident cu incapacitate de muncă</numerusform>
            <numerusform>zile fără accident cu incapacitate de muncă</numerusform>
            <numerusform>de zile fără accident cu incapacitate de muncă</numerusform>
        </translation>
    </message>
    <message>
        <source>record %1</source>
        <comment>days</comment>
        <translation>record: %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>milestone in days</comment>
        <translation>urmează: %1</translation>
    </message>
    <message>
        <source>An event is under review</source>
        <comment>beside the counter</comment>
        <translation>Un eveniment este în analiză</translation>
    </message>
    <message numerus="yes">
        <source>days in a row with a hazard found</source>
        <comment>under the streak</comment>
        <translation>
            <numerusform>zi cu pericol găsit</numerusform>
            <numerusform>zile la rând cu pericol găsit</numerusform>
            <numerusform>de zile la rând cu pericol găsit</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet board: no celebrations for now</source>
        <comment>after a serious accident</comment>
        <translation>Mod silențios: deocamdată fără sărbătorire</translation>
    </message>
    <message>
        <source>Lost-time injury</source>
        <comment>class of event</comment>
        <translation>Accident cu incapacitate</translation>
    </message>
    <message>
        <source>Medical treatment</source>
        <comment>class of event</comment>
        <translation>Tratament medical</translation>
    </message>
    <message>
        <source>First aid</source>
        <comment>class of event</comment>
        <translation>Prim ajutor</translation>
    </message>
    <message>
        <source>Property damage</source>
        <comment>class of event</comment>
        <translation>Pagubă materială</translation>
    </message>
    <message>
        <source>Near miss</source>
        <comment>class of event</comment>
        <translation>Aproape accident</translation>
    </message>
    <message>
        <source>Unsafe condition</source>
        <comment>class of event</comment>
        <translation>Situație periculoasă</translation>
    </message>
    <message>
        <source>Closed, no event</source>
        <comment>legend of the cross</comment>
        <translation>Închis, fără eveniment</translation>
    </message>
    <message>
        <source>A shift is still open</source>
        <comment>legend of the cross</comment>
        <translation>Un schimb e deschis</translation>
    </message>
    <message numerus="yes">
        <source>days with a catch</source>
        <comment>under the streak on a small panel</comment>
        <translation>
            <numerusform>zi cu pericol găsit</numerusform>
            <numerusform>zile cu pericol găsit</numerusform>
            <numerusform>de zile cu pericol găsit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyEvent</name>
    <message>
        <source>Today</source>
        <comment>shift-day</comment>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>shift-day</comment>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>title</comment>
        <translation>Eveniment</translation>
    </message>
    <message>
        <source>Sign in first: a lead records safety events.</source>
        <comment>safety event</comment>
        <translation>Autentificați-vă întâi: le înregistrează un șef de echipă.</translation>
    </message>
    <message>
        <source>What</source>
        <comment>step</comment>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>step</comment>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>step</comment>
        <translation>Schimb</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>step</comment>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>On which shift-day? A night shift belongs to the day it began.</source>
        <comment>question</comment>
        <translation>În ce zi de lucru? Schimbul de noapte ține de ziua în care a început.</translation>
    </message>
    <message>
        <source>In which shift?</source>
        <comment>question</comment>
        <translation>În ce schimb?</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>shift of an event</comment>
        <translation>Necunoscut</translation>
    </message>
    <message>
        <source>On which line?</source>
        <comment>question</comment>
        <translation>Pe ce linie?</translation>
    </message>
    <message>
        <source>Not on a line</source>
        <comment>line of an event</comment>
        <translation>Nu pe o linie</translation>
    </message>
    <message>
        <source>What happened? No names.</source>
        <comment>field</comment>
        <translation>Ce s-a întâmplat? Fără nume.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>keyboard</comment>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Did this happen as it stands here?</source>
        <comment>question</comment>
        <translation>S-a întâmplat așa cum scrie aici?</translation>
    </message>
    <message>
        <source>The counter moves as soon as you confirm.</source>
        <comment>confirming an event</comment>
        <translation>Contorul se schimbă imediat ce confirmați.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>button</comment>
        <translation>Confirmă</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>tab</comment>
        <translation>Înregistrare</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>tab</comment>
        <translation>Confirmare</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>tab</comment>
        <translation>Corectare</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>%n în așteptare</numerusform>
            <numerusform>%n în așteptare</numerusform>
            <numerusform>%n în așteptare</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a second person</source>
        <comment>under LTI: counts once confirmed</comment>
        <translation>e nevoie de a doua persoană</translation>
    </message>
    <message>
        <source>What was it really?</source>
        <comment>question</comment>
        <translation>Ce a fost de fapt?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <comment>question</comment>
        <translation>Ce s-a întâmplat?</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <comment>confirm list empty</comment>
        <translation>Nimic nu așteaptă a doua persoană.</translation>
    </message>
    <message>
        <source>No event is known.</source>
        <comment>correct list empty</comment>
        <translation>Niciun eveniment cunoscut.</translation>
    </message>
    <message>
        <source>What moves the counter, up or down, waits for a second lead or the safety function.</source>
        <comment>confirm list</comment>
        <translation>Ce schimbă contorul, în sus sau în jos, așteaptă un al doilea șef de echipă sau SSM.</translation>
    </message>
    <message>
        <source>yours: someone else confirms</source>
        <comment>why an event cannot be confirmed</comment>
        <translation>propria înregistrare: confirmă altcineva</translation>
    </message>
    <message>
        <source>The counter keeps its number until a second lead or the safety function has confirmed this, at any board.</source>
        <comment>what an LTI does</comment>
        <translation>Contorul rămâne neschimbat până când confirmă un al doilea șef de echipă sau SSM, la orice panou.</translation>
    </message>
    <message>
        <source>It counts at once and colours the day in the safety cross.</source>
        <comment>what an event does</comment>
        <translation>Se numără imediat și colorează ziua în crucea siguranței.</translation>
    </message>
    <message>
        <source>The board never shows a name, and no line at a reset.</source>
        <comment>safety event</comment>
        <translation>Panoul nu arată niciodată un nume, iar la repornirea contorului nici linia.</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>button</comment>
        <translation>Adaugă text</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>button: store the corrected event</comment>
        <translation>Corectează</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>button: store the event</comment>
        <translation>Înregistrează</translation>
    </message>
    <message>
        <source>Recorded. It waits for a second person.</source>
        <comment>done screen</comment>
        <translation>Înregistrat. Așteaptă a doua persoană.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <comment>done screen</comment>
        <translation>Înregistrat.</translation>
    </message>
    <message>
        <source>Confirmed. The counter goes by it now.</source>
        <comment>done screen</comment>
        <translation>Confirmat. Contorul ține cont acum de el.</translation>
    </message>
</context>
<context>
    <name>Shoutout</name>
    <message>
        <source>a colleague of %1</source>
        <comment>crew, where a name would stand</comment>
        <translation>un coleg din %1</translation>
    </message>
    <message>
        <source>What?</source>
        <comment>question of a blank</comment>
        <translation>Ce?</translation>
    </message>
    <message>
        <source>Where?</source>
        <comment>question of a blank</comment>
        <translation>Unde?</translation>
    </message>
    <message>
        <source>Which line?</source>
        <comment>question of a blank</comment>
        <translation>Ce linie?</translation>
    </message>
    <message>
        <source>How long?</source>
        <comment>question of a blank</comment>
        <translation>Cât timp?</translation>
    </message>
    <message>
        <source>It was?</source>
        <comment>question of a blank: the number before the improvement</comment>
        <translation>Înainte?</translation>
    </message>
    <message>
        <source>It is now?</source>
        <comment>question of a blank: the number after the improvement</comment>
        <translation>Acum?</translation>
    </message>
    <message>
        <source>How many?</source>
        <comment>question of a blank</comment>
        <translation>Ce număr?</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>unit</comment>
        <translation>comenzi</translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>unit</comment>
        <translation>bucăți</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit</comment>
        <translation>minute</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit</comment>
        <translation>ore</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <translation>zile</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit</comment>
        <translation>luni</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>unit</comment>
        <translation>secunde</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit</comment>
        <translation>procente</translation>
    </message>
    <message>
        <source>kilos</source>
        <comment>unit</comment>
        <translation>kilograme</translation>
    </message>
    <message>
        <source>colleagues</source>
        <comment>unit</comment>
        <translation>colegi</translation>
    </message>
    <message>
        <source>points</source>
        <comment>unit</comment>
        <translation>puncte</translation>
    </message>
    <message>
        <source>stops</source>
        <comment>unit</comment>
        <translation>opriri</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>tab: people without a crew</comment>
        <translation>Alții</translation>
    </message>
    <message>
        <source>Teams</source>
        <comment>tab</comment>
        <translation>Departamente</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>title</comment>
        <translation>Apreciere</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>step</comment>
        <translation>Cine</translation>
    </message>
    <message>
        <source>What for</source>
        <comment>step</comment>
        <translation>Pentru ce</translation>
    </message>
    <message>
        <source>What exactly</source>
        <comment>step</comment>
        <translation>Ce anume</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s people yet. It needs the hub once.</source>
        <comment>shoutout</comment>
        <translation>Panoul nu a citit încă lista oamenilor din fabrică. Are nevoie de hub o singură dată.</translation>
    </message>
    <message>
        <source>The board is quiet for now: no shoutouts until it is lifted.</source>
        <comment>shoutout</comment>
        <translation>Mod silențios deocamdată: fără aprecieri până la oprirea lui.</translation>
    </message>
    <message>
        <source>Nobody to choose here.</source>
        <comment>no people in this tab</comment>
        <translation>Aici nu este nimeni de ales.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tab: every category</comment>
        <translation>Toate</translation>
    </message>
    <message>
        <source>The plant has not listed anything here yet.</source>
        <comment>no picks</comment>
        <translation>Fabrica nu a trecut încă nimic aici.</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button: publish the shoutout</comment>
        <translation>Publică</translation>
    </message>
    <message>
        <source>For all lines</source>
        <comment>audience</comment>
        <translation>Pentru toate liniile</translation>
    </message>
    <message>
        <source>For this line</source>
        <comment>audience</comment>
        <translation>Pentru această linie</translation>
    </message>
    <message>
        <source>Tap to change</source>
        <comment>under the audience</comment>
        <translation>Atingeți pentru schimbare</translation>
    </message>
    <message>
        <source>This board took 20 shoutouts without a name in the last hour. Tap your badge to sign this one.</source>
        <comment>limit reached</comment>
        <translation>Panoul a primit 20 de aprecieri fără nume în ultima oră. Țineți ecusonul la cititor ca să o semnați pe aceasta.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <comment>which fact</comment>
        <translation>Lipsește: %1</translation>
    </message>
    <message>
        <source>Posted as %1</source>
        <comment>who signs</comment>
        <translation>De la: %1</translation>
    </message>
    <message>
        <source>Without your name, unless you hold your badge to the reader now.</source>
        <comment>shoutout</comment>
        <translation>Fără numele dvs., dacă nu țineți acum ecusonul la cititor.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>La panou</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Se salvează …</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <comment>done screen</comment>
        <translation>Se retrage …</translation>
    </message>
    <message>
        <source>Taken back. Nothing was posted.</source>
        <comment>done screen</comment>
        <translation>Retrasă. Nu s-a publicat nimic.</translation>
    </message>
    <message>
        <source>It had already left. It is being taken back everywhere.</source>
        <comment>done screen</comment>
        <translation>Plecase deja. Se retrage de peste tot.</translation>
    </message>
    <message>
        <source>Thank you. It is on the wall.</source>
        <comment>done screen</comment>
        <translation>Mulțumim. Este la aprecieri.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Stadiu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Anulează (%n s)</numerusform>
            <numerusform>Anulează (%n s)</numerusform>
            <numerusform>Anulează (%n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full. A lead can hide it. Call IT.</source>
        <comment>not taken back</comment>
        <translation>Discul acestui terminal este plin. O poate ascunde un șef de echipă. Sunați la IT.</translation>
    </message>
    <message>
        <source>This terminal could not save that. Try again, or ask a lead to hide it.</source>
        <comment>not taken back</comment>
        <translation>Terminalul nu a putut salva. Încercați din nou sau rugați un șef de echipă să o ascundă.</translation>
    </message>
    <message>
        <source>A lead can still hide this shoutout.</source>
        <comment>not taken back</comment>
        <translation>Un șef de echipă o poate ascunde încă.</translation>
    </message>
    <message>
        <source>It was not taken back: it is still on the wall.</source>
        <comment>done screen</comment>
        <translation>Nu a fost retrasă: este încă pe panou.</translation>
    </message>
    <message>
        <source>Not posted: the board has turned quiet. What you made is kept here for now.</source>
        <comment>shoutout</comment>
        <translation>Nepublicată: panoul este în mod silențios. Ce ați pregătit rămâne deocamdată aici.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>That PIN or badge is not right. Try again.</source>
        <comment>sign-in failed</comment>
        <translation>PIN sau ecuson greșit. Încercați din nou.</translation>
    </message>
    <message>
        <source>No connection, and you have not signed in at this board before. Try another board.</source>
        <comment>sign-in failed</comment>
        <translation>Fără conexiune și fără o autentificare anterioară la acest panou. Încercați alt panou.</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again in a moment.</source>
        <comment>sign-in failed</comment>
        <translation>Hubul nu răspunde. Încercați din nou peste puțin timp.</translation>
    </message>
    <message>
        <source>No connection, and your last sign-in here is too long ago.</source>
        <comment>sign-in failed</comment>
        <translation>Fără conexiune, iar ultima autentificare aici este prea veche.</translation>
    </message>
    <message>
        <source>This board is not set up yet. Call IT.</source>
        <comment>sign-in failed</comment>
        <translation>Panoul nu este încă configurat. Sunați la IT.</translation>
    </message>
    <message>
        <source>No connection: whoever signed in at this board lately can still do so.</source>
        <comment>sign-in note</comment>
        <translation>Fără conexiune: cine s-a autentificat recent la acest panou o poate face în continuare.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>title</comment>
        <translation>Autentificare</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <comment>step</comment>
        <translation>Nume sau ecuson</translation>
    </message>
    <message>
        <source>PIN</source>
        <comment>step</comment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Tap your name, or hold your badge to the reader</source>
        <comment>sign-in</comment>
        <translation>Atingeți numele dvs. sau țineți ecusonul la cititor</translation>
    </message>
    <message>
        <source>This shift</source>
        <comment>tab: leads on shift</comment>
        <translation>Acest schimb</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>tab: all with a role</comment>
        <translation>Toți</translation>
    </message>
    <message>
        <source>Nobody of this shift has a role. Look under Everyone.</source>
        <comment>sign-in list empty</comment>
        <translation>Nimeni din acest schimb nu are un rol. Căutați la „Toți”.</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <comment>sign-in by badge</comment>
        <translation>Introduceți PIN-ul</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <comment>sign-in by name</comment>
        <translation>PIN pentru %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <comment>sign-in</comment>
        <translation>Se verifică …</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <comment>sign-in failed</comment>
        <translation>
            <numerusform>Prea multe PIN-uri greșite. Încercați din nou peste %n minut.</numerusform>
            <numerusform>Prea multe PIN-uri greșite. Încercați din nou peste %n minute.</numerusform>
            <numerusform>Prea multe PIN-uri greșite. Încercați din nou peste %n de minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>button; since crew B was last here</comment>
        <translation>
            <numerusform>%1: %n nou</numerusform>
            <numerusform>%1: %n noi</numerusform>
            <numerusform>%1: %n noi</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover not read yet</source>
        <comment>under what is new</comment>
        <translation>Predarea este necitită</translation>
    </message>
    <message>
        <source>Read the handover</source>
        <comment>button</comment>
        <translation>Citește predarea</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>group of what is new</comment>
        <translation>Predarea schimbului</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <comment>group of what is new</comment>
        <translation>Pericole deschise</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>group of what is new</comment>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Shoutouts</source>
        <comment>group of what is new</comment>
        <translation>Aprecieri</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 was last here</source>
        <comment>crews; plural: how many crews</comment>
        <translation>
            <numerusform>De la ultimul schimb: %1</numerusform>
            <numerusform>De la ultimul schimb: %1</numerusform>
            <numerusform>De la ultimul schimb: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>what this is</comment>
        <translation>Predarea schimbului</translation>
    </message>
    <message>
        <source>Open hazard</source>
        <comment>what this is</comment>
        <translation>Pericol deschis</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <comment>when</comment>
        <translation>Semnalat: %1</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>what this is</comment>
        <translation>Anunț</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>document: date of its revision</comment>
        <translation>din %1</translation>
    </message>
    <message>
        <source>revision %1 of %2</source>
        <comment>document; date</comment>
        <translation>revizia %1 din %2</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>what this is</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>To be read by each crew</source>
        <comment>document</comment>
        <translation>De citit de fiecare echipă</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>what this is</comment>
        <translation>Apreciere</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since your crew was last here</source>
        <comment>title</comment>
        <translation>De când a fost echipa ultima dată</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>La panou</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s posts yet. It needs the hub once.</source>
        <comment>since</comment>
        <translation>Panoul nu a citit încă mesajele. Are nevoie de hub o singură dată.</translation>
    </message>
    <message>
        <source>The clock is uncertain: the board cannot tell when a crew was last here.</source>
        <comment>since</comment>
        <translation>Ora este nesigură: panoul nu știe când a fost o echipă aici.</translation>
    </message>
    <message>
        <source>The rota of this site has no crews. Everything new stands on the board.</source>
        <comment>since</comment>
        <translation>Graficul fabricii nu are echipe. Tot ce este nou stă pe panou.</translation>
    </message>
    <message>
        <source>No shift now. From 15 minutes before the next one this is for its crew.</source>
        <comment>since</comment>
        <translation>Acum nu este schimb. Cu 15 minute înainte, aici este pentru echipa lui.</translation>
    </message>
    <message>
        <source>No crew is planned for this shift.</source>
        <comment>since</comment>
        <translation>Nicio echipă nu este planificată acum.</translation>
    </message>
    <message>
        <source>%1 was not here in the last year, by the rota.</source>
        <comment>crew</comment>
        <translation>După grafic, nu a fost aici de un an: %1.</translation>
    </message>
    <message>
        <source>Nothing is new for %1.</source>
        <comment>crew</comment>
        <translation>Nimic nou pentru %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>since crew B was last here</comment>
        <translation>
            <numerusform>%1: %n nou</numerusform>
            <numerusform>%1: %n noi</numerusform>
            <numerusform>%1: %n noi</numerusform>
        </translation>
    </message>
    <message>
        <source>last shift until %1</source>
        <comment>of a crew</comment>
        <translation>ultimul schimb până la %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>under a group of what is new</comment>
        <translation>
            <numerusform>%n nou</numerusform>
            <numerusform>%n noi</numerusform>
            <numerusform>%n noi</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <comment>under a group of what is new</comment>
        <translation>nimic nou</translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>under: handover</comment>
        <translation>încă necitit</translation>
    </message>
    <message>
        <source>Meeting again</source>
        <comment>button</comment>
        <translation>Ședință din nou</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <comment>button</comment>
        <translation>Începe ședința</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>group of what is new; item n of m</comment>
        <translation>%1 · %2 din %3</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: what is new</comment>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: what is new</comment>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>announcements, group of what is new</comment>
        <translation>Anunțuri</translation>
    </message>
    <message>
        <source>One question to you</source>
        <comment>button</comment>
        <translation>O întrebare pentru dvs.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Clock uncertain</source>
        <comment>status bar</comment>
        <translation>Oră nesigură</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <comment>status bar</comment>
        <translation>Încă neconfigurat</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>status bar</comment>
        <translation>Fără conexiune</translation>
    </message>
    <message>
        <source>Connected · reading</source>
        <comment>status bar</comment>
        <translation>Conectat · citește</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>status bar</comment>
        <translation>Conectat</translation>
    </message>
    <message>
        <source>Connected, slowly</source>
        <comment>status bar: a proxy holds back the stream</comment>
        <translation>Conectat, lent</translation>
    </message>
    <message>
        <source>The hub does not know this board: call IT</source>
        <comment>status bar</comment>
        <translation>Hubul nu cunoaște acest panou: sunați la IT</translation>
    </message>
    <message>
        <source>This board was withdrawn: call IT</source>
        <comment>status bar</comment>
        <translation>Panoul a fost revocat: sunați la IT</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <comment>posts, status bar</comment>
        <translation>
            <numerusform>%n neacceptat</numerusform>
            <numerusform>%n neacceptate</numerusform>
            <numerusform>%n neacceptate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting here</source>
        <comment>posts saved on this terminal, status bar</comment>
        <translation>
            <numerusform>%n în așteptare aici</numerusform>
            <numerusform>%n în așteptare aici</numerusform>
            <numerusform>%n în așteptare aici</numerusform>
        </translation>
    </message>
    <message>
        <source>everything sent</source>
        <comment>status bar</comment>
        <translation>totul trimis</translation>
    </message>
    <message>
        <source>Disk full: posting stopped, call IT</source>
        <comment>status bar</comment>
        <translation>Disc plin: publicarea s-a oprit, sunați la IT</translation>
    </message>
    <message>
        <source>Disk fault: call IT</source>
        <comment>status bar</comment>
        <translation>Disc defect: sunați la IT</translation>
    </message>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>salvat pe acest terminal</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>primit de hub</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>where a post is</comment>
        <translation>neacceptat</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>where a post is</comment>
        <translation>afișat pe panouri: %1 din %2</translation>
    </message>
    <message>
        <source>No connection %1</source>
        <comment>status bar; since when</comment>
        <translation>Fără conexiune %1</translation>
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
        <translation>acum</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>posted</comment>
        <translation>ieri</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a notice is valid; time, weekday or date</comment>
        <translation>până la %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>there is no connection; time, weekday or date</comment>
        <translation>de la %1</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::AnnouncementsScreen</name>
    <message>
        <source>Announcements</source>
        <comment>lane</comment>
        <translation>Anunțuri</translation>
    </message>
    <message>
        <source>No announcements now.</source>
        <comment>empty lane</comment>
        <translation>Acum nu sunt anunțuri.</translation>
    </message>
    <message>
        <source>Since last here</source>
        <comment>button: what is new for the crew</comment>
        <translation>De la ultimul schimb</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>button</comment>
        <translation>Predarea schimbului</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <comment>button of an announcement; its title</comment>
        <translation>Imagine: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>button: to the crews</comment>
        <translation>Întrebare</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::BoardScreen</name>
    <message>
        <source>Shoutout</source>
        <comment>big button</comment>
        <translation>Apreciere</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>button: where this terminal&apos;s posts are</comment>
        <translation>Mesaje</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>small button</comment>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>lane</comment>
        <translation>Anunțuri</translation>
    </message>
    <message>
        <source>Recognition</source>
        <comment>lane</comment>
        <translation>Aprecieri</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>lane</comment>
        <translation>Siguranță</translation>
    </message>
    <message>
        <source>Lead menu</source>
        <comment>small button, somebody is signed in</comment>
        <translation>Meniu șef</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>small button</comment>
        <translation>Logare</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read and are fetched again.</source>
        <comment>card</comment>
        <translation>
            <numerusform>%n mesaj nu poate fi citit și se preia din nou.</numerusform>
            <numerusform>%n mesaje nu pot fi citite și se preiau din nou.</numerusform>
            <numerusform>%n de mesaje nu pot fi citite și se preiau din nou.</numerusform>
        </translation>
    </message>
    <message>
        <source>No announcements now.</source>
        <comment>empty lane</comment>
        <translation>Acum nu sunt anunțuri.</translation>
    </message>
    <message>
        <source>Waiting for the first contact with the hub.</source>
        <comment>empty lane</comment>
        <translation>Se așteaptă primul contact cu hubul.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln this week</source>
        <comment>shoutouts</comment>
        <translation>
            <numerusform>%Ln săptămâna asta</numerusform>
            <numerusform>%Ln săptămâna asta</numerusform>
            <numerusform>%Ln săptămâna asta</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is quiet for now.</source>
        <comment>recognition lane</comment>
        <translation>Mod silențios deocamdată.</translation>
    </message>
    <message>
        <source>No shoutouts yet. Give the first one.</source>
        <comment>empty lane</comment>
        <translation>Încă nicio apreciere. Dați-o pe prima.</translation>
    </message>
    <message>
        <source>… read on</source>
        <comment>on a card that leaves something out: a tap shows it in full</comment>
        <translation>… citește tot</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>big button</comment>
        <translation>Sesizare</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <comment>big button</comment>
        <translation>Ați spus, am făcut</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>big button</comment>
        <translation>Documente</translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <comment>documents, under the big button</comment>
        <translation>
            <numerusform>%n de citit</numerusform>
            <numerusform>%n de citit</numerusform>
            <numerusform>%n de citit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::CardWall</name>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Pagina anterioară</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>accessible name of the arrow down</comment>
        <translation>Pagina următoare</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>cards on this page, of how many</comment>
        <translation>%1–%2 din %3</translation>
    </message>
    <message>
        <source>Goes on: arrow down</source>
        <comment>under a part of a long card</comment>
        <translation>Continuă: săgeata în jos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the card on this page, of how many</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <comment>of one long card</comment>
        <translation>pag. %1/%2</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::CompactRow</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::DocumentScreen</name>
    <message>
        <source>Close</source>
        <comment>reader: button</comment>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Page width</source>
        <comment>reader: button, fits the page to the width of the glass</comment>
        <translation>Lățimea paginii</translation>
    </message>
    <message>
        <source>Whole page</source>
        <comment>reader: button, fits the whole page on the glass</comment>
        <translation>Toată pagina</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>reader: button</comment>
        <translation>Mai mic</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>reader: button</comment>
        <translation>Mai mare</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>reader: button</comment>
        <translation>Pagina anterioară</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>reader: button</comment>
        <translation>Pagina următoare</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>reader: button, over the page</comment>
        <translation>Sus</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>reader: button, over the page</comment>
        <translation>Jos</translation>
    </message>
    <message>
        <source>To the left</source>
        <comment>reader: button, over the page</comment>
        <translation>La stânga</translation>
    </message>
    <message>
        <source>To the right</source>
        <comment>reader: button, over the page</comment>
        <translation>La dreapta</translation>
    </message>
    <message>
        <source>To my phone</source>
        <comment>reader: button, shows a code that a telephone scans</comment>
        <translation>Pe telefon</translation>
    </message>
    <message>
        <source>To the page</source>
        <comment>reader: button, from the code back to the page</comment>
        <translation>La pagină</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::Flow</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::FlowScreen</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::GloveKeyboard</name>
    <message>
        <source>Shift</source>
        <comment>key: capital letters</comment>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>key: the last character</comment>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>space</source>
        <comment>key</comment>
        <translation>spațiu</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>key: ends typing</comment>
        <translation>Gata</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::KioskWindow</name>
    <message numerus="yes">
        <source>Signing out in %n s. Tap here to stay.</source>
        <comment>session</comment>
        <translation>
            <numerusform>Deconectare în %n s. Atingeți aici pentru a rămâne.</numerusform>
            <numerusform>Deconectare în %n s. Atingeți aici pentru a rămâne.</numerusform>
            <numerusform>Deconectare în %n s. Atingeți aici pentru a rămâne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::NumberPad</name>
    <message>
        <source>Erase</source>
        <comment>key: the last digit</comment>
        <translation>Șterge</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageList</name>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Pagina anterioară</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>accessible name of the arrow down</comment>
        <translation>Pagina următoare</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number of pages</comment>
        <translation>%1 din %2</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageTabs</name>
    <message>
        <source>More</source>
        <comment>button: further tabs</comment>
        <translation>Mai mult</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageView</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::RecognitionScreen</name>
    <message>
        <source>Recognition</source>
        <comment>lane</comment>
        <translation>Aprecieri</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>big button</comment>
        <translation>Apreciere</translation>
    </message>
    <message>
        <source>The board is quiet for now.</source>
        <comment>recognition lane</comment>
        <translation>Mod silențios deocamdată.</translation>
    </message>
    <message>
        <source>No shoutouts yet. Give the first one.</source>
        <comment>empty lane</comment>
        <translation>Încă nicio apreciere. Dați-o pe prima.</translation>
    </message>
    <message>
        <source>The high five could not be kept on this terminal. Call IT.</source>
        <comment>recognition wall</comment>
        <translation>Acest „bravo” nu a putut fi salvat pe terminal. Sunați la IT.</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::SafetyLane</name>
    <message>
        <source>No safety figures yet</source>
        <comment>before the first contact with the hub</comment>
        <translation>Încă fără cifre de siguranță</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::SafetyScreen</name>
    <message>
        <source>Month before</source>
        <comment>button</comment>
        <translation>Luna anterioară</translation>
    </message>
    <message>
        <source>Month after</source>
        <comment>button</comment>
        <translation>Luna următoare</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>lane</comment>
        <translation>Siguranță</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::StatusBar</name>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number of the step, number of steps, name of the step</comment>
        <translation>%1 din %2: %3</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::UrgentScreen</name>
    <message>
        <source>Seen</source>
        <comment>button: the urgent notice was read</comment>
        <translation>Văzut</translation>
    </message>
    <message>
        <source>on this board</source>
        <comment>under Seen</comment>
        <translation>pe acest panou</translation>
    </message>
    <message>
        <source>for %1, on this board</source>
        <comment>crew, under Seen</comment>
        <translation>pentru %1, pe acest panou</translation>
    </message>
    <message>
        <source>for the whole site</source>
        <comment>audience of an urgent notice</comment>
        <translation>pentru toată fabrica</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>lines, audience of an urgent notice</comment>
        <translation>pentru %1</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>urgent notice</comment>
        <translation>afișat pe panouri: %1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>seen on %n boards</source>
        <comment>urgent notice, today</comment>
        <translation>
            <numerusform>văzut pe %n panou</numerusform>
            <numerusform>văzut pe %n panouri</numerusform>
            <numerusform>văzut pe %n de panouri</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be kept on this terminal. Call IT.</source>
        <comment>urgent notice, after Seen</comment>
        <translation>Nu s-a putut salva pe acest terminal. Sunați la IT.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>title of the notice</comment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>button: the next page of an urgent notice</comment>
        <translation>Citește mai departe</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Pagina anterioară</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>of an urgent notice, under Read on</comment>
        <translation>pagina %1 din %2</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: from a picture back to the urgent notice</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button: of an urgent notice</comment>
        <translation>Imaginea următoare</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: of an urgent notice</comment>
        <translation>Imagine</translation>
    </message>
</context>
</TS>
