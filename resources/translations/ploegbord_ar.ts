<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Announce</name>
    <message>
        <source>pieces</source>
        <comment>unit of a goal</comment>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>pallets</source>
        <comment>unit of a goal</comment>
        <translation>طبلية</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>unit of a goal</comment>
        <translation>طلبية</translation>
    </message>
    <message>
        <source>boxes</source>
        <comment>unit of a goal</comment>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>tonnes</source>
        <comment>unit of a goal</comment>
        <translation>طن</translation>
    </message>
    <message>
        <source>metres</source>
        <comment>unit of a goal</comment>
        <translation>متر</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit of a goal</comment>
        <translation>في المئة</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of a goal</comment>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>title</comment>
        <translation>هدف الوردية</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>title</comment>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Sign in first: leads and functions post announcements.</source>
        <comment>announce</comment>
        <translation>سجّل الدخول أولًا: الإعلانات ينشرها المشرفون والأقسام المسؤولة.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: to the next step</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>عنوان الإعلان</translation>
    </message>
    <message>
        <source>Text (may stay empty)</source>
        <translation>النص (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>What was reached?</source>
        <comment>result of a goal</comment>
        <translation>ما الذي تحقق؟</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button</comment>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Posted.</source>
        <comment>done screen</comment>
        <translation>تم النشر.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: to the next step</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>How many, of what?</source>
        <comment>shift goal</comment>
        <translation>كم العدد، ومن أي وحدة؟</translation>
    </message>
    <message>
        <source>Still missing: the number</source>
        <comment>shift goal</comment>
        <translation>لا يزال ناقصًا: العدد</translation>
    </message>
    <message>
        <source>Still missing: the unit</source>
        <comment>shift goal</comment>
        <translation>لا يزال ناقصًا: الوحدة</translation>
    </message>
    <message>
        <source>Result of a goal</source>
        <comment>button</comment>
        <translation>نتيجة الهدف</translation>
    </message>
    <message>
        <source>Which goal?</source>
        <comment>result of a goal</comment>
        <translation>أي هدف؟</translation>
    </message>
    <message>
        <source>For whom? Nothing chosen means everyone.</source>
        <comment>audience</comment>
        <translation>لمن؟ عدم الاختيار يعني الجميع.</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>tab</comment>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Crews</source>
        <comment>tab</comment>
        <translation>الأطقم</translation>
    </message>
    <message>
        <source>Shifts</source>
        <comment>tab</comment>
        <translation>الورديات</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>audience tab</comment>
        <translation>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>audience tab: no limit</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Until when? It is shown from now on.</source>
        <comment>validity</comment>
        <translation>حتى متى؟ يظهر من الآن.</translation>
    </message>
    <message>
        <source>End of this shift</source>
        <comment>validity</comment>
        <translation>نهاية هذه الوردية</translation>
    </message>
    <message>
        <source>End of today</source>
        <comment>validity</comment>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>3 days</source>
        <comment>validity</comment>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>validity</comment>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <comment>validity</comment>
        <translation>أسبوعان</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>validity: by steppers</comment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <comment>stepper</comment>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>A day later</source>
        <comment>stepper</comment>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <comment>stepper</comment>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>An hour later</source>
        <comment>stepper</comment>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Shown until %1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>يظهر حتى %1 %2، الساعة %3</translation>
    </message>
    <message>
        <source>How urgent?</source>
        <comment>priority</comment>
        <translation>ما درجة الأهمية؟</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>priority</comment>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>A card among the others</source>
        <comment>what it does</comment>
        <translation>بطاقة بين البطاقات الأخرى</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>priority</comment>
        <translation>مهم</translation>
    </message>
    <message>
        <source>On top, with an amber edge</source>
        <comment>what it does</comment>
        <translation>في الأعلى، بإطار برتقالي</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Takes over every board it is for until someone taps Seen</source>
        <comment>what it does</comment>
        <translation>يملأ كل لوحة موجّه إليها حتى يضغط أحد على «تم الاطلاع»</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>title of a goal</comment>
        <translation>هدف الوردية</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>audience</comment>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>audience</comment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Write a headline first.</source>
        <comment>announce</comment>
        <translation>اكتب عنوان الإعلان أولًا.</translation>
    </message>
    <message>
        <source>That is already past: choose a later moment.</source>
        <comment>announce</comment>
        <translation>هذا الوقت مضى: اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>Post as urgent</source>
        <comment>button</comment>
        <translation>نشر كعاجل</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Urgent</source>
        <comment>badge</comment>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>badge</comment>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>badge</comment>
        <translation>هدف الوردية</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a shift goal: number and unit</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 reached</source>
        <comment>result, goal and unit of a shift goal</comment>
        <translation>تحقق %1 من %2 %3</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Send</source>
        <comment>keyboard</comment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>We will not do this, because …</source>
        <comment>field</comment>
        <translation>لن ننفذ هذا، لأن …</translation>
    </message>
    <message>
        <source>What else is there to say? Leave names out.</source>
        <comment>field</comment>
        <translation>هل من إضافة؟ دون ذكر أسماء.</translation>
    </message>
    <message>
        <source>The number of your report: 8 letters and digits</source>
        <comment>field</comment>
        <translation>رقم البلاغ: 8 حروف وأرقام</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: to the next step</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Its key: 16 letters and digits</source>
        <comment>field</comment>
        <translation>مفتاحه: 16 حرفًا ورقمًا</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>keyboard: open the report</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Your reply</source>
        <comment>field</comment>
        <translation>ردّك</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <comment>title</comment>
        <translation>قلتم وفعلنا</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s reports yet. It needs the hub once.</source>
        <comment>answers</comment>
        <translation>لم تقرأ اللوحة بلاغات المصنع بعد. يلزم الاتصال بالخادم مرة واحدة.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tab: reports</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>tab: reports</comment>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>tab: reports of this function</comment>
        <translation>لك</translation>
    </message>
    <message>
        <source>This line</source>
        <comment>tab: reports</comment>
        <translation>هذا الخط</translation>
    </message>
    <message>
        <source>Follow my report</source>
        <comment>button</comment>
        <translation>متابعة بلاغي</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>إلى اللوحة</translation>
    </message>
    <message>
        <source>Posts of this board</source>
        <comment>tile: opens the outbox</comment>
        <translation>رسائل هذه اللوحة</translation>
    </message>
    <message>
        <source>No report is open. Tap Report on the board to make one.</source>
        <comment>no reports in this tab</comment>
        <translation>لا بلاغات مفتوحة. لتقديم بلاغ، اضغط «بلاغ» على اللوحة.</translation>
    </message>
    <message>
        <source>No report is done yet.</source>
        <comment>no reports in this tab</comment>
        <translation>لا بلاغات منجزة بعد.</translation>
    </message>
    <message>
        <source>No report was for you yet.</source>
        <comment>no reports in this tab</comment>
        <translation>لا بلاغات موجّهة إليك بعد.</translation>
    </message>
    <message>
        <source>No report is of this line yet.</source>
        <comment>no reports in this tab</comment>
        <translation>لا بلاغات من هذا الخط بعد.</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>button</comment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>button</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>button</comment>
        <translation>إضافة كلام</translation>
    </message>
    <message>
        <source>Saved on this terminal and will be sent. It appears later, so that nobody can tell when it was written.</source>
        <comment>words added to an anonymous report</comment>
        <translation>محفوظ على هذا الجهاز وسيُرسل. يظهر لاحقًا حتى لا يُعرف متى كُتب.</translation>
    </message>
    <message>
        <source>and why</source>
        <comment>under: declined</comment>
        <translation>مع السبب</translation>
    </message>
    <message>
        <source>That is no number of a report. Look at each letter and digit again.</source>
        <comment>answers</comment>
        <translation>هذا ليس رقم بلاغ. راجع كل حرف ورقم.</translation>
    </message>
    <message>
        <source>Write the reason first: who reported it will read it.</source>
        <comment>answers</comment>
        <translation>اكتب السبب أولًا: سيقرؤه صاحب البلاغ.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <comment>answers</comment>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when an anonymous report was made</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>clock of a report: how long it took</comment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>on the same day</source>
        <comment>clock of an anonymous report</comment>
        <translation>في اليوم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <comment>clock of an anonymous report</comment>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد يوم واحد (%n)</numerusform>
            <numerusform>بعد يومين (%n)</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>From who reported it</source>
        <comment>who wrote more about a report</comment>
        <translation>من صاحب البلاغ</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>by someone who is no longer here</comment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>We will not do this, because: %1</source>
        <comment>status of a report, with its reason</comment>
        <translation>لن ننفذ هذا، لأن: %1</translation>
    </message>
    <message>
        <source>Team leads</source>
        <comment>whom a report goes to</comment>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a report</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>text of a report</comment>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a report</comment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>of a report</comment>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who had the idea</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Goes to</source>
        <comment>functions of a report</comment>
        <translation>يصل إلى</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>clock of a report</comment>
        <translation>تم الإبلاغ</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>clock of a report</comment>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>clock of a declined report</comment>
        <translation>تم القرار</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>clock of a report</comment>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>where it is</comment>
        <translation>ردّك</translation>
    </message>
    <message>
        <source>Your words</source>
        <comment>where they are</comment>
        <translation>إضافتك</translation>
    </message>
    <message numerus="yes">
        <source>%n, and where they are</source>
        <comment>posts of this board</comment>
        <translation>
            <numerusform>العدد %n، وأين وصلت</numerusform>
            <numerusform>العدد %n، وأين وصلت</numerusform>
            <numerusform>العدد %n، وأين وصلتا</numerusform>
            <numerusform>العدد %n، وأين وصلت</numerusform>
            <numerusform>العدد %n، وأين وصلت</numerusform>
            <numerusform>العدد %n، وأين وصلت</numerusform>
        </translation>
    </message>
    <message>
        <source>How fast reports are answered</source>
        <comment>tile</comment>
        <translation>سرعة الرد على البلاغات</translation>
    </message>
    <message>
        <source>month by month</source>
        <comment>under: how fast reports are answered</comment>
        <translation>شهرًا بعد شهر</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>button: for an idea</comment>
        <translation>إشادة</translation>
    </message>
    <message>
        <source>This line does it too</source>
        <comment>tile: an idea is taken over</comment>
        <translation>هذا الخط يطبقها أيضًا</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <comment>lines that carry an idea out too</comment>
        <translation>طبقتها أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <comment>made in a month</comment>
        <translation>
            <numerusform>%n بلاغ</numerusform>
            <numerusform>بلاغ واحد (%n)</numerusform>
            <numerusform>بلاغان (%n)</numerusform>
            <numerusform>%n بلاغات</numerusform>
            <numerusform>%n بلاغًا</numerusform>
            <numerusform>%n بلاغ</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: of a report</comment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button: of a report</comment>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Typical times: half were sooner, half later. Not shown below five reports.</source>
        <comment>months</comment>
        <translation>الأوقات المعتادة: نصفها أسرع ونصفها أبطأ. لا تُعرض إذا كانت البلاغات أقل من خمسة.</translation>
    </message>
    <message>
        <source>Number and key do not match. Look at both again; a new report takes a while.</source>
        <comment>answers</comment>
        <translation>الرقم والمفتاح غير متطابقين. راجعهما معًا؛ البلاغ الجديد يحتاج إلى بعض الوقت.</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Add a picture</source>
        <comment>tile</comment>
        <translation>أضف صورة</translation>
    </message>
    <message>
        <source>if you like</source>
        <comment>under: add a picture</comment>
        <translation>إن شئت</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pictures taken, of how many at most</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Leave people out of the picture.</source>
        <comment>camera</comment>
        <translation>لا تصوّر أشخاصًا.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Send the report without one, and call IT.</source>
        <comment>camera</comment>
        <translation>الكاميرا لا تعطي صورة. أرسل البلاغ بدونها واتصل بقسم IT.</translation>
    </message>
    <message>
        <source>The camera is being switched on …</source>
        <comment>camera</comment>
        <translation>جارٍ تشغيل الكاميرا …</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>button: the picture that was taken</comment>
        <translation>استخدمها</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <comment>button</comment>
        <translation>التقط الصورة</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>button: takes the picture again</comment>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>No pictures</source>
        <comment>button: takes all of them out of the report</comment>
        <translation>بلا صور</translation>
    </message>
    <message>
        <source>A report has at most three pictures.</source>
        <comment>camera</comment>
        <translation>في البلاغ ثلاث صور على الأكثر.</translation>
    </message>
</context>
<context>
    <name>CloseShift</name>
    <message>
        <source>Today</source>
        <comment>shift-day</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>shift-day</comment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Close shift</source>
        <comment>title</comment>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>Sign in first: a lead closes shifts.</source>
        <comment>close shift</comment>
        <translation>سجّل الدخول أولًا: المشرف هو من يغلق الورديات.</translation>
    </message>
    <message>
        <source>No event in this shift? Tap it.</source>
        <comment>close shift</comment>
        <translation>لا حدث في هذه الوردية؟ اضغط عليها.</translation>
    </message>
    <message>
        <source>Every shift of the last 14 days is closed.</source>
        <comment>close shift</comment>
        <translation>كل ورديات آخر 14 يومًا مغلقة.</translation>
    </message>
    <message>
        <source>The clock is uncertain: shifts cannot be closed now.</source>
        <comment>close shift</comment>
        <translation>الساعة غير مؤكدة: لا يمكن إغلاق الورديات الآن.</translation>
    </message>
    <message>
        <source>still running</source>
        <comment>a shift</comment>
        <translation>لا تزال جارية</translation>
    </message>
    <message>
        <source>Closed without event: %1. Saved on this terminal.</source>
        <comment>shift</comment>
        <translation>أُغلقت دون أحداث: %1. حُفظ على هذا الجهاز.</translation>
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
        <translation>كل الخطوط</translation>
    </message>
    <message>
        <source>this line</source>
        <comment>a document is for</comment>
        <translation>هذا الخط</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>a document is for</comment>
        <translation>
            <numerusform>لا خطوط: %n</numerusform>
            <numerusform>خط واحد: %n</numerusform>
            <numerusform>خطان: %n</numerusform>
            <numerusform>%n خطوط</numerusform>
            <numerusform>%n خطًا</numerusform>
            <numerusform>%n خط</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1</source>
        <comment>of a document</comment>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>on this board</source>
        <comment>where the file of a document is</comment>
        <translation>على هذه اللوحة</translation>
    </message>
    <message>
        <source>being fetched, %1 % of %2</source>
        <comment>where the file of a document is; percent, size</comment>
        <translation>قيد الجلب، %1 % من %2</translation>
    </message>
    <message>
        <source>no room on this board for %1</source>
        <comment>where the file of a document is; size</comment>
        <translation>لا مكان على هذه اللوحة: %1</translation>
    </message>
    <message>
        <source>not here yet, %1</source>
        <comment>where the file of a document is; size</comment>
        <translation>ليس هنا بعد، %1</translation>
    </message>
    <message>
        <source>not yet confirmed by this shift</source>
        <comment>a document; no crew is known</comment>
        <translation>لم تؤكده هذه الوردية بعد</translation>
    </message>
    <message>
        <source>not yet confirmed by %1</source>
        <comment>a document; crews</comment>
        <translation>لم يؤكد بعد: %1</translation>
    </message>
    <message>
        <source>read by this shift</source>
        <comment>a document; no crew is known</comment>
        <translation>قرأته هذه الوردية</translation>
    </message>
    <message>
        <source>read by %1</source>
        <comment>a document; crews</comment>
        <translation>قرأه: %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>title</comment>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s documents yet. It needs the hub once.</source>
        <comment>documents</comment>
        <translation>لم تقرأ اللوحة مستندات المصنع بعد. يلزم الاتصال بالخادم مرة واحدة.</translation>
    </message>
    <message>
        <source>Must read</source>
        <comment>tab: documents yet to be confirmed by the crew</comment>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>إلى اللوحة</translation>
    </message>
    <message>
        <source>Titles with “%1”</source>
        <comment>what was searched for</comment>
        <translation>عناوين فيها «%1»</translation>
    </message>
    <message>
        <source>All lines</source>
        <comment>button: also the documents of other lines</comment>
        <translation>كل الخطوط</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>button</comment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>A part of the title</source>
        <comment>field: search for a document</comment>
        <translation>جزء من العنوان</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>keyboard</comment>
        <translation>بحث</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <comment>found so far</comment>
        <translation>
            <numerusform>‏%n مستند</numerusform>
            <numerusform>‏%n مستند</numerusform>
            <numerusform>‏%n مستند</numerusform>
            <numerusform>‏%n مستندات</numerusform>
            <numerusform>‏%n مستندًا</numerusform>
            <numerusform>‏%n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no documents yet. Leads and functions such as quality and safety publish them: work instructions, safety sheets, drawings.</source>
        <comment>no documents</comment>
        <translation>لا مستندات بعد. ينشرها المشرفون والأقسام مثل الجودة والسلامة: تعليمات عمل، وصحائف سلامة، ورسومات.</translation>
    </message>
    <message>
        <source>No document is for this line. “All lines” shows those of the others.</source>
        <comment>no documents</comment>
        <translation>لا مستند لهذا الخط. «كل الخطوط» تعرض مستندات غيره.</translation>
    </message>
    <message>
        <source>No document has that in its title. Try a shorter part of it.</source>
        <comment>no documents found</comment>
        <translation>لا مستند يحمل هذا في عنوانه. جرّب جزءًا أقصر.</translation>
    </message>
    <message>
        <source>No document of this line has that in its title. “All lines” looks in the others too.</source>
        <comment>no documents found</comment>
        <translation>لا مستند لهذا الخط يحمل هذا في عنوانه. «كل الخطوط» تبحث في غيره أيضًا.</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Acute danger? Call 112. This board is no alarm.</source>
        <comment>without a number</comment>
        <translation>خطر داهم؟ اتصل على 112. هذه اللوحة ليست جهاز إنذار.</translation>
    </message>
    <message>
        <source>Acute danger? Call %1 or 112. This board is no alarm.</source>
        <comment>emergency number</comment>
        <translation>خطر داهم؟ اتصل على ⁦%1⁩ أو 112. هذه اللوحة ليست جهاز إنذار.</translation>
    </message>
</context>
<context>
    <name>FlowPresenter</name>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>وصل إلى الخادم</translation>
    </message>
    <message>
        <source>not accepted: a lead deals with it</source>
        <comment>where a post is</comment>
        <translation>لم يُقبل: يتولاه أحد المشرفين</translation>
    </message>
    <message>
        <source>at the hub</source>
        <comment>where a post is</comment>
        <translation>لدى الخادم</translation>
    </message>
    <message>
        <source>The hub could not read this post. Make it anew; call IT if it happens again.</source>
        <comment>problem</comment>
        <translation>تعذّر على الخادم قراءة الرسالة. أنشئها من جديد، وإن تكرر ذلك فاتصل بقسم IT.</translation>
    </message>
    <message>
        <source>The hub is older than this board and does not know this kind of post. Call IT.</source>
        <comment>problem</comment>
        <translation>الخادم أقدم من هذه اللوحة ولا يعرف هذا النوع من الرسائل. اتصل بقسم IT.</translation>
    </message>
    <message>
        <source>The hub already has another post under this number. Make it anew.</source>
        <comment>problem</comment>
        <translation>لدى الخادم رسالة أخرى بهذا الرقم. أنشئها من جديد.</translation>
    </message>
    <message>
        <source>This person may not do this. A lead can post it.</source>
        <comment>problem</comment>
        <translation>لا يُسمح لهذا الشخص بذلك. يمكن لمشرف أن ينشره.</translation>
    </message>
    <message>
        <source>The signature does not fit. Sign in again and make it anew.</source>
        <comment>problem</comment>
        <translation>التوقيع غير مطابق. سجّل الدخول من جديد وأنشئ الرسالة مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in had ended or was withdrawn. Sign in again and make it anew.</source>
        <comment>problem</comment>
        <translation>انتهى تسجيل الدخول أو أُلغي. سجّل الدخول من جديد وأنشئ الرسالة مرة أخرى.</translation>
    </message>
    <message>
        <source>No one has this badge. Post without it, or let IT add the badge.</source>
        <comment>problem</comment>
        <translation>هذه البطاقة غير مسجّلة لأحد. انشر بدونها، أو اطلب من قسم IT إضافتها.</translation>
    </message>
    <message>
        <source>Someone else changed it in the meantime. Look at it again, then change it.</source>
        <comment>problem</comment>
        <translation>عدّله شخص آخر في هذه الأثناء. راجعه ثم عدّله.</translation>
    </message>
    <message>
        <source>It names something the plant no longer has. Choose again.</source>
        <comment>problem</comment>
        <translation>يذكر شيئًا لم يعد موجودًا في المصنع. اختر من جديد.</translation>
    </message>
    <message>
        <source>It waits for something that has not reached the hub.</source>
        <comment>problem</comment>
        <translation>ينتظر شيئًا لم يصل إلى الخادم بعد.</translation>
    </message>
    <message>
        <source>This was posted before.</source>
        <comment>problem</comment>
        <translation>نُشر هذا من قبل.</translation>
    </message>
    <message>
        <source>What it belongs to was taken back.</source>
        <comment>problem</comment>
        <translation>سُحب ما يرتبط به هذا.</translation>
    </message>
    <message>
        <source>A fact is missing. Make the shoutout anew with its fact.</source>
        <comment>problem</comment>
        <translation>تنقصها معلومة. أنشئ الإشادة من جديد مع المعلومة.</translation>
    </message>
    <message>
        <source>Something in it is too long, too large or ends before it begins. Make it anew.</source>
        <comment>problem</comment>
        <translation>فيه ما هو أطول أو أكبر من اللازم، أو ينتهي قبل أن يبدأ. أنشئه من جديد.</translation>
    </message>
    <message>
        <source>A second person has to confirm this.</source>
        <comment>problem</comment>
        <translation>يجب أن يؤكد هذا شخص ثانٍ.</translation>
    </message>
    <message>
        <source>It was already confirmed.</source>
        <comment>problem</comment>
        <translation>سبق تأكيده.</translation>
    </message>
    <message>
        <source>Too late to take it back. A lead can hide it.</source>
        <comment>problem</comment>
        <translation>فات وقت السحب. يمكن لمشرف أن يخفيه.</translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full: nothing was posted. Call IT.</source>
        <comment>a post failed</comment>
        <translation>قرص هذا الجهاز ممتلئ: لم يُنشر شيء. اتصل بقسم IT.</translation>
    </message>
    <message>
        <source>This terminal could not save it: nothing was posted. Try again, then call IT.</source>
        <comment>a post failed</comment>
        <translation>تعذّر الحفظ على هذا الجهاز: لم يُنشر شيء. حاول مرة أخرى، ثم اتصل بقسم IT.</translation>
    </message>
    <message>
        <source>This board is not set up yet. Call IT.</source>
        <comment>a post failed</comment>
        <translation>هذه اللوحة لم تُهيّأ بعد. اتصل بقسم IT.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <comment>a post failed</comment>
        <translation>انتهى تسجيل دخولك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>where a post is</comment>
        <translation>يظهر على اللوحات: %1 من %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The hub does not take its picture. Make the post again, with another picture or without.</source>
        <comment>problem</comment>
        <translation>لا يقبل الخادم الصورة. أنشئ الرسالة من جديد، بصورة أخرى أو بدونها.</translation>
    </message>
    <message>
        <source>Its picture was damaged on this terminal. Make the post again.</source>
        <comment>problem</comment>
        <translation>تلفت الصورة على هذا الجهاز. أنشئ الرسالة من جديد.</translation>
    </message>
    <message>
        <source>Some of them still have another question before them. Wait until it closes, or close it early.</source>
        <comment>problem</comment>
        <translation>أمام بعضهم سؤال آخر لم يُغلق بعد. انتظر حتى يُغلق أو أغلقه مبكرًا.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>مكانه الآن: %1.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <comment>title</comment>
        <translation>تسليم الوردية</translation>
    </message>
    <message>
        <source>Sign in first: a team lead hands the shift over.</source>
        <comment>hand over</comment>
        <translation>سجّل الدخول أولًا: المشرف هو من يسلّم الوردية.</translation>
    </message>
    <message>
        <source>No shift runs, and none ended within the last hour.</source>
        <comment>hand over</comment>
        <translation>لا وردية جارية، ولم تنتهِ أي وردية في الساعة الأخيرة.</translation>
    </message>
    <message>
        <source>The clock is uncertain.</source>
        <comment>hand over</comment>
        <translation>الساعة غير مؤكدة.</translation>
    </message>
    <message>
        <source>A shift is handed over while it runs or in the hour after it.</source>
        <comment>hand over</comment>
        <translation>تُسلَّم الوردية وهي جارية أو في الساعة التي تليها.</translation>
    </message>
    <message>
        <source>The board cannot tell which shift this is. Call IT.</source>
        <comment>hand over</comment>
        <translation>لا تعرف اللوحة أي وردية هذه. اتصل بقسم IT.</translation>
    </message>
    <message>
        <source>%1 hands over</source>
        <comment>shift, crew and day</comment>
        <translation>التسليم من: %1</translation>
    </message>
    <message>
        <source>What you wrote was for another shift: %1. Look at it again.</source>
        <comment>a kept draft</comment>
        <translation>ما كتبته كان لوردية أخرى: %1. راجعه من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>under a topic of a handover</comment>
        <translation>
            <numerusform>‏%n بند</numerusform>
            <numerusform>‏%n بند</numerusform>
            <numerusform>‏%n بند</numerusform>
            <numerusform>‏%n بنود</numerusform>
            <numerusform>‏%n بندًا</numerusform>
            <numerusform>‏%n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>button</comment>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>How many, not who: no names here.</source>
        <comment>handover, topic people</comment>
        <translation>كم العدد لا من: لا أسماء هنا.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>tile</comment>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>field; topic of a handover</comment>
        <translation>بند: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>keyboard: keep the note</comment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: the notes of a handover</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button</comment>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Tap the note to change</source>
        <comment>handover</comment>
        <translation>اضغط على البند لتعديله</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a note of a handover</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: the words of a note</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Handed over. The next shift is asked to read it.</source>
        <comment>done screen</comment>
        <translation>تم التسليم. يُطلب من الوردية التالية قراءته.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <comment>hand over</comment>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>A handover has at most %n notes: remove one first.</source>
        <comment>hand over</comment>
        <translation>
            <numerusform>الحد الأقصى لبنود التسليم %n: أزل بندًا أولًا.</numerusform>
            <numerusform>الحد الأقصى لبنود التسليم %n: أزل بندًا أولًا.</numerusform>
            <numerusform>الحد الأقصى لبنود التسليم %n: أزل بندًا أولًا.</numerusform>
            <numerusform>الحد الأقصى لبنود التسليم %n: أزل بندًا أولًا.</numerusform>
            <numerusform>الحد الأقصى لبنود التسليم %n: أزل بندًا أولًا.</numerusform>
            <numerusform>الحد الأقصى لبنود التسليم %n: أزل بندًا أولًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Handover</source>
        <comment>title</comment>
        <translation>تسليم الوردية</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>إلى اللوحة</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s handovers yet. It needs the hub once.</source>
        <comment>handover</comment>
        <translation>لم تقرأ اللوحة تسليمات الورديات بعد. يلزم الاتصال بالخادم مرة واحدة.</translation>
    </message>
    <message>
        <source>No handover in the last 14 days.</source>
        <comment>handover</comment>
        <translation>لا تسليم في آخر 14 يومًا.</translation>
    </message>
    <message>
        <source>A team lead writes one: sign in, then tap Handover.</source>
        <comment>handover</comment>
        <translation>يكتبه المشرف: سجّل الدخول ثم اضغط تسليم الوردية.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>button: an older handover</comment>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: a newer handover</comment>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <comment>crews that read a handover</comment>
        <translation>قرأه: %1.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>مكانه الآن: %1.</translation>
    </message>
    <message>
        <source>The clock is uncertain: reading it cannot be confirmed now.</source>
        <comment>handover</comment>
        <translation>الساعة غير مؤكدة: لا يمكن تأكيد القراءة الآن.</translation>
    </message>
    <message>
        <source>No near misses</source>
        <comment>handover phrase: safety</comment>
        <translation>لا حوادث وشيكة</translation>
    </message>
    <message>
        <source>Spill cleaned up, the floor may still be slippery</source>
        <comment>handover phrase: safety</comment>
        <translation>نُظّف الانسكاب، وقد تبقى الأرض زلقة</translation>
    </message>
    <message>
        <source>Machine locked out and tagged, do not start</source>
        <comment>handover phrase: safety</comment>
        <translation>الماكينة مقفلة وموسومة، لا تشغّلها</translation>
    </message>
    <message>
        <source>Emergency stops tested, all work</source>
        <comment>handover phrase: safety</comment>
        <translation>اختُبرت أزرار الطوارئ، وكلها تعمل</translation>
    </message>
    <message>
        <source>Near miss at …</source>
        <comment>handover phrase: safety, to be completed</comment>
        <translation>حادث وشيك عند …</translation>
    </message>
    <message>
        <source>Walkway blocked at …</source>
        <comment>handover phrase: safety, to be completed</comment>
        <translation>الممر مسدود عند …</translation>
    </message>
    <message>
        <source>No deviations</source>
        <comment>handover phrase: quality</comment>
        <translation>لا انحرافات</translation>
    </message>
    <message>
        <source>Check label and date code more often</source>
        <comment>handover phrase: quality</comment>
        <translation>افحص الملصق ورمز التاريخ أكثر</translation>
    </message>
    <message>
        <source>More rejects than usual, cause unknown</source>
        <comment>handover phrase: quality</comment>
        <translation>مرفوضات أكثر من المعتاد، السبب غير معروف</translation>
    </message>
    <message>
        <source>First product approved after the changeover</source>
        <comment>handover phrase: quality</comment>
        <translation>اعتُمد أول منتج بعد التبديل</translation>
    </message>
    <message>
        <source>Batch on hold: …</source>
        <comment>handover phrase: quality, to be completed</comment>
        <translation>دفعة موقوفة: …</translation>
    </message>
    <message>
        <source>Complaint of a customer about …</source>
        <comment>handover phrase: quality, to be completed</comment>
        <translation>شكوى عميل بخصوص …</translation>
    </message>
    <message>
        <source>Runs without faults</source>
        <comment>handover phrase: machine</comment>
        <translation>تعمل دون أعطال</translation>
    </message>
    <message>
        <source>Fault reset, keep an eye on it</source>
        <comment>handover phrase: machine</comment>
        <translation>أُعيد ضبط العطل، راقبها</translation>
    </message>
    <message>
        <source>Maintenance has been called</source>
        <comment>handover phrase: machine</comment>
        <translation>تم استدعاء الصيانة</translation>
    </message>
    <message>
        <source>Changeover finished, settings noted</source>
        <comment>handover phrase: machine</comment>
        <translation>انتهى التبديل، سُجّلت الإعدادات</translation>
    </message>
    <message>
        <source>Runs slower because of …</source>
        <comment>handover phrase: machine, to be completed</comment>
        <translation>تعمل ببطء بسبب …</translation>
    </message>
    <message>
        <source>Still to be cleaned: …</source>
        <comment>handover phrase: machine, to be completed</comment>
        <translation>يبقى تنظيف: …</translation>
    </message>
    <message>
        <source>Crew complete</source>
        <comment>handover phrase: people</comment>
        <translation>الطاقم مكتمل</translation>
    </message>
    <message>
        <source>One short in the next shift</source>
        <comment>handover phrase: people</comment>
        <translation>ينقص الوردية التالية شخص واحد</translation>
    </message>
    <message>
        <source>Two short in the next shift</source>
        <comment>handover phrase: people</comment>
        <translation>ينقص الوردية التالية شخصان</translation>
    </message>
    <message>
        <source>One temporary worker, needs an introduction</source>
        <comment>handover phrase: people</comment>
        <translation>عامل مؤقت واحد، يحتاج إلى تعريف</translation>
    </message>
    <message>
        <source>Break relief needed at …</source>
        <comment>handover phrase: people, to be completed</comment>
        <translation>يلزم بديل للاستراحة عند …</translation>
    </message>
    <message>
        <source>Extra hands from another line until …</source>
        <comment>handover phrase: people, to be completed</comment>
        <translation>أيدٍ إضافية من خط آخر حتى …</translation>
    </message>
    <message>
        <source>No open points</source>
        <comment>handover phrase: open points</comment>
        <translation>لا أمور مفتوحة</translation>
    </message>
    <message>
        <source>Pallets still to be collected</source>
        <comment>handover phrase: open points</comment>
        <translation>طبالي لم تُستلم بعد</translation>
    </message>
    <message>
        <source>Rework waits beside the line</source>
        <comment>handover phrase: open points</comment>
        <translation>إعادة العمل تنتظر بجانب الخط</translation>
    </message>
    <message>
        <source>Order still to be finished: …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>طلبية لم تكتمل: …</translation>
    </message>
    <message>
        <source>Material runs out at …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>تنفد المادة عند …</translation>
    </message>
    <message>
        <source>Delivery expected at …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>توريد متوقع عند …</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>topic of a handover</comment>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>topic of a handover</comment>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Machine</source>
        <comment>topic of a handover</comment>
        <translation>الماكينة</translation>
    </message>
    <message>
        <source>People</source>
        <comment>topic of a handover</comment>
        <translation>الأفراد</translation>
    </message>
    <message>
        <source>Open points</source>
        <comment>topic of a handover</comment>
        <translation>أمور مفتوحة</translation>
    </message>
    <message>
        <source>Confirm: %1 has read it</source>
        <comment>button: crew or shift has read a handover</comment>
        <translation>تأكيد: قرأه %1</translation>
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
        <translation>إلى اللوحة</translation>
    </message>
    <message>
        <source>IT PIN</source>
        <comment>question</comment>
        <translation>الرمز السري لقسم IT</translation>
    </message>
    <message>
        <source>Test the hub</source>
        <comment>button</comment>
        <translation>اختبار الخادم</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <comment>button</comment>
        <translation>الخروج من البرنامج</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <comment>link</comment>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>link</comment>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>connected, reading</source>
        <comment>link</comment>
        <translation>متصل، يقرأ الجديد</translation>
    </message>
    <message>
        <source>live</source>
        <comment>link</comment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>asking in turns: a proxy holds back the stream</source>
        <comment>link</comment>
        <translation>يسأل على دفعات: الوسيط (proxy) يعطّل التدفق</translation>
    </message>
    <message>
        <source>no hub</source>
        <comment>link</comment>
        <translation>لا خادم</translation>
    </message>
    <message>
        <source>the hub refuses this board</source>
        <comment>link</comment>
        <translation>الخادم يرفض هذه اللوحة</translation>
    </message>
    <message>
        <source>this board was revoked</source>
        <comment>link</comment>
        <translation>أُلغيت هذه اللوحة</translation>
    </message>
    <message>
        <source>never</source>
        <comment>last contact</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>link</source>
        <comment>IT fact</comment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>last contact</source>
        <comment>IT fact</comment>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>terminal</source>
        <comment>IT fact</comment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>line</source>
        <comment>IT fact</comment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>hub</source>
        <comment>IT fact</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>version</source>
        <comment>IT fact</comment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>posts waiting here</source>
        <comment>IT fact</comment>
        <translation>رسائل بانتظار الإرسال</translation>
    </message>
    <message>
        <source>posts refused</source>
        <comment>IT fact</comment>
        <translation>رسائل مرفوضة</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>disk</comment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>full</source>
        <comment>disk</comment>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>faulty</source>
        <comment>disk</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>IT fact</comment>
        <translation>القرص</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>clock</comment>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>cursor</source>
        <comment>IT fact</comment>
        <translation>موضع القراءة</translation>
    </message>
    <message>
        <source>terminal id</source>
        <comment>IT fact</comment>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>That is not the IT PIN.</source>
        <comment>IT screen</comment>
        <translation>هذا ليس الرمز السري لقسم IT.</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <comment>hub test</comment>
        <translation>جارٍ سؤال الخادم …</translation>
    </message>
    <message>
        <source>The hub answered in %1 ms: it can read and write.</source>
        <comment>hub test</comment>
        <translation>أجاب الخادم خلال %1 مللي ثانية: القراءة والكتابة تعملان.</translation>
    </message>
    <message>
        <source>The hub answered in %1 ms: it cannot use its store now.</source>
        <comment>hub test</comment>
        <translation>أجاب الخادم خلال %1 مللي ثانية: مخزن بياناته لا يعمل الآن.</translation>
    </message>
    <message>
        <source>What answered in %1 ms is not the hub: status %2.</source>
        <comment>hub test</comment>
        <translation>ما أجاب خلال %1 مللي ثانية ليس الخادم: الحالة %2.</translation>
    </message>
    <message>
        <source>The certificate of what answers there is not the hub&apos;s.</source>
        <comment>hub test</comment>
        <translation>شهادة من أجاب هناك ليست شهادة الخادم.</translation>
    </message>
    <message>
        <source>No answer within 10 s.</source>
        <comment>hub test</comment>
        <translation>لا رد خلال 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>The answer was cut short. Try again.</source>
        <comment>hub test</comment>
        <translation>انقطع الرد. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing answers at the hub&apos;s address. Check the cable and the network.</source>
        <comment>hub test</comment>
        <translation>لا رد من عنوان الخادم. افحص الكابل والشبكة.</translation>
    </message>
    <message>
        <source>why</source>
        <comment>IT fact</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <comment>waiting posts</comment>
        <translation>الأقدم: %1</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>IT fact</comment>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>stopped: the hub refuses all</source>
        <comment>IT fact</comment>
        <translation>متوقف: الخادم يرفض الكل</translation>
    </message>
    <message>
        <source>outbox</source>
        <comment>IT fact</comment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>was damaged and saved</source>
        <comment>IT fact</comment>
        <translation>كان تالفًا وتم إنقاذه</translation>
    </message>
    <message>
        <source>panel</source>
        <comment>IT fact</comment>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>%1 of %2 GB free</source>
        <comment>disk</comment>
        <translation>متاح %1 من %2 غيغابايت</translation>
    </message>
    <message>
        <source>hub test</source>
        <comment>IT fact</comment>
        <translation>اختبار الخادم</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>IT fact</comment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>%1 s off the hub&apos;s</source>
        <comment>clock</comment>
        <translation>الفرق عن الخادم: %1 ث</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>IT fact</comment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>on; nothing was played yet</source>
        <comment>sound</comment>
        <translation>مفعّل؛ لم يُشغَّل شيء بعد</translation>
    </message>
    <message>
        <source>off, by the settings of this board</source>
        <comment>sound</comment>
        <translation>مُعطَّل في إعدادات هذه اللوحة</translation>
    </message>
    <message>
        <source>on, and it works</source>
        <comment>sound</comment>
        <translation>مفعّل ويعمل</translation>
    </message>
    <message>
        <source>none: ploegbord_media is not installed</source>
        <comment>sound</comment>
        <translation>لا صوت: ploegbord_media غير مثبّت</translation>
    </message>
    <message>
        <source>none: no sound device was found</source>
        <comment>sound</comment>
        <translation>لا صوت: لم يُعثر على جهاز صوت</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <comment>picker: title</comment>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Announcement</source>
        <comment>tile</comment>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>tile</comment>
        <translation>هدف الوردية</translation>
    </message>
    <message>
        <source>and its result</source>
        <comment>under shift goal</comment>
        <translation>ونتيجته</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>tile</comment>
        <translation>حدث سلامة</translation>
    </message>
    <message>
        <source>record or correct</source>
        <comment>under safety event</comment>
        <translation>تسجيل أو تصحيح</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>tile: safety events</comment>
        <translation>تأكيد</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>بالانتظار: %n</numerusform>
            <numerusform>بالانتظار: %n</numerusform>
            <numerusform>بالانتظار: %n</numerusform>
            <numerusform>بالانتظار: %n</numerusform>
            <numerusform>بالانتظار: %n</numerusform>
            <numerusform>بالانتظار: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close shift</source>
        <comment>tile</comment>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>Lift quiet board</source>
        <comment>tile</comment>
        <translation>إنهاء وضع الصمت</translation>
    </message>
    <message>
        <source>It is quiet now</source>
        <comment>under lift quiet</comment>
        <translation>الصمت مفعّل الآن</translation>
    </message>
    <message>
        <source>Quiet board</source>
        <comment>tile</comment>
        <translation>وضع الصمت</translation>
    </message>
    <message>
        <source>after a serious accident</source>
        <comment>under quiet</comment>
        <translation>بعد حادث خطير</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <comment>tile</comment>
        <translation>إخفاء رسالة</translation>
    </message>
    <message>
        <source>Refused posts</source>
        <comment>tile</comment>
        <translation>رسائل مرفوضة</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <comment>refused posts</comment>
        <translation>
            <numerusform>هنا: %n</numerusform>
            <numerusform>هنا: %n</numerusform>
            <numerusform>هنا: %n</numerusform>
            <numerusform>هنا: %n</numerusform>
            <numerusform>هنا: %n</numerusform>
            <numerusform>هنا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>tile</comment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Team lead</source>
        <comment>title of the menu</comment>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <comment>lead menu without a session</comment>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>إلى اللوحة</translation>
    </message>
    <message>
        <source>Signed in without the hub: posts wait here until it is back.</source>
        <comment>lead menu</comment>
        <translation>تم الدخول دون الخادم: تنتظر الرسائل هنا حتى يعود.</translation>
    </message>
    <message>
        <source>Quiet board</source>
        <comment>title</comment>
        <translation>وضع الصمت</translation>
    </message>
    <message>
        <source>Reason, shown on the board (may stay empty)</source>
        <comment>field</comment>
        <translation>السبب، يظهر على اللوحة (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>keyboard: set the quiet board</comment>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <comment>title</comment>
        <translation>إخفاء رسالة</translation>
    </message>
    <message>
        <source>Hide this on every board? It cannot be shown again.</source>
        <comment>question</comment>
        <translation>إخفاء هذا عن كل اللوحات؟ لا يمكن إظهاره مجددًا.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button</comment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>tab</comment>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Shoutouts</source>
        <comment>tab</comment>
        <translation>الإشادات</translation>
    </message>
    <message>
        <source>Nothing of this line is on the board.</source>
        <comment>hide list empty</comment>
        <translation>لا شيء من هذا الخط على اللوحة.</translation>
    </message>
    <message>
        <source>The board is quiet: no celebration, no chime, no shoutouts.</source>
        <comment>done screen</comment>
        <translation>اللوحة في وضع الصمت: لا احتفال ولا صوت ولا إشادات.</translation>
    </message>
    <message>
        <source>The board is no longer quiet.</source>
        <comment>done screen</comment>
        <translation>انتهى وضع الصمت على اللوحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>shifts to close</comment>
        <translation>
            <numerusform>غير مغلقة: %n</numerusform>
            <numerusform>غير مغلقة: %n</numerusform>
            <numerusform>غير مغلقة: %n</numerusform>
            <numerusform>غير مغلقة: %n</numerusform>
            <numerusform>غير مغلقة: %n</numerusform>
            <numerusform>غير مغلقة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>tile</comment>
        <translation>البلاغات</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>reports</comment>
        <translation>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>tile</comment>
        <translation>تسليم الوردية</translation>
    </message>
    <message>
        <source>to the next shift</source>
        <comment>under handover</comment>
        <translation>إلى الوردية التالية</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>tile</comment>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>at the start of the shift</source>
        <comment>under meeting</comment>
        <translation>في بداية الوردية</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>tile</comment>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>to the crews</source>
        <comment>under question</comment>
        <translation>إلى الطواقم</translation>
    </message>
    <message>
        <source>Hidden here. The other boards follow.</source>
        <comment>done screen</comment>
        <translation>أُخفي هنا. وتتبعه اللوحات الأخرى.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Start-of-shift meeting</source>
        <comment>title</comment>
        <translation>اجتماع بداية الوردية</translation>
    </message>
    <message>
        <source>Sign in first: a team lead begins the meeting.</source>
        <comment>meeting</comment>
        <translation>سجّل الدخول أولًا: المشرف هو من يبدأ الاجتماع.</translation>
    </message>
    <message>
        <source>No shift now. A meeting begins from 15 minutes before a shift.</source>
        <comment>meeting</comment>
        <translation>لا وردية الآن. يبدأ الاجتماع قبل الوردية بـ 15 دقيقة.</translation>
    </message>
    <message>
        <source>The clock is uncertain: the board cannot tell which crew this is.</source>
        <comment>meeting</comment>
        <translation>الساعة غير مؤكدة: لا تعرف اللوحة أي طاقم هذا.</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <comment>crew</comment>
        <translation>اجتماع: %1</translation>
    </message>
    <message>
        <source>Nothing is new since this crew was last here.</source>
        <comment>meeting</comment>
        <translation>لا جديد منذ آخر حضور لهذا الطاقم.</translation>
    </message>
    <message numerus="yes">
        <source>%n items, one a screen.</source>
        <comment>meeting</comment>
        <translation>
            <numerusform>‏%n موضوع، واحد لكل شاشة.</numerusform>
            <numerusform>‏%n موضوع، واحد لكل شاشة.</numerusform>
            <numerusform>‏%n موضوع، واحد لكل شاشة.</numerusform>
            <numerusform>‏%n مواضيع، واحد لكل شاشة.</numerusform>
            <numerusform>‏%n موضوعًا، واحد لكل شاشة.</numerusform>
            <numerusform>‏%n موضوع، واحد لكل شاشة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out as it begins, so that the board can stay as it is.</source>
        <comment>meeting</comment>
        <translation>يُسجَّل خروجك عند البدء كي تبقى اللوحة كما هي.</translation>
    </message>
    <message>
        <source>This crew has discussed it already.</source>
        <comment>meeting</comment>
        <translation>ناقشه هذا الطاقم من قبل.</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>button: the meeting</comment>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>item of a meeting</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: item of a meeting</comment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>To the end</source>
        <comment>button: skips what is left of a meeting</comment>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: item of a meeting</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>All discussed?</source>
        <comment>end of a meeting</comment>
        <translation>هل نوقش كل شيء؟</translation>
    </message>
    <message>
        <source>Discussed counts for %1, on every board of this line. It asks for nobody&apos;s name.</source>
        <comment>crew; end of a meeting</comment>
        <translation>تُحتسب المناقشة لـ %1 على كل لوحات هذا الخط. لا يُسأل عن اسم أحد.</translation>
    </message>
    <message>
        <source>Discussed</source>
        <comment>button: end of a meeting</comment>
        <translation>نوقش</translation>
    </message>
    <message>
        <source>It can be marked once the day of the shift has begun.</source>
        <comment>meeting before midnight</comment>
        <translation>يمكن تعليمه بعد بدء يوم الوردية.</translation>
    </message>
    <message>
        <source>Discussed by %1.</source>
        <comment>crew; done screen</comment>
        <translation>ناقشه: %1.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>إلى اللوحة</translation>
    </message>
    <message>
        <source>End, not discussed</source>
        <comment>button: end a meeting that was not held</comment>
        <translation>إنهاء، لم يُناقَش</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>waits for what it refers to</source>
        <comment>where a post is</comment>
        <translation>ينتظر ما يرتبط به</translation>
    </message>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>وصل إلى الخادم</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>where a post is</comment>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>at the hub</source>
        <comment>where a post is</comment>
        <translation>لدى الخادم</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>kind of post</comment>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Changed announcement</source>
        <comment>kind of post</comment>
        <translation>إعلان معدّل</translation>
    </message>
    <message>
        <source>Announcement hidden</source>
        <comment>kind of post</comment>
        <translation>إخفاء إعلان</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>kind of post</comment>
        <translation>إشادة</translation>
    </message>
    <message>
        <source>Shoutout taken back</source>
        <comment>kind of post</comment>
        <translation>سحب إشادة</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>kind of post</comment>
        <translation>حدث سلامة</translation>
    </message>
    <message>
        <source>Corrected safety event</source>
        <comment>kind of post</comment>
        <translation>تصحيح حدث سلامة</translation>
    </message>
    <message>
        <source>Confirmed safety event</source>
        <comment>kind of post</comment>
        <translation>تأكيد حدث سلامة</translation>
    </message>
    <message>
        <source>Shift closed without event</source>
        <comment>kind of post</comment>
        <translation>إغلاق وردية دون أحداث</translation>
    </message>
    <message>
        <source>Quiet board set</source>
        <comment>kind of post</comment>
        <translation>تفعيل وضع الصمت</translation>
    </message>
    <message>
        <source>Quiet board lifted</source>
        <comment>kind of post</comment>
        <translation>إنهاء وضع الصمت</translation>
    </message>
    <message>
        <source>High five</source>
        <comment>kind of post</comment>
        <translation>تحية</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>kind of post: an urgent notice was acknowledged</comment>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>How someone stands on the wall</source>
        <comment>kind of post</comment>
        <translation>كيف يظهر الشخص في الإشادات</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>kind of post: unknown</comment>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Posts of this board</source>
        <comment>title of the outbox</comment>
        <translation>رسائل هذه اللوحة</translation>
    </message>
    <message>
        <source>Everything made at this board is at the hub. Nothing waits here.</source>
        <comment>outbox empty</comment>
        <translation>كل ما أُنشئ على هذه اللوحة وصل إلى الخادم. لا شيء ينتظر هنا.</translation>
    </message>
    <message>
        <source>The hub refuses one post after the other: sending has stopped. Call IT.</source>
        <comment>outbox</comment>
        <translation>الخادم يرفض رسالة بعد أخرى: توقف الإرسال. اتصل بقسم IT.</translation>
    </message>
    <message>
        <source>Posts that were not accepted are kept: a lead signs in and deals with them.</source>
        <comment>outbox</comment>
        <translation>الرسائل غير المقبولة تبقى محفوظة: يسجّل أحد المشرفين الدخول ويتولاها.</translation>
    </message>
    <message>
        <source>Tap a post that was not accepted to read why, and try again or drop it.</source>
        <comment>outbox</comment>
        <translation>اضغط على رسالة غير مقبولة لمعرفة السبب، ثم أعد المحاولة أو احذفها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Drop for ever</source>
        <comment>button</comment>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>kind of post</comment>
        <translation>بلاغ</translation>
    </message>
    <message>
        <source>Reply to a report</source>
        <comment>kind of post</comment>
        <translation>رد على بلاغ</translation>
    </message>
    <message>
        <source>Status of a report</source>
        <comment>kind of post</comment>
        <translation>حالة بلاغ</translation>
    </message>
    <message>
        <source>More about a report</source>
        <comment>kind of post</comment>
        <translation>إضافة إلى بلاغ</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>kind of post</comment>
        <translation>تسليم الوردية</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind of post</comment>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Document withdrawn</source>
        <comment>kind of post</comment>
        <translation>سُحب مستند</translation>
    </message>
    <message>
        <source>Idea taken over by a line</source>
        <comment>kind of post</comment>
        <translation>فكرة طبقها خط آخر</translation>
    </message>
    <message>
        <source>Question to the crews</source>
        <comment>kind of post</comment>
        <translation>سؤال إلى الطواقم</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <comment>kind of post</comment>
        <translation>إجابة عن سؤال</translation>
    </message>
    <message>
        <source>Question closed</source>
        <comment>kind of post</comment>
        <translation>سؤال مغلق</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This board cannot play videos: the part that plays them is not installed. Call IT. Everything else works.</source>
        <comment>instead of a video</comment>
        <translation>لا تستطيع هذه اللوحة تشغيل الفيديو: الجزء اللازم غير مثبّت. اتصل بقسم IT. كل ما عدا ذلك يعمل.</translation>
    </message>
    <message>
        <source>This video cannot be played here. Whoever published it has to publish it as MP4 (H.264) or WebM.</source>
        <comment>instead of a video</comment>
        <translation>لا يمكن تشغيل هذا الفيديو هنا. على من نشره أن ينشره بصيغة MP4 (H.264) أو WebM.</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <comment>instead of a picture</comment>
        <translation>جارٍ فتح الصورة …</translation>
    </message>
    <message>
        <source>The picture is being fetched.</source>
        <comment>instead of a picture</comment>
        <translation>الصورة قيد الجلب.</translation>
    </message>
    <message>
        <source>There is no room for this picture on this board. Call IT.</source>
        <comment>instead of a picture</comment>
        <translation>لا مكان على هذه اللوحة لهذه الصورة. اتصل بقسم IT.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It is fetched next.</source>
        <comment>instead of a picture</comment>
        <translation>الصورة ليست هنا بعد. ستُجلب تاليًا.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It comes once this board reaches the hub.</source>
        <comment>instead of a picture</comment>
        <translation>الصورة ليست هنا بعد. تصل حين تتصل هذه اللوحة بالخادم.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>under: next picture; which one is shown, of how many</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: of a video</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>button: of a video</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>From the start</source>
        <comment>button: of a video</comment>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Sound off</source>
        <comment>button: of a video</comment>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Sound on</source>
        <comment>button: of a video</comment>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button</comment>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>title</comment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>This announcement is no longer shown.</source>
        <comment>instead of its picture</comment>
        <translation>لم يعد هذا الإعلان معروضًا.</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>title</comment>
        <translation>فيديو</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>Question</source>
        <comment>title</comment>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s crews yet. It needs the hub once.</source>
        <comment>question</comment>
        <translation>لم تقرأ اللوحة طواقم المصنع بعد. يلزم الاتصال بالخادم مرة واحدة.</translation>
    </message>
    <message>
        <source>This board took 20 answers in the last hour. Come back later.</source>
        <comment>limit reached</comment>
        <translation>تلقت اللوحة 20 إجابة في الساعة الأخيرة. عد لاحقًا.</translation>
    </message>
    <message>
        <source>Without your name. Results by crew, from five answers on.</source>
        <comment>question</comment>
        <translation>دون اسمك. النتيجة حسب الطاقم، ابتداءً من خمس إجابات.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>إلى اللوحة</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>button</comment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Which crew are you in?</source>
        <comment>question, before an answer is saved</comment>
        <translation>من أي طاقم أنت؟</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Thank you. Nobody can see who answered.</source>
        <comment>done screen</comment>
        <translation>شكرًا لك. لا يمكن لأحد أن يرى من أجاب.</translation>
    </message>
    <message>
        <source>Your answer is saved on this terminal and will be sent.</source>
        <comment>done screen</comment>
        <translation>إجابتك محفوظة على هذا الجهاز وستُرسل.</translation>
    </message>
    <message>
        <source>The hub has received your answer.</source>
        <comment>done screen</comment>
        <translation>وصلت إجابتك إلى الخادم.</translation>
    </message>
    <message>
        <source>It stays open %1. After that the result is on this board.</source>
        <comment>until when</comment>
        <translation>يبقى السؤال مفتوحًا %1. بعد ذلك تظهر النتيجة على هذه اللوحة.</translation>
    </message>
    <message>
        <source>What the crews answered</source>
        <comment>results of questions</comment>
        <translation>بماذا أجابت الطواقم</translation>
    </message>
    <message>
        <source>No question is open for you now, and none was answered lately.</source>
        <comment>question</comment>
        <translation>لا سؤال مفتوح لك الآن، ولم يُجب عن أي سؤال مؤخرًا.</translation>
    </message>
    <message>
        <source>Fewer than five answers. What they were is told to nobody.</source>
        <comment>result of a crew</comment>
        <translation>أقل من خمس إجابات. لا يُطلَع أحد على مضمونها.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>result of a crew</comment>
        <translation>
            <numerusform>الإجابات: %n</numerusform>
            <numerusform>الإجابات: %n</numerusform>
            <numerusform>الإجابات: %n</numerusform>
            <numerusform>الإجابات: %n</numerusform>
            <numerusform>الإجابات: %n</numerusform>
            <numerusform>الإجابات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <comment>badge of a card</comment>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Answer it with one tap, without your name.</source>
        <comment>card of a question</comment>
        <translation>أجب بلمسة واحدة، دون اسمك.</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>badge of a card: the result of a question</comment>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>No crew gave five answers, so nothing is told.</source>
        <comment>result of a question</comment>
        <translation>لم يقدّم أي طاقم خمس إجابات، لذا لا يُعرض شيء.</translation>
    </message>
    <message>
        <source>closed %1</source>
        <comment>a question; date</comment>
        <translation>أُغلق في %1</translation>
    </message>
    <message>
        <source>Between shifts</source>
        <comment>answered while no crew was on shift</comment>
        <translation>بين الورديات</translation>
    </message>
</context>
<context>
    <name>PulseAsk</name>
    <message>
        <source>Safety</source>
        <comment>tab: questions</comment>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>tab: questions</comment>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>tab: questions</comment>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Question to the crews</source>
        <comment>title</comment>
        <translation>سؤال إلى الطواقم</translation>
    </message>
    <message>
        <source>Sign in first: leads and functions ask the crews.</source>
        <comment>question</comment>
        <translation>سجّل الدخول أولًا: المشرفون والأقسام هم من يسألون.</translation>
    </message>
    <message>
        <source>One question that one tap can answer; no names</source>
        <comment>field</comment>
        <translation>سؤال واحد يُجاب بلمسة واحدة؛ دون أسماء</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: the question is written</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>button</comment>
        <translation>بكلماتك</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>button: questions that are open</comment>
        <translation>
            <numerusform>المفتوحة: %n</numerusform>
            <numerusform>المفتوحة: %n</numerusform>
            <numerusform>المفتوحة: %n</numerusform>
            <numerusform>المفتوحة: %n</numerusform>
            <numerusform>المفتوحة: %n</numerusform>
            <numerusform>المفتوحة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be answered?</source>
        <comment>question, to a lead</comment>
        <translation>ما الإجابات الممكنة؟</translation>
    </message>
    <message>
        <source>Until when can it be answered?</source>
        <comment>question, to a lead</comment>
        <translation>حتى متى يمكن الإجابة؟</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>of a question</comment>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a question is for</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of a question: until when</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a question</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>by crew, of crews with five answers or more; nobody sees who answered</source>
        <comment>the result of a question</comment>
        <translation>حسب الطاقم، ابتداءً من خمس إجابات؛ لا أحد يرى من أجاب</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>button</comment>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Tap the question to close</source>
        <comment>questions that are open</comment>
        <translation>اضغط على السؤال لإغلاقه</translation>
    </message>
    <message>
        <source>Close it now? It cannot be opened again.</source>
        <comment>question, to a lead</comment>
        <translation>إغلاقه الآن؟ لا يمكن فتحه مجددًا.</translation>
    </message>
    <message>
        <source>The answers are counted at once.</source>
        <comment>a question closes</comment>
        <translation>تُحصى الإجابات فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>The answers are counted %n minutes after it: some are still on their way.</source>
        <comment>a question closes</comment>
        <translation>
            <numerusform>تُحصى الإجابات بعد الإغلاق (بالدقائق: %n): بعضها ما زال في الطريق.</numerusform>
            <numerusform>تُحصى الإجابات بعد الإغلاق (بالدقائق: %n): بعضها ما زال في الطريق.</numerusform>
            <numerusform>تُحصى الإجابات بعد الإغلاق (بالدقائق: %n): بعضها ما زال في الطريق.</numerusform>
            <numerusform>تُحصى الإجابات بعد الإغلاق (بالدقائق: %n): بعضها ما زال في الطريق.</numerusform>
            <numerusform>تُحصى الإجابات بعد الإغلاق (بالدقائق: %n): بعضها ما زال في الطريق.</numerusform>
            <numerusform>تُحصى الإجابات بعد الإغلاق (بالدقائق: %n): بعضها ما زال في الطريق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <comment>question</comment>
        <translation>اكتب السؤال أولًا.</translation>
    </message>
    <message>
        <source>Asked. Each crew answers it at its board.</source>
        <comment>done screen</comment>
        <translation>طُرح السؤال. يجيب كل طاقم على لوحته.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <comment>done screen: a question</comment>
        <translation>أُغلق.</translation>
    </message>
    <message>
        <source>End the question</source>
        <comment>button</comment>
        <translation>إنهاء السؤال</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Documents</source>
        <comment>title</comment>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>of a document</comment>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>This document has been withdrawn. Do not work by it any more.</source>
        <comment>reader</comment>
        <translation>سُحب هذا المستند. لا تعمل به بعد الآن.</translation>
    </message>
    <message>
        <source>There is a newer revision. This one no longer holds.</source>
        <comment>reader</comment>
        <translation>يوجد إصدار أحدث. لم يعد هذا ساريًا.</translation>
    </message>
    <message>
        <source>Open the new one</source>
        <comment>button: the newer revision of a document</comment>
        <translation>افتح الجديد</translation>
    </message>
    <message>
        <source>This shift has read this</source>
        <comment>button: no crew is known</comment>
        <translation>قرأته هذه الوردية</translation>
    </message>
    <message>
        <source>%1 have read this</source>
        <comment>button: several crews</comment>
        <translation>قُرئ: %1</translation>
    </message>
    <message>
        <source>%1 has read this</source>
        <comment>button: a crew</comment>
        <translation>قُرئ: %1</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s documents yet. It needs the hub once.</source>
        <comment>reader</comment>
        <translation>لم تقرأ اللوحة مستندات المصنع بعد. يلزم الاتصال بالخادم مرة واحدة.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <comment>reader</comment>
        <translation>لا مستند مفتوح.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <comment>reader: the document&apos;s file</comment>
        <translation>جارٍ الفتح …</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <comment>reader</comment>
        <translation>جارٍ رسم الصفحة %1 …</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <comment>reader</comment>
        <translation>تعذّر رسم الصفحة %1.</translation>
    </message>
    <message>
        <source>There is no room on this board for this document. Call IT.</source>
        <comment>reader</comment>
        <translation>لا مكان على هذه اللوحة لهذا المستند. اتصل بقسم IT.</translation>
    </message>
    <message>
        <source>This document is not on this board yet. It is fetched before all others.</source>
        <comment>reader</comment>
        <translation>ليس هذا المستند على اللوحة بعد. يُجلب قبل غيره.</translation>
    </message>
    <message>
        <source>This document is not on this board, and the hub cannot be reached. It is fetched as soon as it can.</source>
        <comment>reader</comment>
        <translation>ليس هذا المستند على اللوحة، ولا يمكن بلوغ الخادم. يُجلب حالما يمكن.</translation>
    </message>
    <message>
        <source>This board cannot show PDFs: the part that reads them is not installed (libqt6pdf6). Call IT. Everything else works.</source>
        <comment>reader</comment>
        <translation>لا تعرض هذه اللوحة ملفات PDF: الجزء الذي يقرؤها غير مثبت (libqt6pdf6). اتصل بقسم IT. كل ما عداها يعمل.</translation>
    </message>
    <message>
        <source>This terminal cannot read the file from its disk. Try again, then call IT.</source>
        <comment>reader</comment>
        <translation>لا يستطيع هذا الجهاز قراءة الملف من قرصه. حاول مجددًا، ثم اتصل بقسم IT.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says it is. Whoever published it has to publish it anew.</source>
        <comment>reader</comment>
        <translation>هذا الملف تالف أو ليس ما يدّعيه. على من نشره أن ينشره من جديد.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Whoever published it has to publish it without one.</source>
        <comment>reader</comment>
        <translation>ملف PDF هذا مقفل بكلمة مرور. على من نشره أن ينشره بدونها.</translation>
    </message>
    <message>
        <source>This PDF has no pages. Whoever published it has to publish it anew.</source>
        <comment>reader</comment>
        <translation>لا صفحات في ملف PDF هذا. على من نشره أن ينشره من جديد.</translation>
    </message>
    <message>
        <source>This picture is too large for this board. Whoever published it has to make it smaller: at most 24 million pixels.</source>
        <comment>reader</comment>
        <translation>هذه الصورة أكبر مما تعرضه اللوحة. على من نشرها أن يصغّرها: 24 مليون بكسل على الأكثر.</translation>
    </message>
    <message>
        <source>Scan this with your phone, where it reaches the hub. It works for 10 minutes.</source>
        <comment>reader</comment>
        <translation>امسح هذا الرمز بهاتفك حيث يصل إلى الخادم. يعمل الرمز 10 دقائق.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>a colleague of %1</source>
        <comment>crew</comment>
        <translation>زميل من %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>who gave the shoutout</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>category</comment>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>category</comment>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <comment>category</comment>
        <translation>الكفاءة</translation>
    </message>
    <message>
        <source>Improvement</source>
        <comment>category</comment>
        <translation>التحسين</translation>
    </message>
    <message>
        <source>High five for %1</source>
        <comment>button, who</comment>
        <translation>تحية إلى %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Not at a place</source>
        <comment>tile: where it was</comment>
        <translation>ليس في مكان محدد</translation>
    </message>
    <message>
        <source>or on the whole line</source>
        <comment>under: not at a place</comment>
        <translation>أو على الخط كله</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>title</comment>
        <translation>بلاغ</translation>
    </message>
    <message>
        <source>What kind</source>
        <comment>step</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>step</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>What</source>
        <comment>step</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s lines yet. It needs the hub once.</source>
        <comment>report</comment>
        <translation>لم تقرأ اللوحة خطوط المصنع بعد. يلزم الاتصال بالخادم مرة واحدة.</translation>
    </message>
    <message>
        <source>What is it about? Leave names out.</source>
        <comment>field</comment>
        <translation>ما الموضوع؟ دون ذكر أسماء.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>keyboard: the words of a report are written</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>It goes without your name and the time, unless you send it signed.</source>
        <comment>report</comment>
        <translation>يُرسل دون اسمك ودون الوقت، إلا إذا أرسلته باسمك.</translation>
    </message>
    <message>
        <source>It goes without your name and the time. Or hold your badge to the reader: then it is signed.</source>
        <comment>report</comment>
        <translation>يُرسل دون اسمك ودون الوقت. أو قرّب بطاقتك من القارئ فيُرسل باسمك.</translation>
    </message>
    <message>
        <source>This board took 20 reports without a name in the last hour. Hold your badge to the reader to sign this one.</source>
        <comment>limit reached</comment>
        <translation>تلقت اللوحة 20 بلاغًا دون اسم في الساعة الأخيرة. قرّب بطاقتك من القارئ لإرسال هذا البلاغ باسمك.</translation>
    </message>
    <message>
        <source>Send anonymously</source>
        <comment>button</comment>
        <translation>إرسال دون اسم</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>tile</comment>
        <translation>إضافة كلام</translation>
    </message>
    <message>
        <source>Change the words</source>
        <comment>tile</comment>
        <translation>تعديل الكلام</translation>
    </message>
    <message>
        <source>if you like</source>
        <comment>under: add words</comment>
        <translation>إن أردت</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>tile</comment>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>if you know it</source>
        <comment>under: supplier</comment>
        <translation>إن كان معروفًا</translation>
    </message>
    <message>
        <source>Send signed</source>
        <comment>tile</comment>
        <translation>إرسال باسمي</translation>
    </message>
    <message>
        <source>From which supplier?</source>
        <comment>question</comment>
        <translation>من أي مورّد؟</translation>
    </message>
    <message>
        <source>No supplier</source>
        <comment>tile</comment>
        <translation>دون مورّد</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>إلى اللوحة</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a report</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Thank you. With this number you find it at any board.</source>
        <comment>done screen</comment>
        <translation>شكرًا لك. بهذا الرقم تجد البلاغ على أي لوحة.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>مكانه الآن: %1.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a report</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Take a photo of this screen: it lets you see the answer at any board.</source>
        <comment>done screen</comment>
        <translation>صوّر هذه الشاشة: بها ترى الرد على أي لوحة.</translation>
    </message>
    <message>
        <source>Your report is saved on this terminal and will be sent.</source>
        <comment>done screen</comment>
        <translation>بلاغك محفوظ على هذا الجهاز وسيُرسل.</translation>
    </message>
    <message>
        <source>Once sent, it appears on the boards at once.</source>
        <comment>done screen</comment>
        <translation>بعد الإرسال يظهر فورًا على اللوحات.</translation>
    </message>
    <message numerus="yes">
        <source>Once sent, it appears on the boards within %n minutes: so nobody can tell when it was made.</source>
        <comment>done screen</comment>
        <translation>
            <numerusform>بعد الإرسال يظهر على اللوحات خلال %n دقيقة: حتى لا يُعرف متى قُدّم.</numerusform>
            <numerusform>بعد الإرسال يظهر على اللوحات خلال دقيقة واحدة (%n): حتى لا يُعرف متى قُدّم.</numerusform>
            <numerusform>بعد الإرسال يظهر على اللوحات خلال دقيقتين (%n): حتى لا يُعرف متى قُدّم.</numerusform>
            <numerusform>بعد الإرسال يظهر على اللوحات خلال %n دقائق: حتى لا يُعرف متى قُدّم.</numerusform>
            <numerusform>بعد الإرسال يظهر على اللوحات خلال %n دقيقة: حتى لا يُعرف متى قُدّم.</numerusform>
            <numerusform>بعد الإرسال يظهر على اللوحات خلال %n دقيقة: حتى لا يُعرف متى قُدّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write first what it is about.</source>
        <comment>report</comment>
        <translation>اكتب أولًا ما الموضوع.</translation>
    </message>
    <message>
        <source>First choose what it is about, then hold your badge to the reader.</source>
        <comment>report</comment>
        <translation>اختر أولًا ما الموضوع، ثم قرّب بطاقتك من القارئ.</translation>
    </message>
    <message>
        <source>Near miss</source>
        <comment>class of a report</comment>
        <translation>حادث وشيك</translation>
    </message>
    <message>
        <source>Unsafe condition</source>
        <comment>class of a report</comment>
        <translation>وضع غير آمن</translation>
    </message>
    <message>
        <source>Quality fault</source>
        <comment>class of a report</comment>
        <translation>عيب جودة</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>class of a report</comment>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>class of a report</comment>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a report</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>status of a report</comment>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status of a report</comment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of a report</comment>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>We will not do this</source>
        <comment>status of a report</comment>
        <translation>لن ننفذ هذا</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>function that answers</comment>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>function that answers</comment>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>function that answers</comment>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <comment>function that answers</comment>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Personnel</source>
        <comment>function that answers</comment>
        <translation>شؤون الموظفين</translation>
    </message>
    <message>
        <source>Team lead</source>
        <comment>who answers</comment>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Print again</source>
        <comment>button: the slip of a report</comment>
        <translation>اطبع مرة أخرى</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <comment>button: with number and key</comment>
        <translation>اطبع قسيمة</translation>
    </message>
    <message>
        <source>The printer does not print. Take a photo of this screen.</source>
        <comment>done screen</comment>
        <translation>الطابعة لا تطبع. التقط صورة لهذه الشاشة.</translation>
    </message>
    <message>
        <source>Your report</source>
        <comment>heading of a slip</comment>
        <translation>بلاغك</translation>
    </message>
    <message>
        <source>With these two any board shows you the answer.</source>
        <comment>on a slip</comment>
        <translation>بهما تعرض لك أي لوحة الرد.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Clock uncertain: the number returns with the hub</source>
        <comment>instead of the counter</comment>
        <translation>الساعة غير مؤكدة: يعود العدد عند الاتصال بالخادم</translation>
    </message>
    <message>
        <source>No start date yet: ask the safety function</source>
        <comment>instead of the counter</comment>
        <translation>لا تاريخ بداية بعد: اسأل قسم السلامة</translation>
    </message>
    <message numerus="yes">
        <source>days without a lost-time injury</source>
        <comment>under the counter</comment>
        <translation>
            <numerusform>يوم بدون إصابة مضيعة للوقت</numerusform>
            <numerusform>يوم بدون إصابة مضيعة للوقت</numerusform>
            <numerusform>يومان بدون إصابة مضيعة للوقت</numerusform>
            <numerusform>أيام بدون إصابة مضيعة للوقت</numerusform>
            <numerusform>يومًا بدون إصابة مضيعة للوقت</numerusform>
            <numerusform>يوم بدون إصابة مضيعة للوقت</numerusform>
        </translation>
    </message>
    <message>
        <source>record %1</source>
        <comment>days</comment>
        <translation>الرقم القياسي %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>milestone in days</comment>
        <translation>الهدف التالي: %1</translation>
    </message>
    <message>
        <source>An event is under review</source>
        <comment>beside the counter</comment>
        <translation>حدث قيد المراجعة</translation>
    </message>
    <message numerus="yes">
        <source>days in a row with a hazard found</source>
        <comment>under the streak</comment>
        <translation>
            <numerusform>يوم رُصد فيه خطر</numerusform>
            <numerusform>يوم رُصد فيه خطر</numerusform>
            <numerusform>يومان متتاليان رُصد فيهما خطر</numerusform>
            <numerusform>أيام متتالية رُصد فيها خطر</numerusform>
            <numerusform>يومًا متتاليًا رُصد فيها خطر</numerusform>
            <numerusform>يوم متتالٍ رُصد فيها خطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet board: no celebrations for now</source>
        <comment>after a serious accident</comment>
        <translation>وضع الصمت: لا احتفالات الآن</translation>
    </message>
    <message>
        <source>Lost-time injury</source>
        <comment>class of event</comment>
        <translation>إصابة مضيعة للوقت</translation>
    </message>
    <message>
        <source>Medical treatment</source>
        <comment>class of event</comment>
        <translation>علاج طبي</translation>
    </message>
    <message>
        <source>First aid</source>
        <comment>class of event</comment>
        <translation>إسعافات أولية</translation>
    </message>
    <message>
        <source>Property damage</source>
        <comment>class of event</comment>
        <translation>أضرار مادية</translation>
    </message>
    <message>
        <source>Near miss</source>
        <comment>class of event</comment>
        <translation>حادث وشيك</translation>
    </message>
    <message>
        <source>Unsafe condition</source>
        <comment>class of event</comment>
        <translation>وضع غير آمن</translation>
    </message>
    <message>
        <source>Closed, no event</source>
        <comment>legend of the cross</comment>
        <translation>مغلقة، دون أحداث</translation>
    </message>
    <message>
        <source>A shift is still open</source>
        <comment>legend of the cross</comment>
        <translation>وردية لم تُغلق بعد</translation>
    </message>
    <message numerus="yes">
        <source>days with a catch</source>
        <comment>under the streak on a small panel</comment>
        <translation>
            <numerusform>يوم رصد</numerusform>
            <numerusform>يوم رصد</numerusform>
            <numerusform>يوما رصد</numerusform>
            <numerusform>أيام رصد</numerusform>
            <numerusform>يوم رصد</numerusform>
            <numerusform>يوم رصد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyEvent</name>
    <message>
        <source>Today</source>
        <comment>shift-day</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>shift-day</comment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>title</comment>
        <translation>حدث سلامة</translation>
    </message>
    <message>
        <source>Sign in first: a lead records safety events.</source>
        <comment>safety event</comment>
        <translation>سجّل الدخول أولًا: المشرف هو من يسجّل أحداث السلامة.</translation>
    </message>
    <message>
        <source>What</source>
        <comment>step</comment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>step</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>step</comment>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>step</comment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>On which shift-day? A night shift belongs to the day it began.</source>
        <comment>question</comment>
        <translation>في أي يوم وردية؟ وردية الليل تتبع اليوم الذي بدأت فيه.</translation>
    </message>
    <message>
        <source>In which shift?</source>
        <comment>question</comment>
        <translation>في أي وردية؟</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>shift of an event</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>On which line?</source>
        <comment>question</comment>
        <translation>على أي خط؟</translation>
    </message>
    <message>
        <source>Not on a line</source>
        <comment>line of an event</comment>
        <translation>ليس على خط</translation>
    </message>
    <message>
        <source>What happened? No names.</source>
        <comment>field</comment>
        <translation>ماذا حدث؟ دون أسماء.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>keyboard</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Did this happen as it stands here?</source>
        <comment>question</comment>
        <translation>هل حدث ذلك كما هو مكتوب هنا؟</translation>
    </message>
    <message>
        <source>The counter moves as soon as you confirm.</source>
        <comment>confirming an event</comment>
        <translation>يتغير العدّاد فور تأكيدك.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>button</comment>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>tab</comment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>tab</comment>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>tab</comment>
        <translation>تصحيح</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>بالانتظار: %n</numerusform>
            <numerusform>بالانتظار: %n</numerusform>
            <numerusform>بالانتظار: %n</numerusform>
            <numerusform>بالانتظار: %n</numerusform>
            <numerusform>بالانتظار: %n</numerusform>
            <numerusform>بالانتظار: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a second person</source>
        <comment>under LTI: counts once confirmed</comment>
        <translation>يحتاج إلى شخص ثانٍ</translation>
    </message>
    <message>
        <source>What was it really?</source>
        <comment>question</comment>
        <translation>ماذا كان فعلًا؟</translation>
    </message>
    <message>
        <source>What happened?</source>
        <comment>question</comment>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <comment>confirm list empty</comment>
        <translation>لا شيء ينتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>No event is known.</source>
        <comment>correct list empty</comment>
        <translation>لا أحداث معروفة.</translation>
    </message>
    <message>
        <source>What moves the counter, up or down, waits for a second lead or the safety function.</source>
        <comment>confirm list</comment>
        <translation>كل ما يغيّر العدّاد، صعودًا أو نزولًا، ينتظر مشرفًا ثانيًا أو قسم السلامة.</translation>
    </message>
    <message>
        <source>yours: someone else confirms</source>
        <comment>why an event cannot be confirmed</comment>
        <translation>أنت من سجّله: يؤكده شخص آخر</translation>
    </message>
    <message>
        <source>The counter keeps its number until a second lead or the safety function has confirmed this, at any board.</source>
        <comment>what an LTI does</comment>
        <translation>يبقى العدّاد على رقمه حتى يؤكد ذلك مشرف ثانٍ أو قسم السلامة، على أي لوحة.</translation>
    </message>
    <message>
        <source>It counts at once and colours the day in the safety cross.</source>
        <comment>what an event does</comment>
        <translation>يُحتسب فورًا ويلوّن اليوم في تقويم السلامة.</translation>
    </message>
    <message>
        <source>The board never shows a name, and no line at a reset.</source>
        <comment>safety event</comment>
        <translation>لا تعرض اللوحة أي اسم، ولا أي خط عند تصفير العدّاد.</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>button</comment>
        <translation>إضافة كلام</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>button: store the corrected event</comment>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>button: store the event</comment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Recorded. It waits for a second person.</source>
        <comment>done screen</comment>
        <translation>تم التسجيل. ينتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <comment>done screen</comment>
        <translation>تم التسجيل.</translation>
    </message>
    <message>
        <source>Confirmed. The counter goes by it now.</source>
        <comment>done screen</comment>
        <translation>تم التأكيد. العدّاد يعتمده الآن.</translation>
    </message>
</context>
<context>
    <name>Shoutout</name>
    <message>
        <source>a colleague of %1</source>
        <comment>crew, where a name would stand</comment>
        <translation>زميل من %1</translation>
    </message>
    <message>
        <source>What?</source>
        <comment>question of a blank</comment>
        <translation>ماذا؟</translation>
    </message>
    <message>
        <source>Where?</source>
        <comment>question of a blank</comment>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>Which line?</source>
        <comment>question of a blank</comment>
        <translation>أي خط؟</translation>
    </message>
    <message>
        <source>How long?</source>
        <comment>question of a blank</comment>
        <translation>كم المدة؟</translation>
    </message>
    <message>
        <source>It was?</source>
        <comment>question of a blank: the number before the improvement</comment>
        <translation>كم كان؟</translation>
    </message>
    <message>
        <source>It is now?</source>
        <comment>question of a blank: the number after the improvement</comment>
        <translation>كم أصبح؟</translation>
    </message>
    <message>
        <source>How many?</source>
        <comment>question of a blank</comment>
        <translation>كم العدد؟</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>unit</comment>
        <translation>طلبية</translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>unit</comment>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit</comment>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit</comment>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit</comment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>unit</comment>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit</comment>
        <translation>في المئة</translation>
    </message>
    <message>
        <source>kilos</source>
        <comment>unit</comment>
        <translation>كغ</translation>
    </message>
    <message>
        <source>colleagues</source>
        <comment>unit</comment>
        <translation>زميل</translation>
    </message>
    <message>
        <source>points</source>
        <comment>unit</comment>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>stops</source>
        <comment>unit</comment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>tab: people without a crew</comment>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>Teams</source>
        <comment>tab</comment>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>title</comment>
        <translation>إشادة</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>step</comment>
        <translation>لمن</translation>
    </message>
    <message>
        <source>What for</source>
        <comment>step</comment>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What exactly</source>
        <comment>step</comment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s people yet. It needs the hub once.</source>
        <comment>shoutout</comment>
        <translation>لم تقرأ اللوحة أسماء العاملين بعد. يلزم الاتصال بالخادم مرة واحدة.</translation>
    </message>
    <message>
        <source>The board is quiet for now: no shoutouts until it is lifted.</source>
        <comment>shoutout</comment>
        <translation>اللوحة في وضع الصمت: لا إشادات حتى إنهائه.</translation>
    </message>
    <message>
        <source>Nobody to choose here.</source>
        <comment>no people in this tab</comment>
        <translation>لا أحد للاختيار هنا.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tab: every category</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The plant has not listed anything here yet.</source>
        <comment>no picks</comment>
        <translation>لم يُدرج المصنع شيئًا هنا بعد.</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button: publish the shoutout</comment>
        <translation>نشر</translation>
    </message>
    <message>
        <source>For all lines</source>
        <comment>audience</comment>
        <translation>لكل الخطوط</translation>
    </message>
    <message>
        <source>For this line</source>
        <comment>audience</comment>
        <translation>لهذا الخط</translation>
    </message>
    <message>
        <source>Tap to change</source>
        <comment>under the audience</comment>
        <translation>اضغط للتغيير</translation>
    </message>
    <message>
        <source>This board took 20 shoutouts without a name in the last hour. Tap your badge to sign this one.</source>
        <comment>limit reached</comment>
        <translation>تلقت اللوحة 20 إشادة دون اسم في الساعة الأخيرة. قرّب بطاقتك من القارئ لنشر هذه الإشادة باسمك.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <comment>which fact</comment>
        <translation>لا يزال ناقصًا: %1</translation>
    </message>
    <message>
        <source>Posted as %1</source>
        <comment>who signs</comment>
        <translation>تُنشر باسم %1</translation>
    </message>
    <message>
        <source>Without your name, unless you hold your badge to the reader now.</source>
        <comment>shoutout</comment>
        <translation>دون اسمك، إلا إذا قرّبت بطاقتك من القارئ الآن.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>إلى اللوحة</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <comment>done screen</comment>
        <translation>جارٍ السحب …</translation>
    </message>
    <message>
        <source>Taken back. Nothing was posted.</source>
        <comment>done screen</comment>
        <translation>تم السحب. لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>It had already left. It is being taken back everywhere.</source>
        <comment>done screen</comment>
        <translation>كانت قد أُرسلت. يجري سحبها من كل مكان.</translation>
    </message>
    <message>
        <source>Thank you. It is on the wall.</source>
        <comment>done screen</comment>
        <translation>شكرًا لك. الإشادة على اللوحة.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>مكانها الآن: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>تراجع (%n ث)</numerusform>
            <numerusform>تراجع (%n ث)</numerusform>
            <numerusform>تراجع (%n ث)</numerusform>
            <numerusform>تراجع (%n ث)</numerusform>
            <numerusform>تراجع (%n ث)</numerusform>
            <numerusform>تراجع (%n ث)</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full. A lead can hide it. Call IT.</source>
        <comment>not taken back</comment>
        <translation>قرص هذا الجهاز ممتلئ. يمكن لمشرف أن يخفيها. اتصل بقسم IT.</translation>
    </message>
    <message>
        <source>This terminal could not save that. Try again, or ask a lead to hide it.</source>
        <comment>not taken back</comment>
        <translation>تعذّر الحفظ على هذا الجهاز. حاول مرة أخرى، أو اطلب من مشرف إخفاءها.</translation>
    </message>
    <message>
        <source>A lead can still hide this shoutout.</source>
        <comment>not taken back</comment>
        <translation>لا يزال بإمكان مشرف إخفاء هذه الإشادة.</translation>
    </message>
    <message>
        <source>It was not taken back: it is still on the wall.</source>
        <comment>done screen</comment>
        <translation>لم تُسحب: لا تزال على اللوحة.</translation>
    </message>
    <message>
        <source>Not posted: the board has turned quiet. What you made is kept here for now.</source>
        <comment>shoutout</comment>
        <translation>لم تُنشر: دخلت اللوحة في وضع الصمت. ما أعددته محفوظ هنا مؤقتًا.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>That PIN or badge is not right. Try again.</source>
        <comment>sign-in failed</comment>
        <translation>الرمز السري أو البطاقة غير صحيح. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No connection, and you have not signed in at this board before. Try another board.</source>
        <comment>sign-in failed</comment>
        <translation>لا اتصال، ولم يسبق لك الدخول من هذه اللوحة. جرّب لوحة أخرى.</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again in a moment.</source>
        <comment>sign-in failed</comment>
        <translation>الخادم لا يجيب. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>No connection, and your last sign-in here is too long ago.</source>
        <comment>sign-in failed</comment>
        <translation>لا اتصال، وآخر دخول لك من هنا قديم جدًا.</translation>
    </message>
    <message>
        <source>This board is not set up yet. Call IT.</source>
        <comment>sign-in failed</comment>
        <translation>هذه اللوحة لم تُهيّأ بعد. اتصل بقسم IT.</translation>
    </message>
    <message>
        <source>No connection: whoever signed in at this board lately can still do so.</source>
        <comment>sign-in note</comment>
        <translation>لا اتصال: من دخل من هذه اللوحة مؤخرًا يمكنه الدخول الآن أيضًا.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>title</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <comment>step</comment>
        <translation>الاسم أو البطاقة</translation>
    </message>
    <message>
        <source>PIN</source>
        <comment>step</comment>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Tap your name, or hold your badge to the reader</source>
        <comment>sign-in</comment>
        <translation>اضغط على اسمك، أو قرّب بطاقتك من القارئ</translation>
    </message>
    <message>
        <source>This shift</source>
        <comment>tab: leads on shift</comment>
        <translation>هذه الوردية</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>tab: all with a role</comment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Nobody of this shift has a role. Look under Everyone.</source>
        <comment>sign-in list empty</comment>
        <translation>لا أحد في هذه الوردية لديه صلاحية. انظر تحت «الجميع».</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <comment>sign-in by badge</comment>
        <translation>أدخل رمزك السري</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <comment>sign-in by name</comment>
        <translation>الرمز السري: %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <comment>sign-in</comment>
        <translation>جارٍ التحقق …</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <comment>sign-in failed</comment>
        <translation>
            <numerusform>محاولات خاطئة كثيرة. حاول مرة أخرى بعد %n دقيقة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مرة أخرى بعد دقيقة واحدة (%n).</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مرة أخرى بعد دقيقتين (%n).</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مرة أخرى بعد %n دقائق.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مرة أخرى بعد %n دقيقة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مرة أخرى بعد %n دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>button; since crew B was last here</comment>
        <translation>
            <numerusform>%1: الجديد %n</numerusform>
            <numerusform>%1: الجديد %n</numerusform>
            <numerusform>%1: الجديد %n</numerusform>
            <numerusform>%1: الجديد %n</numerusform>
            <numerusform>%1: الجديد %n</numerusform>
            <numerusform>%1: الجديد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover not read yet</source>
        <comment>under what is new</comment>
        <translation>لم يُقرأ التسليم بعد</translation>
    </message>
    <message>
        <source>Read the handover</source>
        <comment>button</comment>
        <translation>اقرأ التسليم</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>group of what is new</comment>
        <translation>تسليم الوردية</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <comment>group of what is new</comment>
        <translation>مخاطر مفتوحة</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>group of what is new</comment>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Shoutouts</source>
        <comment>group of what is new</comment>
        <translation>الإشادات</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 was last here</source>
        <comment>crews; plural: how many crews</comment>
        <translation>
            <numerusform>منذ آخر وردية: %1</numerusform>
            <numerusform>منذ آخر وردية: %1</numerusform>
            <numerusform>منذ آخر وردية: %1</numerusform>
            <numerusform>منذ آخر وردية: %1</numerusform>
            <numerusform>منذ آخر وردية: %1</numerusform>
            <numerusform>منذ آخر وردية: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>what this is</comment>
        <translation>تسليم الوردية</translation>
    </message>
    <message>
        <source>Open hazard</source>
        <comment>what this is</comment>
        <translation>خطر مفتوح</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <comment>when</comment>
        <translation>تم الإبلاغ: %1</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>what this is</comment>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>document: date of its revision</comment>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>revision %1 of %2</source>
        <comment>document; date</comment>
        <translation>الإصدار %1 بتاريخ %2</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>what this is</comment>
        <translation>مستند</translation>
    </message>
    <message>
        <source>To be read by each crew</source>
        <comment>document</comment>
        <translation>ليقرأه كل طاقم</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>what this is</comment>
        <translation>إشادة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Since your crew was last here</source>
        <comment>title</comment>
        <translation>منذ آخر حضور لطاقمكم</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>إلى اللوحة</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s posts yet. It needs the hub once.</source>
        <comment>since</comment>
        <translation>لم تقرأ اللوحة رسائل المصنع بعد. يلزم الاتصال بالخادم مرة واحدة.</translation>
    </message>
    <message>
        <source>The clock is uncertain: the board cannot tell when a crew was last here.</source>
        <comment>since</comment>
        <translation>الساعة غير مؤكدة: لا تعرف اللوحة متى حضر طاقم آخر مرة.</translation>
    </message>
    <message>
        <source>The rota of this site has no crews. Everything new stands on the board.</source>
        <comment>since</comment>
        <translation>لا طواقم في جدول هذا الموقع. كل جديد على اللوحة.</translation>
    </message>
    <message>
        <source>No shift now. From 15 minutes before the next one this is for its crew.</source>
        <comment>since</comment>
        <translation>لا وردية الآن. قبل التالية بـ 15 دقيقة يصبح هذا لطاقمها.</translation>
    </message>
    <message>
        <source>No crew is planned for this shift.</source>
        <comment>since</comment>
        <translation>لا طاقم مقرر لهذه الوردية.</translation>
    </message>
    <message>
        <source>%1 was not here in the last year, by the rota.</source>
        <comment>crew</comment>
        <translation>بحسب الجدول، لم يحضر منذ سنة: %1.</translation>
    </message>
    <message>
        <source>Nothing is new for %1.</source>
        <comment>crew</comment>
        <translation>لا جديد لـ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>since crew B was last here</comment>
        <translation>
            <numerusform>%1: الجديد %n</numerusform>
            <numerusform>%1: الجديد %n</numerusform>
            <numerusform>%1: الجديد %n</numerusform>
            <numerusform>%1: الجديد %n</numerusform>
            <numerusform>%1: الجديد %n</numerusform>
            <numerusform>%1: الجديد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>last shift until %1</source>
        <comment>of a crew</comment>
        <translation>آخر وردية حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>under a group of what is new</comment>
        <translation>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <comment>under a group of what is new</comment>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>under: handover</comment>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Meeting again</source>
        <comment>button</comment>
        <translation>اجتماع من جديد</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <comment>button</comment>
        <translation>ابدأ الاجتماع</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>group of what is new; item n of m</comment>
        <translation>%1 · %2 من %3</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: what is new</comment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: what is new</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>announcements, group of what is new</comment>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>One question to you</source>
        <comment>button</comment>
        <translation>سؤال واحد لك</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Clock uncertain</source>
        <comment>status bar</comment>
        <translation>الساعة غير مؤكدة</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <comment>status bar</comment>
        <translation>لم تُهيّأ بعد</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>status bar</comment>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Connected · reading</source>
        <comment>status bar</comment>
        <translation>متصل · يقرأ الجديد</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>status bar</comment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connected, slowly</source>
        <comment>status bar: a proxy holds back the stream</comment>
        <translation>متصل، ببطء</translation>
    </message>
    <message>
        <source>The hub does not know this board: call IT</source>
        <comment>status bar</comment>
        <translation>الخادم لا يعرف هذه اللوحة: اتصل بقسم IT</translation>
    </message>
    <message>
        <source>This board was withdrawn: call IT</source>
        <comment>status bar</comment>
        <translation>أُلغيت هذه اللوحة: اتصل بقسم IT</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <comment>posts, status bar</comment>
        <translation>
            <numerusform>لم يُقبل: %n</numerusform>
            <numerusform>لم يُقبل: %n</numerusform>
            <numerusform>لم يُقبل: %n</numerusform>
            <numerusform>لم يُقبل: %n</numerusform>
            <numerusform>لم يُقبل: %n</numerusform>
            <numerusform>لم يُقبل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting here</source>
        <comment>posts saved on this terminal, status bar</comment>
        <translation>
            <numerusform>بالانتظار هنا: %n</numerusform>
            <numerusform>بالانتظار هنا: %n</numerusform>
            <numerusform>بالانتظار هنا: %n</numerusform>
            <numerusform>بالانتظار هنا: %n</numerusform>
            <numerusform>بالانتظار هنا: %n</numerusform>
            <numerusform>بالانتظار هنا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>everything sent</source>
        <comment>status bar</comment>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Disk full: posting stopped, call IT</source>
        <comment>status bar</comment>
        <translation>القرص ممتلئ: توقف النشر، اتصل بقسم IT</translation>
    </message>
    <message>
        <source>Disk fault: call IT</source>
        <comment>status bar</comment>
        <translation>عطل في القرص: اتصل بقسم IT</translation>
    </message>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>وصل إلى الخادم</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>where a post is</comment>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>where a post is</comment>
        <translation>يظهر على اللوحات: %1 من %2</translation>
    </message>
    <message>
        <source>No connection %1</source>
        <comment>status bar; since when</comment>
        <translation>لا اتصال %1</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1 %2</source>
        <comment>day of the month, short month name</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration, minutes</comment>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration, hours</comment>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>now</source>
        <comment>posted just now</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>posted</comment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a notice is valid; time, weekday or date</comment>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>‏%n يوم</numerusform>
            <numerusform>‏%n يوم</numerusform>
            <numerusform>‏%n يوم</numerusform>
            <numerusform>‏%n أيام</numerusform>
            <numerusform>‏%n يومًا</numerusform>
            <numerusform>‏%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>there is no connection; time, weekday or date</comment>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::AnnouncementsScreen</name>
    <message>
        <source>Announcements</source>
        <comment>lane</comment>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>No announcements now.</source>
        <comment>empty lane</comment>
        <translation>لا إعلانات الآن.</translation>
    </message>
    <message>
        <source>Since last here</source>
        <comment>button: what is new for the crew</comment>
        <translation>منذ آخر وردية</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>button</comment>
        <translation>تسليم الوردية</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <comment>button of an announcement; its title</comment>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>button: to the crews</comment>
        <translation>سؤال</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::BoardScreen</name>
    <message>
        <source>Shoutout</source>
        <comment>big button</comment>
        <translation>إشادة</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>button: where this terminal&apos;s posts are</comment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>small button</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>lane</comment>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Recognition</source>
        <comment>lane</comment>
        <translation>الإشادات</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>lane</comment>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Lead menu</source>
        <comment>small button, somebody is signed in</comment>
        <translation>قائمة المشرف</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>small button</comment>
        <translation>دخول</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read and are fetched again.</source>
        <comment>card</comment>
        <translation>
            <numerusform>تعذّرت قراءة %n رسالة، ويجري جلبها من جديد.</numerusform>
            <numerusform>تعذّرت قراءة رسالة واحدة (%n)، ويجري جلبها من جديد.</numerusform>
            <numerusform>تعذّرت قراءة رسالتين (%n)، ويجري جلبهما من جديد.</numerusform>
            <numerusform>تعذّرت قراءة %n رسائل، ويجري جلبها من جديد.</numerusform>
            <numerusform>تعذّرت قراءة %n رسالة، ويجري جلبها من جديد.</numerusform>
            <numerusform>تعذّرت قراءة %n رسالة، ويجري جلبها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No announcements now.</source>
        <comment>empty lane</comment>
        <translation>لا إعلانات الآن.</translation>
    </message>
    <message>
        <source>Waiting for the first contact with the hub.</source>
        <comment>empty lane</comment>
        <translation>بانتظار أول اتصال بالخادم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln this week</source>
        <comment>shoutouts</comment>
        <translation>
            <numerusform>هذا الأسبوع: %Ln</numerusform>
            <numerusform>هذا الأسبوع: %Ln</numerusform>
            <numerusform>هذا الأسبوع: %Ln</numerusform>
            <numerusform>هذا الأسبوع: %Ln</numerusform>
            <numerusform>هذا الأسبوع: %Ln</numerusform>
            <numerusform>هذا الأسبوع: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is quiet for now.</source>
        <comment>recognition lane</comment>
        <translation>اللوحة في وضع الصمت الآن.</translation>
    </message>
    <message>
        <source>No shoutouts yet. Give the first one.</source>
        <comment>empty lane</comment>
        <translation>لا إشادات بعد. قدّم أول إشادة.</translation>
    </message>
    <message>
        <source>… read on</source>
        <comment>on a card that leaves something out: a tap shows it in full</comment>
        <translation>… تابع القراءة</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>big button</comment>
        <translation>بلاغ</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <comment>big button</comment>
        <translation>قلتم وفعلنا</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>big button</comment>
        <translation>المستندات</translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <comment>documents, under the big button</comment>
        <translation>
            <numerusform>للقراءة: %n</numerusform>
            <numerusform>للقراءة: %n</numerusform>
            <numerusform>للقراءة: %n</numerusform>
            <numerusform>للقراءة: %n</numerusform>
            <numerusform>للقراءة: %n</numerusform>
            <numerusform>للقراءة: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::CardWall</name>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>accessible name of the arrow down</comment>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>cards on this page, of how many</comment>
        <translation>‏%1 إلى %2 من %3</translation>
    </message>
    <message>
        <source>Goes on: arrow down</source>
        <comment>under a part of a long card</comment>
        <translation>للنص بقية: السهم لأسفل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the card on this page, of how many</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <comment>of one long card</comment>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::CompactRow</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::DocumentScreen</name>
    <message>
        <source>Close</source>
        <comment>reader: button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Page width</source>
        <comment>reader: button, fits the page to the width of the glass</comment>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Whole page</source>
        <comment>reader: button, fits the whole page on the glass</comment>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>reader: button</comment>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>reader: button</comment>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>reader: button</comment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>reader: button</comment>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>reader: button, over the page</comment>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>reader: button, over the page</comment>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>To the left</source>
        <comment>reader: button, over the page</comment>
        <translation>يسارًا</translation>
    </message>
    <message>
        <source>To the right</source>
        <comment>reader: button, over the page</comment>
        <translation>يمينًا</translation>
    </message>
    <message>
        <source>To my phone</source>
        <comment>reader: button, shows a code that a telephone scans</comment>
        <translation>إلى هاتفي</translation>
    </message>
    <message>
        <source>To the page</source>
        <comment>reader: button, from the code back to the page</comment>
        <translation>إلى الصفحة</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::Flow</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::FlowScreen</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::GloveKeyboard</name>
    <message>
        <source>Shift</source>
        <comment>key: capital letters</comment>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>key: the last character</comment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>space</source>
        <comment>key</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>key: ends typing</comment>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::KioskWindow</name>
    <message numerus="yes">
        <source>Signing out in %n s. Tap here to stay.</source>
        <comment>session</comment>
        <translation>
            <numerusform>تسجيل الخروج بعد %n ث. اضغط هنا للبقاء.</numerusform>
            <numerusform>تسجيل الخروج بعد %n ث. اضغط هنا للبقاء.</numerusform>
            <numerusform>تسجيل الخروج بعد %n ث. اضغط هنا للبقاء.</numerusform>
            <numerusform>تسجيل الخروج بعد %n ث. اضغط هنا للبقاء.</numerusform>
            <numerusform>تسجيل الخروج بعد %n ث. اضغط هنا للبقاء.</numerusform>
            <numerusform>تسجيل الخروج بعد %n ث. اضغط هنا للبقاء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::NumberPad</name>
    <message>
        <source>Erase</source>
        <comment>key: the last digit</comment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageList</name>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>accessible name of the arrow down</comment>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number of pages</comment>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageTabs</name>
    <message>
        <source>More</source>
        <comment>button: further tabs</comment>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageView</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::RecognitionScreen</name>
    <message>
        <source>Recognition</source>
        <comment>lane</comment>
        <translation>الإشادات</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>big button</comment>
        <translation>إشادة</translation>
    </message>
    <message>
        <source>The board is quiet for now.</source>
        <comment>recognition lane</comment>
        <translation>اللوحة في وضع الصمت الآن.</translation>
    </message>
    <message>
        <source>No shoutouts yet. Give the first one.</source>
        <comment>empty lane</comment>
        <translation>لا إشادات بعد. قدّم أول إشادة.</translation>
    </message>
    <message>
        <source>The high five could not be kept on this terminal. Call IT.</source>
        <comment>recognition wall</comment>
        <translation>تعذّر حفظ التحية على هذا الجهاز. اتصل بقسم IT.</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::SafetyLane</name>
    <message>
        <source>No safety figures yet</source>
        <comment>before the first contact with the hub</comment>
        <translation>لا أرقام سلامة بعد</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::SafetyScreen</name>
    <message>
        <source>Month before</source>
        <comment>button</comment>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <comment>button</comment>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>lane</comment>
        <translation>السلامة</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::StatusBar</name>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number of the step, number of steps, name of the step</comment>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::UrgentScreen</name>
    <message>
        <source>Seen</source>
        <comment>button: the urgent notice was read</comment>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>on this board</source>
        <comment>under Seen</comment>
        <translation>على هذه اللوحة</translation>
    </message>
    <message>
        <source>for %1, on this board</source>
        <comment>crew, under Seen</comment>
        <translation>عن %1، على هذه اللوحة</translation>
    </message>
    <message>
        <source>for the whole site</source>
        <comment>audience of an urgent notice</comment>
        <translation>للموقع كله</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>lines, audience of an urgent notice</comment>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>urgent notice</comment>
        <translation>يظهر على اللوحات: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>seen on %n boards</source>
        <comment>urgent notice, today</comment>
        <translation>
            <numerusform>شوهد على %n لوحة</numerusform>
            <numerusform>شوهد على لوحة واحدة (%n)</numerusform>
            <numerusform>شوهد على لوحتين (%n)</numerusform>
            <numerusform>شوهد على %n لوحات</numerusform>
            <numerusform>شوهد على %n لوحة</numerusform>
            <numerusform>شوهد على %n لوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be kept on this terminal. Call IT.</source>
        <comment>urgent notice, after Seen</comment>
        <translation>تعذّر حفظ هذا على الجهاز. اتصل بقسم IT.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>title of the notice</comment>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>button: the next page of an urgent notice</comment>
        <translation>تابع القراءة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>of an urgent notice, under Read on</comment>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: from a picture back to the urgent notice</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button: of an urgent notice</comment>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: of an urgent notice</comment>
        <translation>صورة</translation>
    </message>
</context>
</TS>
