<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Announce</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>audience tab</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <comment>clock of an anonymous report</comment>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, and where they are</source>
        <comment>posts of this board</comment>
        <translation>
            <numerusform>%n, and where it is</numerusform>
            <numerusform>%n, and where they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <comment>made in a month</comment>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>a document is for</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <comment>found so far</comment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>under a topic of a handover</comment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A handover has at most %n notes: remove one first.</source>
        <comment>hand over</comment>
        <translation>
            <numerusform>A handover has at most %n note: remove one first.</numerusform>
            <numerusform>A handover has at most %n notes: remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <comment>refused posts</comment>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>shifts to close</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message numerus="yes">
        <source>%n items, one a screen.</source>
        <comment>meeting</comment>
        <translation>
            <numerusform>%n item, one a screen.</numerusform>
            <numerusform>%n items, one a screen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>result of a crew</comment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PulseAsk</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>button: questions that are open</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers are counted %n minutes after it: some are still on their way.</source>
        <comment>a question closes</comment>
        <translation>
            <numerusform>The answers are counted %n minute after it: some are still on their way.</numerusform>
            <numerusform>The answers are counted %n minutes after it: some are still on their way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>Once sent, it appears on the boards within %n minutes: so nobody can tell when it was made.</source>
        <comment>done screen</comment>
        <translation>
            <numerusform>Once sent, it appears on the boards within %n minute: so nobody can tell when it was made.</numerusform>
            <numerusform>Once sent, it appears on the boards within %n minutes: so nobody can tell when it was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>days without a lost-time injury</source>
        <comment>under the counter</comment>
        <translation>
            <numerusform>day without a lost-time injury</numerusform>
            <numerusform>days without a lost-time injury</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days in a row with a hazard found</source>
        <comment>under the streak</comment>
        <translation>
            <numerusform>day with a hazard found</numerusform>
            <numerusform>days in a row with a hazard found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days with a catch</source>
        <comment>under the streak on a small panel</comment>
        <translation>
            <numerusform>day with a catch</numerusform>
            <numerusform>days with a catch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyEvent</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shoutout</name>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Undo (%n s)</numerusform>
            <numerusform>Undo (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <comment>sign-in failed</comment>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n minute.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>button; since crew B was last here</comment>
        <translation>
            <numerusform>%1: %n new</numerusform>
            <numerusform>%1: %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1 was last here</source>
        <comment>crews; plural: how many crews</comment>
        <translation>
            <numerusform>Since %1 was last here</numerusform>
            <numerusform>Since %1 were last here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>since crew B was last here</comment>
        <translation>
            <numerusform>%1: %n new</numerusform>
            <numerusform>%1: %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>under a group of what is new</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n not accepted</source>
        <comment>posts, status bar</comment>
        <translation>
            <numerusform>%n not accepted</numerusform>
            <numerusform>%n not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting here</source>
        <comment>posts saved on this terminal, status bar</comment>
        <translation>
            <numerusform>%n waiting here</numerusform>
            <numerusform>%n waiting here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::BoardScreen</name>
    <message numerus="yes">
        <source>%n posts cannot be read and are fetched again.</source>
        <comment>card</comment>
        <translation>
            <numerusform>%n post cannot be read and is fetched again.</numerusform>
            <numerusform>%n posts cannot be read and are fetched again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln this week</source>
        <comment>shoutouts</comment>
        <translation>
            <numerusform>%Ln this week</numerusform>
            <numerusform>%Ln this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <comment>documents, under the big button</comment>
        <translation>
            <numerusform>%n to read</numerusform>
            <numerusform>%n to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::KioskWindow</name>
    <message numerus="yes">
        <source>Signing out in %n s. Tap here to stay.</source>
        <comment>session</comment>
        <translation>
            <numerusform>Signing out in %n s. Tap here to stay.</numerusform>
            <numerusform>Signing out in %n s. Tap here to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::UrgentScreen</name>
    <message numerus="yes">
        <source>seen on %n boards</source>
        <comment>urgent notice, today</comment>
        <translation>
            <numerusform>seen on %n board</numerusform>
            <numerusform>seen on %n boards</numerusform>
        </translation>
    </message>
</context>
</TS>
