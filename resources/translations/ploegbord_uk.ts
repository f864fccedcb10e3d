<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Announce</name>
    <message>
        <source>pieces</source>
        <comment>unit of a goal</comment>
        <translation>штук</translation>
    </message>
    <message>
        <source>pallets</source>
        <comment>unit of a goal</comment>
        <translation>палет</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>unit of a goal</comment>
        <translation>замовлень</translation>
    </message>
    <message>
        <source>boxes</source>
        <comment>unit of a goal</comment>
        <translation>коробок</translation>
    </message>
    <message>
        <source>tonnes</source>
        <comment>unit of a goal</comment>
        <translation>тонн</translation>
    </message>
    <message>
        <source>metres</source>
        <comment>unit of a goal</comment>
        <translation>метрів</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit of a goal</comment>
        <translation>відсотків</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of a goal</comment>
        <translation>хвилин</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>title</comment>
        <translation>Ціль зміни</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>title</comment>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>Sign in first: leads and functions post announcements.</source>
        <comment>announce</comment>
        <translation>Спершу увійдіть: оголошення публікують бригадири й відділи.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: to the next step</comment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text (may stay empty)</source>
        <translation>Текст (необов’язково)</translation>
    </message>
    <message>
        <source>What was reached?</source>
        <comment>result of a goal</comment>
        <translation>Скільки досягнуто?</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button</comment>
        <translation>Опублікувати</translation>
    </message>
    <message>
        <source>Posted.</source>
        <comment>done screen</comment>
        <translation>Опубліковано.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: to the next step</comment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>How many, of what?</source>
        <comment>shift goal</comment>
        <translation>Скільки й чого?</translation>
    </message>
    <message>
        <source>Still missing: the number</source>
        <comment>shift goal</comment>
        <translation>Ще бракує: число</translation>
    </message>
    <message>
        <source>Still missing: the unit</source>
        <comment>shift goal</comment>
        <translation>Ще бракує: одиниця</translation>
    </message>
    <message>
        <source>Result of a goal</source>
        <comment>button</comment>
        <translation>Підсумок цілі</translation>
    </message>
    <message>
        <source>Which goal?</source>
        <comment>result of a goal</comment>
        <translation>Яка ціль?</translation>
    </message>
    <message>
        <source>For whom? Nothing chosen means everyone.</source>
        <comment>audience</comment>
        <translation>Для кого? Без вибору – для всіх.</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>tab</comment>
        <translation>Лінії</translation>
    </message>
    <message>
        <source>Crews</source>
        <comment>tab</comment>
        <translation>Бригади</translation>
    </message>
    <message>
        <source>Shifts</source>
        <comment>tab</comment>
        <translation>Зміни</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>audience tab</comment>
        <translation>
            <numerusform>вибрано: %n</numerusform>
            <numerusform>вибрано: %n</numerusform>
            <numerusform>вибрано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>audience tab: no limit</comment>
        <translation>усі</translation>
    </message>
    <message>
        <source>Until when? It is shown from now on.</source>
        <comment>validity</comment>
        <translation>До якого часу? Видно відтепер.</translation>
    </message>
    <message>
        <source>End of this shift</source>
        <comment>validity</comment>
        <translation>Кінець цієї зміни</translation>
    </message>
    <message>
        <source>End of today</source>
        <comment>validity</comment>
        <translation>Кінець дня</translation>
    </message>
    <message>
        <source>3 days</source>
        <comment>validity</comment>
        <translation>3 дні</translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>validity</comment>
        <translation>1 тиждень</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <comment>validity</comment>
        <translation>2 тижні</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>validity: by steppers</comment>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <comment>stepper</comment>
        <translation>На день раніше</translation>
    </message>
    <message>
        <source>A day later</source>
        <comment>stepper</comment>
        <translation>На день пізніше</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <comment>stepper</comment>
        <translation>На годину раніше</translation>
    </message>
    <message>
        <source>An hour later</source>
        <comment>stepper</comment>
        <translation>На годину пізніше</translation>
    </message>
    <message>
        <source>Shown until %1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>Видно до: %1 %2, %3</translation>
    </message>
    <message>
        <source>How urgent?</source>
        <comment>priority</comment>
        <translation>Наскільки терміново?</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>priority</comment>
        <translation>Інформація</translation>
    </message>
    <message>
        <source>A card among the others</source>
        <comment>what it does</comment>
        <translation>Звичайний допис серед інших</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>priority</comment>
        <translation>Важливо</translation>
    </message>
    <message>
        <source>On top, with an amber edge</source>
        <comment>what it does</comment>
        <translation>Угорі, з помаранчевою рамкою</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Терміново</translation>
    </message>
    <message>
        <source>Takes over every board it is for until someone taps Seen</source>
        <comment>what it does</comment>
        <translation>Займає всі вибрані дошки, доки хтось не торкнеться «Прочитано»</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>title of a goal</comment>
        <translation>Ціль зміни</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>audience</comment>
        <translation>Для: %1</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>audience</comment>
        <translation>усі</translation>
    </message>
    <message>
        <source>Write a headline first.</source>
        <comment>announce</comment>
        <translation>Спершу напишіть заголовок.</translation>
    </message>
    <message>
        <source>That is already past: choose a later moment.</source>
        <comment>announce</comment>
        <translation>Цей час уже минув: виберіть пізніший.</translation>
    </message>
    <message>
        <source>Post as urgent</source>
        <comment>button</comment>
        <translation>Опублікувати терміново</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Urgent</source>
        <comment>badge</comment>
        <translation>Терміново</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>badge</comment>
        <translation>Важливо</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>badge</comment>
        <translation>Ціль зміни</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a shift goal: number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 reached</source>
        <comment>result, goal and unit of a shift goal</comment>
        <translation>%1 з %2 %3 досягнуто</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Send</source>
        <comment>keyboard</comment>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>We will not do this, because …</source>
        <comment>field</comment>
        <translation>Ми цього не зробимо, бо …</translation>
    </message>
    <message>
        <source>What else is there to say? Leave names out.</source>
        <comment>field</comment>
        <translation>Що ще додати? Без прізвищ.</translation>
    </message>
    <message>
        <source>The number of your report: 8 letters and digits</source>
        <comment>field</comment>
        <translation>Номер повідомлення: 8 літер і цифр</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: to the next step</comment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Its key: 16 letters and digits</source>
        <comment>field</comment>
        <translation>Ключ: 16 літер і цифр</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>keyboard: open the report</comment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Your reply</source>
        <comment>field</comment>
        <translation>Ваша відповідь</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <comment>title</comment>
        <translation>Сказано – зроблено</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s reports yet. It needs the hub once.</source>
        <comment>answers</comment>
        <translation>Ця дошка ще не отримала повідомлень. Потрібен хоча б один зв’язок із хабом.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tab: reports</comment>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>tab: reports</comment>
        <translation>Завершені</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>tab: reports of this function</comment>
        <translation>Для вас</translation>
    </message>
    <message>
        <source>This line</source>
        <comment>tab: reports</comment>
        <translation>Ця лінія</translation>
    </message>
    <message>
        <source>Follow my report</source>
        <comment>button</comment>
        <translation>Моє повідомлення</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>До дошки</translation>
    </message>
    <message>
        <source>Posts of this board</source>
        <comment>tile: opens the outbox</comment>
        <translation>Дописи цієї дошки</translation>
    </message>
    <message>
        <source>No report is open. Tap Report on the board to make one.</source>
        <comment>no reports in this tab</comment>
        <translation>Відкритих повідомлень немає. Щоб створити, торкніться «Повідомити» на дошці.</translation>
    </message>
    <message>
        <source>No report is done yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Завершених повідомлень ще немає.</translation>
    </message>
    <message>
        <source>No report was for you yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Повідомлень для вас ще не було.</translation>
    </message>
    <message>
        <source>No report is of this line yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Повідомлень із цієї лінії ще немає.</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>button</comment>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>button</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>button</comment>
        <translation>Доповнити</translation>
    </message>
    <message>
        <source>Saved on this terminal and will be sent. It appears later, so that nobody can tell when it was written.</source>
        <comment>words added to an anonymous report</comment>
        <translation>Збережено на цьому терміналі й буде надіслано. З’явиться пізніше, щоб ніхто не знав, коли це написано.</translation>
    </message>
    <message>
        <source>and why</source>
        <comment>under: declined</comment>
        <translation>і чому</translation>
    </message>
    <message>
        <source>That is no number of a report. Look at each letter and digit again.</source>
        <comment>answers</comment>
        <translation>Це не номер повідомлення. Перевірте ще раз кожну літеру й цифру.</translation>
    </message>
    <message>
        <source>Write the reason first: who reported it will read it.</source>
        <comment>answers</comment>
        <translation>Спершу напишіть причину: її прочитає автор повідомлення.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <comment>answers</comment>
        <translation>Спершу щось напишіть.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when an anonymous report was made</comment>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>clock of a report: how long it took</comment>
        <translation>за %1</translation>
    </message>
    <message>
        <source>on the same day</source>
        <comment>clock of an anonymous report</comment>
        <translation>того самого дня</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <comment>clock of an anonymous report</comment>
        <translation>
            <numerusform>за %n день</numerusform>
            <numerusform>за %n дні</numerusform>
            <numerusform>за %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>From who reported it</source>
        <comment>who wrote more about a report</comment>
        <translation>Від автора повідомлення</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>by someone who is no longer here</comment>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>We will not do this, because: %1</source>
        <comment>status of a report, with its reason</comment>
        <translation>Ми цього не зробимо, бо: %1</translation>
    </message>
    <message>
        <source>Team leads</source>
        <comment>whom a report goes to</comment>
        <translation>Бригадири</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a report</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>text of a report</comment>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a report</comment>
        <translation>Лінія</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>of a report</comment>
        <translation>Постачальник</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who had the idea</comment>
        <translation>Від кого</translation>
    </message>
    <message>
        <source>Goes to</source>
        <comment>functions of a report</comment>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>clock of a report</comment>
        <translation>Повідомлено</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>clock of a report</comment>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>clock of a declined report</comment>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>clock of a report</comment>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>where it is</comment>
        <translation>Ваша відповідь</translation>
    </message>
    <message>
        <source>Your words</source>
        <comment>where they are</comment>
        <translation>Ваше доповнення</translation>
    </message>
    <message numerus="yes">
        <source>%n, and where they are</source>
        <comment>posts of this board</comment>
        <translation>
            <numerusform>%n – де він зараз</numerusform>
            <numerusform>%n – де вони зараз</numerusform>
            <numerusform>%n – де вони зараз</numerusform>
        </translation>
    </message>
    <message>
        <source>How fast reports are answered</source>
        <comment>tile</comment>
        <translation>Як швидко відповідають на повідомлення</translation>
    </message>
    <message>
        <source>month by month</source>
        <comment>under: how fast reports are answered</comment>
        <translation>за місяцями</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>button: for an idea</comment>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>This line does it too</source>
        <comment>tile: an idea is taken over</comment>
        <translation>Ця лінія теж так робить</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <comment>lines that carry an idea out too</comment>
        <translation>Перейняли</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <comment>made in a month</comment>
        <translation>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: of a report</comment>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button: of a report</comment>
        <translation>Наступне зображення</translation>
    </message>
    <message>
        <source>Typical times: half were sooner, half later. Not shown below five reports.</source>
        <comment>months</comment>
        <translation>Звичайний час: половина швидше, половина пізніше. Якщо повідомлень менше п’яти, не показують.</translation>
    </message>
    <message>
        <source>Number and key do not match. Look at both again; a new report takes a while.</source>
        <comment>answers</comment>
        <translation>Номер і ключ не збігаються. Перевірте обидва; нове повідомлення з’являється не відразу.</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Add a picture</source>
        <comment>tile</comment>
        <translation>Додати фото</translation>
    </message>
    <message>
        <source>if you like</source>
        <comment>under: add a picture</comment>
        <translation>за бажанням</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pictures taken, of how many at most</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Leave people out of the picture.</source>
        <comment>camera</comment>
        <translation>Не знімайте людей.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Send the report without one, and call IT.</source>
        <comment>camera</comment>
        <translation>Камера не дає зображення. Надішліть повідомлення без фото й зверніться до IT.</translation>
    </message>
    <message>
        <source>The camera is being switched on …</source>
        <comment>camera</comment>
        <translation>Камера вмикається …</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>button: the picture that was taken</comment>
        <translation>Використати</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <comment>button</comment>
        <translation>Сфотографувати</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>button: takes the picture again</comment>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>No pictures</source>
        <comment>button: takes all of them out of the report</comment>
        <translation>Без фото</translation>
    </message>
    <message>
        <source>A report has at most three pictures.</source>
        <comment>camera</comment>
        <translation>У повідомленні щонайбільше три фото.</translation>
    </message>
</context>
<context>
    <name>CloseShift</name>
    <message>
        <source>Today</source>
        <comment>shift-day</comment>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>shift-day</comment>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Close shift</source>
        <comment>title</comment>
        <translation>Закрити зміну</translation>
    </message>
    <message>
        <source>Sign in first: a lead closes shifts.</source>
        <comment>close shift</comment>
        <translation>Спершу увійдіть: зміни закриває бригадир.</translation>
    </message>
    <message>
        <source>No event in this shift? Tap it.</source>
        <comment>close shift</comment>
        <translation>Зміна без подій? Торкніться її.</translation>
    </message>
    <message>
        <source>Every shift of the last 14 days is closed.</source>
        <comment>close shift</comment>
        <translation>Усі зміни за останні 14 днів закрито.</translation>
    </message>
    <message>
        <source>The clock is uncertain: shifts cannot be closed now.</source>
        <comment>close shift</comment>
        <translation>Годинник неточний: зараз не можна закривати зміни.</translation>
    </message>
    <message>
        <source>still running</source>
        <comment>a shift</comment>
        <translation>ще триває</translation>
    </message>
    <message>
        <source>Closed without event: %1. Saved on this terminal.</source>
        <comment>shift</comment>
        <translation>Закрито без подій: %1. Збережено на цьому терміналі.</translation>
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
        <translation>усі лінії</translation>
    </message>
    <message>
        <source>this line</source>
        <comment>a document is for</comment>
        <translation>ця лінія</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>a document is for</comment>
        <translation>
            <numerusform>%n лінія</numerusform>
            <numerusform>%n лінії</numerusform>
            <numerusform>%n ліній</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1</source>
        <comment>of a document</comment>
        <translation>Редакція %1</translation>
    </message>
    <message>
        <source>on this board</source>
        <comment>where the file of a document is</comment>
        <translation>на цій дошці</translation>
    </message>
    <message>
        <source>being fetched, %1 % of %2</source>
        <comment>where the file of a document is; percent, size</comment>
        <translation>завантажується, %1 % з %2</translation>
    </message>
    <message>
        <source>no room on this board for %1</source>
        <comment>where the file of a document is; size</comment>
        <translation>на цій дошці немає місця: %1</translation>
    </message>
    <message>
        <source>not here yet, %1</source>
        <comment>where the file of a document is; size</comment>
        <translation>ще не тут, %1</translation>
    </message>
    <message>
        <source>not yet confirmed by this shift</source>
        <comment>a document; no crew is known</comment>
        <translation>ця зміна ще не підтвердила</translation>
    </message>
    <message>
        <source>not yet confirmed by %1</source>
        <comment>a document; crews</comment>
        <translation>ще не підтверджено: %1</translation>
    </message>
    <message>
        <source>read by this shift</source>
        <comment>a document; no crew is known</comment>
        <translation>прочитано цією зміною</translation>
    </message>
    <message>
        <source>read by %1</source>
        <comment>a document; crews</comment>
        <translation>прочитано: %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>title</comment>
        <translation>Документи</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s documents yet. It needs the hub once.</source>
        <comment>documents</comment>
        <translation>Ця дошка ще не отримала документів. Потрібен хоча б один зв’язок із хабом.</translation>
    </message>
    <message>
        <source>Must read</source>
        <comment>tab: documents yet to be confirmed by the crew</comment>
        <translation>Прочитати</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>До дошки</translation>
    </message>
    <message>
        <source>Titles with “%1”</source>
        <comment>what was searched for</comment>
        <translation>Назви з «%1»</translation>
    </message>
    <message>
        <source>All lines</source>
        <comment>button: also the documents of other lines</comment>
        <translation>Усі лінії</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>button</comment>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>A part of the title</source>
        <comment>field: search for a document</comment>
        <translation>Частина назви</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>keyboard</comment>
        <translation>Пошук</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <comment>found so far</comment>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документи</numerusform>
            <numerusform>%n документів</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no documents yet. Leads and functions such as quality and safety publish them: work instructions, safety sheets, drawings.</source>
        <comment>no documents</comment>
        <translation>Документів ще немає. Їх публікують бригадири й відділи, як-от якість та охорона праці: робочі інструкції, паспорти безпеки, креслення.</translation>
    </message>
    <message>
        <source>No document is for this line. “All lines” shows those of the others.</source>
        <comment>no documents</comment>
        <translation>Для цієї лінії документів немає. «Усі лінії» покаже документи інших.</translation>
    </message>
    <message>
        <source>No document has that in its title. Try a shorter part of it.</source>
        <comment>no documents found</comment>
        <translation>Жоден документ не має цього в назві. Спробуйте коротшу частину.</translation>
    </message>
    <message>
        <source>No document of this line has that in its title. “All lines” looks in the others too.</source>
        <comment>no documents found</comment>
        <translation>Жоден документ цієї лінії не має цього в назві. «Усі лінії» шукає і в інших.</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Acute danger? Call 112. This board is no alarm.</source>
        <comment>without a number</comment>
        <translation>Гостра небезпека? Дзвоніть 112. Ця дошка не викликає допомоги.</translation>
    </message>
    <message>
        <source>Acute danger? Call %1 or 112. This board is no alarm.</source>
        <comment>emergency number</comment>
        <translation>Гостра небезпека? Дзвоніть %1 або 112. Ця дошка не викликає допомоги.</translation>
    </message>
</context>
<context>
    <name>FlowPresenter</name>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>збережено на цьому терміналі</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>отримано хабом</translation>
    </message>
    <message>
        <source>not accepted: a lead deals with it</source>
        <comment>where a post is</comment>
        <translation>не прийнято: цим займеться бригадир</translation>
    </message>
    <message>
        <source>at the hub</source>
        <comment>where a post is</comment>
        <translation>на хабі</translation>
    </message>
    <message>
        <source>The hub could not read this post. Make it anew; call IT if it happens again.</source>
        <comment>problem</comment>
        <translation>Хаб не зміг прочитати цей допис. Створіть його заново; якщо це повториться, зверніться до IT.</translation>
    </message>
    <message>
        <source>The hub is older than this board and does not know this kind of post. Call IT.</source>
        <comment>problem</comment>
        <translation>Хаб старіший за цю дошку й не знає такого виду дописів. Зверніться до IT.</translation>
    </message>
    <message>
        <source>The hub already has another post under this number. Make it anew.</source>
        <comment>problem</comment>
        <translation>На хабі вже є інший допис із цим номером. Створіть його заново.</translation>
    </message>
    <message>
        <source>This person may not do this. A lead can post it.</source>
        <comment>problem</comment>
        <translation>Ця людина не має на це прав. Опублікувати може бригадир.</translation>
    </message>
    <message>
        <source>The signature does not fit. Sign in again and make it anew.</source>
        <comment>problem</comment>
        <translation>Підпис не збігається. Увійдіть ще раз і створіть допис заново.</translation>
    </message>
    <message>
        <source>The sign-in had ended or was withdrawn. Sign in again and make it anew.</source>
        <comment>problem</comment>
        <translation>Сеанс завершився або його скасовано. Увійдіть ще раз і створіть допис заново.</translation>
    </message>
    <message>
        <source>No one has this badge. Post without it, or let IT add the badge.</source>
        <comment>problem</comment>
        <translation>Ця картка нікому не належить. Опублікуйте без неї або попросіть IT її додати.</translation>
    </message>
    <message>
        <source>Someone else changed it in the meantime. Look at it again, then change it.</source>
        <comment>problem</comment>
        <translation>Тим часом це змінив хтось інший. Перегляньте ще раз, а тоді змінюйте.</translation>
    </message>
    <message>
        <source>It names something the plant no longer has. Choose again.</source>
        <comment>problem</comment>
        <translation>Ідеться про те, чого на заводі вже немає. Виберіть ще раз.</translation>
    </message>
    <message>
        <source>It waits for something that has not reached the hub.</source>
        <comment>problem</comment>
        <translation>Чекає на те, що ще не дійшло до хаба.</translation>
    </message>
    <message>
        <source>This was posted before.</source>
        <comment>problem</comment>
        <translation>Це вже було опубліковано.</translation>
    </message>
    <message>
        <source>What it belongs to was taken back.</source>
        <comment>problem</comment>
        <translation>Те, чого це стосується, скасовано.</translation>
    </message>
    <message>
        <source>A fact is missing. Make the shoutout anew with its fact.</source>
        <comment>problem</comment>
        <translation>Бракує факту. Створіть подяку заново й додайте факт.</translation>
    </message>
    <message>
        <source>Something in it is too long, too large or ends before it begins. Make it anew.</source>
        <comment>problem</comment>
        <translation>Щось задовге, завелике або закінчується раніше, ніж починається. Створіть заново.</translation>
    </message>
    <message>
        <source>A second person has to confirm this.</source>
        <comment>problem</comment>
        <translation>Це має підтвердити друга особа.</translation>
    </message>
    <message>
        <source>It was already confirmed.</source>
        <comment>problem</comment>
        <translation>Це вже підтверджено.</translation>
    </message>
    <message>
        <source>Too late to take it back. A lead can hide it.</source>
        <comment>problem</comment>
        <translation>Скасовувати вже пізно. Приховати може бригадир.</translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full: nothing was posted. Call IT.</source>
        <comment>a post failed</comment>
        <translation>Диск цього термінала заповнено: нічого не опубліковано. Зверніться до IT.</translation>
    </message>
    <message>
        <source>This terminal could not save it: nothing was posted. Try again, then call IT.</source>
        <comment>a post failed</comment>
        <translation>Не вдалося зберегти на цьому терміналі: нічого не опубліковано. Спробуйте ще раз, потім зверніться до IT.</translation>
    </message>
    <message>
        <source>This board is not set up yet. Call IT.</source>
        <comment>a post failed</comment>
        <translation>Цю дошку ще не налаштовано. Зверніться до IT.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <comment>a post failed</comment>
        <translation>Сеанс завершився. Увійдіть ще раз.</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>where a post is</comment>
        <translation>видно на %1 з %2 дошок</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>The hub does not take its picture. Make the post again, with another picture or without.</source>
        <comment>problem</comment>
        <translation>Хаб не приймає зображення. Створіть допис заново, з іншим зображенням або без нього.</translation>
    </message>
    <message>
        <source>Its picture was damaged on this terminal. Make the post again.</source>
        <comment>problem</comment>
        <translation>Зображення пошкодилося на цьому терміналі. Створіть допис заново.</translation>
    </message>
    <message>
        <source>Some of them still have another question before them. Wait until it closes, or close it early.</source>
        <comment>problem</comment>
        <translation>Частина з них ще має інше запитання. Зачекайте, поки воно закриється, або закрийте його раніше.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Стан допису: %1.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <comment>title</comment>
        <translation>Передати зміну</translation>
    </message>
    <message>
        <source>Sign in first: a team lead hands the shift over.</source>
        <comment>hand over</comment>
        <translation>Спершу увійдіть: зміну передає бригадир.</translation>
    </message>
    <message>
        <source>No shift runs, and none ended within the last hour.</source>
        <comment>hand over</comment>
        <translation>Зміна не триває, і жодна не закінчилася за останню годину.</translation>
    </message>
    <message>
        <source>The clock is uncertain.</source>
        <comment>hand over</comment>
        <translation>Годинник неточний.</translation>
    </message>
    <message>
        <source>A shift is handed over while it runs or in the hour after it.</source>
        <comment>hand over</comment>
        <translation>Зміну передають, поки вона триває або протягом години після неї.</translation>
    </message>
    <message>
        <source>The board cannot tell which shift this is. Call IT.</source>
        <comment>hand over</comment>
        <translation>Дошка не знає, яка це зміна. Зверніться до IT.</translation>
    </message>
    <message>
        <source>%1 hands over</source>
        <comment>shift, crew and day</comment>
        <translation>Передає: %1</translation>
    </message>
    <message>
        <source>What you wrote was for another shift: %1. Look at it again.</source>
        <comment>a kept draft</comment>
        <translation>Написане було для іншої зміни: %1. Перегляньте ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>under a topic of a handover</comment>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункти</numerusform>
            <numerusform>%n пунктів</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>button</comment>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>How many, not who: no names here.</source>
        <comment>handover, topic people</comment>
        <translation>Скільки, а не хто: без імен.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>tile</comment>
        <translation>Своїми словами</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>field; topic of a handover</comment>
        <translation>Пункт: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>keyboard: keep the note</comment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: the notes of a handover</comment>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button</comment>
        <translation>Опублікувати</translation>
    </message>
    <message>
        <source>Tap the note to change</source>
        <comment>handover</comment>
        <translation>Торкніться пункту, який змінити</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a note of a handover</comment>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: the words of a note</comment>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Handed over. The next shift is asked to read it.</source>
        <comment>done screen</comment>
        <translation>Передано. Наступну зміну попросять прочитати.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <comment>hand over</comment>
        <translation>Спершу щось напишіть.</translation>
    </message>
    <message numerus="yes">
        <source>A handover has at most %n notes: remove one first.</source>
        <comment>hand over</comment>
        <translation>
            <numerusform>Передача має щонайбільше %n пункт: спершу приберіть один.</numerusform>
            <numerusform>Передача має щонайбільше %n пункти: спершу приберіть один.</numerusform>
            <numerusform>Передача має щонайбільше %n пунктів: спершу приберіть один.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Handover</source>
        <comment>title</comment>
        <translation>Передача зміни</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>До дошки</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s handovers yet. It needs the hub once.</source>
        <comment>handover</comment>
        <translation>Ця дошка ще не отримала передач зміни. Потрібен хоча б один зв’язок із хабом.</translation>
    </message>
    <message>
        <source>No handover in the last 14 days.</source>
        <comment>handover</comment>
        <translation>За останні 14 днів передач не було.</translation>
    </message>
    <message>
        <source>A team lead writes one: sign in, then tap Handover.</source>
        <comment>handover</comment>
        <translation>Її пише бригадир: увійдіть і торкніться «Передача зміни».</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>button: an older handover</comment>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: a newer handover</comment>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <comment>crews that read a handover</comment>
        <translation>Прочитано: %1.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Стан допису: %1.</translation>
    </message>
    <message>
        <source>The clock is uncertain: reading it cannot be confirmed now.</source>
        <comment>handover</comment>
        <translation>Годинник неточний: зараз не можна підтвердити прочитання.</translation>
    </message>
    <message>
        <source>No near misses</source>
        <comment>handover phrase: safety</comment>
        <translation>Без небезпечних випадків</translation>
    </message>
    <message>
        <source>Spill cleaned up, the floor may still be slippery</source>
        <comment>handover phrase: safety</comment>
        <translation>Розлите прибрано, підлога ще може бути слизька</translation>
    </message>
    <message>
        <source>Machine locked out and tagged, do not start</source>
        <comment>handover phrase: safety</comment>
        <translation>Машину заблоковано й позначено, не вмикати</translation>
    </message>
    <message>
        <source>Emergency stops tested, all work</source>
        <comment>handover phrase: safety</comment>
        <translation>Аварійні кнопки перевірено, усі працюють</translation>
    </message>
    <message>
        <source>Near miss at …</source>
        <comment>handover phrase: safety, to be completed</comment>
        <translation>Майже випадок, місце: …</translation>
    </message>
    <message>
        <source>Walkway blocked at …</source>
        <comment>handover phrase: safety, to be completed</comment>
        <translation>Прохід заблоковано: …</translation>
    </message>
    <message>
        <source>No deviations</source>
        <comment>handover phrase: quality</comment>
        <translation>Без відхилень</translation>
    </message>
    <message>
        <source>Check label and date code more often</source>
        <comment>handover phrase: quality</comment>
        <translation>Частіше перевіряти етикетку й код дати</translation>
    </message>
    <message>
        <source>More rejects than usual, cause unknown</source>
        <comment>handover phrase: quality</comment>
        <translation>Браку більше, ніж зазвичай, причина невідома</translation>
    </message>
    <message>
        <source>First product approved after the changeover</source>
        <comment>handover phrase: quality</comment>
        <translation>Перший виріб після переналагодження схвалено</translation>
    </message>
    <message>
        <source>Batch on hold: …</source>
        <comment>handover phrase: quality, to be completed</comment>
        <translation>Партію затримано: …</translation>
    </message>
    <message>
        <source>Complaint of a customer about …</source>
        <comment>handover phrase: quality, to be completed</comment>
        <translation>Скарга клієнта: …</translation>
    </message>
    <message>
        <source>Runs without faults</source>
        <comment>handover phrase: machine</comment>
        <translation>Працює без збоїв</translation>
    </message>
    <message>
        <source>Fault reset, keep an eye on it</source>
        <comment>handover phrase: machine</comment>
        <translation>Збій скинуто, наглядати</translation>
    </message>
    <message>
        <source>Maintenance has been called</source>
        <comment>handover phrase: machine</comment>
        <translation>Викликано ремонтників</translation>
    </message>
    <message>
        <source>Changeover finished, settings noted</source>
        <comment>handover phrase: machine</comment>
        <translation>Переналагоджено, параметри записано</translation>
    </message>
    <message>
        <source>Runs slower because of …</source>
        <comment>handover phrase: machine, to be completed</comment>
        <translation>Працює повільніше через: …</translation>
    </message>
    <message>
        <source>Still to be cleaned: …</source>
        <comment>handover phrase: machine, to be completed</comment>
        <translation>Ще почистити: …</translation>
    </message>
    <message>
        <source>Crew complete</source>
        <comment>handover phrase: people</comment>
        <translation>Бригада в повному складі</translation>
    </message>
    <message>
        <source>One short in the next shift</source>
        <comment>handover phrase: people</comment>
        <translation>У наступній зміні бракує однієї людини</translation>
    </message>
    <message>
        <source>Two short in the next shift</source>
        <comment>handover phrase: people</comment>
        <translation>У наступній зміні бракує двох людей</translation>
    </message>
    <message>
        <source>One temporary worker, needs an introduction</source>
        <comment>handover phrase: people</comment>
        <translation>Один тимчасовий працівник, потрібен інструктаж</translation>
    </message>
    <message>
        <source>Break relief needed at …</source>
        <comment>handover phrase: people, to be completed</comment>
        <translation>Потрібна заміна на перерву: …</translation>
    </message>
    <message>
        <source>Extra hands from another line until …</source>
        <comment>handover phrase: people, to be completed</comment>
        <translation>Допомога з іншої лінії до: …</translation>
    </message>
    <message>
        <source>No open points</source>
        <comment>handover phrase: open points</comment>
        <translation>Відкритих питань немає</translation>
    </message>
    <message>
        <source>Pallets still to be collected</source>
        <comment>handover phrase: open points</comment>
        <translation>Палети ще забрати</translation>
    </message>
    <message>
        <source>Rework waits beside the line</source>
        <comment>handover phrase: open points</comment>
        <translation>Доопрацювання чекає біля лінії</translation>
    </message>
    <message>
        <source>Order still to be finished: …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Замовлення доробити: …</translation>
    </message>
    <message>
        <source>Material runs out at …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Матеріалу вистачить до: …</translation>
    </message>
    <message>
        <source>Delivery expected at …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Доставка очікується: …</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>topic of a handover</comment>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>topic of a handover</comment>
        <translation>Якість</translation>
    </message>
    <message>
        <source>Machine</source>
        <comment>topic of a handover</comment>
        <translation>Машина</translation>
    </message>
    <message>
        <source>People</source>
        <comment>topic of a handover</comment>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Open points</source>
        <comment>topic of a handover</comment>
        <translation>Відкриті питання</translation>
    </message>
    <message>
        <source>Confirm: %1 has read it</source>
        <comment>button: crew or shift has read a handover</comment>
        <translation>Підтвердити: прочитано – %1</translation>
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
        <translation>До дошки</translation>
    </message>
    <message>
        <source>IT PIN</source>
        <comment>question</comment>
        <translation>PIN-код IT</translation>
    </message>
    <message>
        <source>Test the hub</source>
        <comment>button</comment>
        <translation>Перевірити хаб</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <comment>button</comment>
        <translation>Закрити програму</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <comment>link</comment>
        <translation>не зареєстровано</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>link</comment>
        <translation>з’єднується</translation>
    </message>
    <message>
        <source>connected, reading</source>
        <comment>link</comment>
        <translation>з’єднано, читає</translation>
    </message>
    <message>
        <source>live</source>
        <comment>link</comment>
        <translation>наживо</translation>
    </message>
    <message>
        <source>asking in turns: a proxy holds back the stream</source>
        <comment>link</comment>
        <translation>опитує по черзі: проксі затримує потік</translation>
    </message>
    <message>
        <source>no hub</source>
        <comment>link</comment>
        <translation>хаба немає</translation>
    </message>
    <message>
        <source>the hub refuses this board</source>
        <comment>link</comment>
        <translation>хаб відхиляє цю дошку</translation>
    </message>
    <message>
        <source>this board was revoked</source>
        <comment>link</comment>
        <translation>цю дошку відкликано</translation>
    </message>
    <message>
        <source>never</source>
        <comment>last contact</comment>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>link</source>
        <comment>IT fact</comment>
        <translation>зв’язок</translation>
    </message>
    <message>
        <source>last contact</source>
        <comment>IT fact</comment>
        <translation>останній контакт</translation>
    </message>
    <message>
        <source>terminal</source>
        <comment>IT fact</comment>
        <translation>термінал</translation>
    </message>
    <message>
        <source>line</source>
        <comment>IT fact</comment>
        <translation>лінія</translation>
    </message>
    <message>
        <source>hub</source>
        <comment>IT fact</comment>
        <translation>хаб</translation>
    </message>
    <message>
        <source>version</source>
        <comment>IT fact</comment>
        <translation>версія</translation>
    </message>
    <message>
        <source>posts waiting here</source>
        <comment>IT fact</comment>
        <translation>дописи, що чекають тут</translation>
    </message>
    <message>
        <source>posts refused</source>
        <comment>IT fact</comment>
        <translation>відхилені дописи</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>disk</comment>
        <translation>справний</translation>
    </message>
    <message>
        <source>full</source>
        <comment>disk</comment>
        <translation>заповнений</translation>
    </message>
    <message>
        <source>faulty</source>
        <comment>disk</comment>
        <translation>несправний</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>IT fact</comment>
        <translation>диск</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>clock</comment>
        <translation>неточний</translation>
    </message>
    <message>
        <source>cursor</source>
        <comment>IT fact</comment>
        <translation>курсор</translation>
    </message>
    <message>
        <source>terminal id</source>
        <comment>IT fact</comment>
        <translation>ID термінала</translation>
    </message>
    <message>
        <source>That is not the IT PIN.</source>
        <comment>IT screen</comment>
        <translation>Це не PIN-код IT.</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <comment>hub test</comment>
        <translation>Запит до хаба …</translation>
    </message>
    <message>
        <source>The hub answered in %1 ms: it can read and write.</source>
        <comment>hub test</comment>
        <translation>Хаб відповів за %1 мс: читання й запис працюють.</translation>
    </message>
    <message>
        <source>The hub answered in %1 ms: it cannot use its store now.</source>
        <comment>hub test</comment>
        <translation>Хаб відповів за %1 мс: його сховище зараз не працює.</translation>
    </message>
    <message>
        <source>What answered in %1 ms is not the hub: status %2.</source>
        <comment>hub test</comment>
        <translation>Те, що відповіло за %1 мс, – не хаб: статус %2.</translation>
    </message>
    <message>
        <source>The certificate of what answers there is not the hub&apos;s.</source>
        <comment>hub test</comment>
        <translation>Сертифікат того, що там відповідає, не належить хабу.</translation>
    </message>
    <message>
        <source>No answer within 10 s.</source>
        <comment>hub test</comment>
        <translation>Немає відповіді протягом 10 с.</translation>
    </message>
    <message>
        <source>The answer was cut short. Try again.</source>
        <comment>hub test</comment>
        <translation>Відповідь обірвалася. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Nothing answers at the hub&apos;s address. Check the cable and the network.</source>
        <comment>hub test</comment>
        <translation>За адресою хаба ніхто не відповідає. Перевірте кабель і мережу.</translation>
    </message>
    <message>
        <source>why</source>
        <comment>IT fact</comment>
        <translation>причина</translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <comment>waiting posts</comment>
        <translation>найдавніший: %1</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>IT fact</comment>
        <translation>надсилання</translation>
    </message>
    <message>
        <source>stopped: the hub refuses all</source>
        <comment>IT fact</comment>
        <translation>зупинено: хаб відхиляє все</translation>
    </message>
    <message>
        <source>outbox</source>
        <comment>IT fact</comment>
        <translation>вихідні</translation>
    </message>
    <message>
        <source>was damaged and saved</source>
        <comment>IT fact</comment>
        <translation>пошкоджено, врятовано</translation>
    </message>
    <message>
        <source>panel</source>
        <comment>IT fact</comment>
        <translation>екран</translation>
    </message>
    <message>
        <source>%1 of %2 GB free</source>
        <comment>disk</comment>
        <translation>вільно %1 з %2 ГБ</translation>
    </message>
    <message>
        <source>hub test</source>
        <comment>IT fact</comment>
        <translation>перевірка хаба</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>IT fact</comment>
        <translation>годинник</translation>
    </message>
    <message>
        <source>%1 s off the hub&apos;s</source>
        <comment>clock</comment>
        <translation>різниця з хабом %1 с</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>IT fact</comment>
        <translation>звук</translation>
    </message>
    <message>
        <source>on; nothing was played yet</source>
        <comment>sound</comment>
        <translation>увімкнено; ще нічого не відтворювалося</translation>
    </message>
    <message>
        <source>off, by the settings of this board</source>
        <comment>sound</comment>
        <translation>вимкнено в налаштуваннях дошки</translation>
    </message>
    <message>
        <source>on, and it works</source>
        <comment>sound</comment>
        <translation>увімкнено, працює</translation>
    </message>
    <message>
        <source>none: ploegbord_media is not installed</source>
        <comment>sound</comment>
        <translation>немає: ploegbord_media не встановлено</translation>
    </message>
    <message>
        <source>none: no sound device was found</source>
        <comment>sound</comment>
        <translation>немає: звуковий пристрій не знайдено</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <comment>picker: title</comment>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Announcement</source>
        <comment>tile</comment>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>tile</comment>
        <translation>Ціль зміни</translation>
    </message>
    <message>
        <source>and its result</source>
        <comment>under shift goal</comment>
        <translation>та її результат</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>tile</comment>
        <translation>Подія з безпеки</translation>
    </message>
    <message>
        <source>record or correct</source>
        <comment>under safety event</comment>
        <translation>записати чи виправити</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>tile: safety events</comment>
        <translation>Підтвердити</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>%n чекає</numerusform>
            <numerusform>%n чекають</numerusform>
            <numerusform>%n чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>Close shift</source>
        <comment>tile</comment>
        <translation>Закрити зміну</translation>
    </message>
    <message>
        <source>Lift quiet board</source>
        <comment>tile</comment>
        <translation>Вимкнути тишу</translation>
    </message>
    <message>
        <source>It is quiet now</source>
        <comment>under lift quiet</comment>
        <translation>Зараз режим тиші</translation>
    </message>
    <message>
        <source>Quiet board</source>
        <comment>tile</comment>
        <translation>Режим тиші</translation>
    </message>
    <message>
        <source>after a serious accident</source>
        <comment>under quiet</comment>
        <translation>після тяжкого нещасного випадку</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <comment>tile</comment>
        <translation>Приховати допис</translation>
    </message>
    <message>
        <source>Refused posts</source>
        <comment>tile</comment>
        <translation>Відхилені дописи</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <comment>refused posts</comment>
        <translation>
            <numerusform>%n тут</numerusform>
            <numerusform>%n тут</numerusform>
            <numerusform>%n тут</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>tile</comment>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Team lead</source>
        <comment>title of the menu</comment>
        <translation>Бригадир</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <comment>lead menu without a session</comment>
        <translation>Ніхто не увійшов.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>До дошки</translation>
    </message>
    <message>
        <source>Signed in without the hub: posts wait here until it is back.</source>
        <comment>lead menu</comment>
        <translation>Вхід без хаба: дописи чекають тут, доки він не з’явиться.</translation>
    </message>
    <message>
        <source>Quiet board</source>
        <comment>title</comment>
        <translation>Режим тиші</translation>
    </message>
    <message>
        <source>Reason, shown on the board (may stay empty)</source>
        <comment>field</comment>
        <translation>Причина, видно на дошці (необов’язково)</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>keyboard: set the quiet board</comment>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <comment>title</comment>
        <translation>Приховати допис</translation>
    </message>
    <message>
        <source>Hide this on every board? It cannot be shown again.</source>
        <comment>question</comment>
        <translation>Приховати це на всіх дошках? Повернути буде неможливо.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button</comment>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>tab</comment>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>Shoutouts</source>
        <comment>tab</comment>
        <translation>Подяки</translation>
    </message>
    <message>
        <source>Nothing of this line is on the board.</source>
        <comment>hide list empty</comment>
        <translation>На дошці немає нічого з цієї лінії.</translation>
    </message>
    <message>
        <source>The board is quiet: no celebration, no chime, no shoutouts.</source>
        <comment>done screen</comment>
        <translation>На дошці режим тиші: без святкувань, звуків і подяк.</translation>
    </message>
    <message>
        <source>The board is no longer quiet.</source>
        <comment>done screen</comment>
        <translation>Режим тиші на дошці вимкнено.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>shifts to close</comment>
        <translation>
            <numerusform>%n відкрита</numerusform>
            <numerusform>%n відкриті</numerusform>
            <numerusform>%n відкритих</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>tile</comment>
        <translation>Повідомлення</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n нове</numerusform>
            <numerusform>%n нові</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>tile</comment>
        <translation>Передача зміни</translation>
    </message>
    <message>
        <source>to the next shift</source>
        <comment>under handover</comment>
        <translation>наступній зміні</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>tile</comment>
        <translation>Нарада</translation>
    </message>
    <message>
        <source>at the start of the shift</source>
        <comment>under meeting</comment>
        <translation>на початку зміни</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>tile</comment>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>to the crews</source>
        <comment>under question</comment>
        <translation>до бригад</translation>
    </message>
    <message>
        <source>Hidden here. The other boards follow.</source>
        <comment>done screen</comment>
        <translation>Тут приховано. На інших дошках – незабаром.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Start-of-shift meeting</source>
        <comment>title</comment>
        <translation>Нарада на початку зміни</translation>
    </message>
    <message>
        <source>Sign in first: a team lead begins the meeting.</source>
        <comment>meeting</comment>
        <translation>Спершу увійдіть: нараду починає бригадир.</translation>
    </message>
    <message>
        <source>No shift now. A meeting begins from 15 minutes before a shift.</source>
        <comment>meeting</comment>
        <translation>Зараз немає зміни. Нараду можна почати за 15 хвилин до зміни.</translation>
    </message>
    <message>
        <source>The clock is uncertain: the board cannot tell which crew this is.</source>
        <comment>meeting</comment>
        <translation>Годинник неточний: дошка не знає, яка це бригада.</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <comment>crew</comment>
        <translation>Нарада: %1</translation>
    </message>
    <message>
        <source>Nothing is new since this crew was last here.</source>
        <comment>meeting</comment>
        <translation>Нічого нового, відколи ця бригада була тут востаннє.</translation>
    </message>
    <message numerus="yes">
        <source>%n items, one a screen.</source>
        <comment>meeting</comment>
        <translation>
            <numerusform>%n тема, одна на екран.</numerusform>
            <numerusform>%n теми, одна на екран.</numerusform>
            <numerusform>%n тем, одна на екран.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out as it begins, so that the board can stay as it is.</source>
        <comment>meeting</comment>
        <translation>На початку вас буде виведено, щоб дошка могла лишатися як є.</translation>
    </message>
    <message>
        <source>This crew has discussed it already.</source>
        <comment>meeting</comment>
        <translation>Ця бригада вже це обговорила.</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>button: the meeting</comment>
        <translation>Почати</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>item of a meeting</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: item of a meeting</comment>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>To the end</source>
        <comment>button: skips what is left of a meeting</comment>
        <translation>До кінця</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: item of a meeting</comment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>All discussed?</source>
        <comment>end of a meeting</comment>
        <translation>Усе обговорено?</translation>
    </message>
    <message>
        <source>Discussed counts for %1, on every board of this line. It asks for nobody&apos;s name.</source>
        <comment>crew; end of a meeting</comment>
        <translation>Обговорення зараховано для: %1, на кожній дошці лінії. Імен не питають.</translation>
    </message>
    <message>
        <source>Discussed</source>
        <comment>button: end of a meeting</comment>
        <translation>Обговорено</translation>
    </message>
    <message>
        <source>It can be marked once the day of the shift has begun.</source>
        <comment>meeting before midnight</comment>
        <translation>Позначити можна, коли настане день зміни.</translation>
    </message>
    <message>
        <source>Discussed by %1.</source>
        <comment>crew; done screen</comment>
        <translation>Обговорено: %1.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>До дошки</translation>
    </message>
    <message>
        <source>End, not discussed</source>
        <comment>button: end a meeting that was not held</comment>
        <translation>Закінчити, не обговорено</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>waits for what it refers to</source>
        <comment>where a post is</comment>
        <translation>чекає на те, чого стосується</translation>
    </message>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>збережено на цьому терміналі</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>отримано хабом</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>where a post is</comment>
        <translation>не прийнято</translation>
    </message>
    <message>
        <source>at the hub</source>
        <comment>where a post is</comment>
        <translation>на хабі</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>kind of post</comment>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>Changed announcement</source>
        <comment>kind of post</comment>
        <translation>Змінене оголошення</translation>
    </message>
    <message>
        <source>Announcement hidden</source>
        <comment>kind of post</comment>
        <translation>Оголошення приховано</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>kind of post</comment>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>Shoutout taken back</source>
        <comment>kind of post</comment>
        <translation>Подяку скасовано</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>kind of post</comment>
        <translation>Подія з безпеки</translation>
    </message>
    <message>
        <source>Corrected safety event</source>
        <comment>kind of post</comment>
        <translation>Виправлена подія з безпеки</translation>
    </message>
    <message>
        <source>Confirmed safety event</source>
        <comment>kind of post</comment>
        <translation>Підтверджена подія з безпеки</translation>
    </message>
    <message>
        <source>Shift closed without event</source>
        <comment>kind of post</comment>
        <translation>Зміну закрито без подій</translation>
    </message>
    <message>
        <source>Quiet board set</source>
        <comment>kind of post</comment>
        <translation>Режим тиші ввімкнено</translation>
    </message>
    <message>
        <source>Quiet board lifted</source>
        <comment>kind of post</comment>
        <translation>Режим тиші вимкнено</translation>
    </message>
    <message>
        <source>High five</source>
        <comment>kind of post</comment>
        <translation>Дай п’ять</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>kind of post: an urgent notice was acknowledged</comment>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>How someone stands on the wall</source>
        <comment>kind of post</comment>
        <translation>Як людину видно в подяках</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>kind of post: unknown</comment>
        <translation>Допис</translation>
    </message>
    <message>
        <source>Posts of this board</source>
        <comment>title of the outbox</comment>
        <translation>Дописи цієї дошки</translation>
    </message>
    <message>
        <source>Everything made at this board is at the hub. Nothing waits here.</source>
        <comment>outbox empty</comment>
        <translation>Усе, що створено на цій дошці, вже на хабі. Тут нічого не чекає.</translation>
    </message>
    <message>
        <source>The hub refuses one post after the other: sending has stopped. Call IT.</source>
        <comment>outbox</comment>
        <translation>Хаб відхиляє допис за дописом: надсилання зупинено. Зверніться до IT.</translation>
    </message>
    <message>
        <source>Posts that were not accepted are kept: a lead signs in and deals with them.</source>
        <comment>outbox</comment>
        <translation>Неприйняті дописи зберігаються: бригадир входить і розбирається з ними.</translation>
    </message>
    <message>
        <source>Tap a post that was not accepted to read why, and try again or drop it.</source>
        <comment>outbox</comment>
        <translation>Торкніться неприйнятого допису, щоб дізнатися причину й повторити або видалити.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Drop for ever</source>
        <comment>button</comment>
        <translation>Видалити назавжди</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>kind of post</comment>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Reply to a report</source>
        <comment>kind of post</comment>
        <translation>Відповідь на повідомлення</translation>
    </message>
    <message>
        <source>Status of a report</source>
        <comment>kind of post</comment>
        <translation>Статус повідомлення</translation>
    </message>
    <message>
        <source>More about a report</source>
        <comment>kind of post</comment>
        <translation>Доповнення до повідомлення</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>kind of post</comment>
        <translation>Передача зміни</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind of post</comment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Document withdrawn</source>
        <comment>kind of post</comment>
        <translation>Документ відкликано</translation>
    </message>
    <message>
        <source>Idea taken over by a line</source>
        <comment>kind of post</comment>
        <translation>Ідея, яку перейняла лінія</translation>
    </message>
    <message>
        <source>Question to the crews</source>
        <comment>kind of post</comment>
        <translation>Запитання до бригад</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <comment>kind of post</comment>
        <translation>Відповідь на запитання</translation>
    </message>
    <message>
        <source>Question closed</source>
        <comment>kind of post</comment>
        <translation>Запитання закрито</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This board cannot play videos: the part that plays them is not installed. Call IT. Everything else works.</source>
        <comment>instead of a video</comment>
        <translation>Ця дошка не відтворює відео: потрібну частину не встановлено. Зверніться до IT. Усе інше працює.</translation>
    </message>
    <message>
        <source>This video cannot be played here. Whoever published it has to publish it as MP4 (H.264) or WebM.</source>
        <comment>instead of a video</comment>
        <translation>Це відео тут не відтворюється. Хто його опублікував, має опублікувати його як MP4 (H.264) або WebM.</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <comment>instead of a picture</comment>
        <translation>Зображення відкривається …</translation>
    </message>
    <message>
        <source>The picture is being fetched.</source>
        <comment>instead of a picture</comment>
        <translation>Зображення завантажується.</translation>
    </message>
    <message>
        <source>There is no room for this picture on this board. Call IT.</source>
        <comment>instead of a picture</comment>
        <translation>На дошці немає місця для цього зображення. Зверніться до IT.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It is fetched next.</source>
        <comment>instead of a picture</comment>
        <translation>Зображення ще не тут. Воно завантажиться наступним.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It comes once this board reaches the hub.</source>
        <comment>instead of a picture</comment>
        <translation>Зображення ще не тут. Воно з’явиться, коли дошка зв’яжеться з хабом.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>under: next picture; which one is shown, of how many</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: of a video</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>button: of a video</comment>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>From the start</source>
        <comment>button: of a video</comment>
        <translation>Спочатку</translation>
    </message>
    <message>
        <source>Sound off</source>
        <comment>button: of a video</comment>
        <translation>Звук вимкнути</translation>
    </message>
    <message>
        <source>Sound on</source>
        <comment>button: of a video</comment>
        <translation>Звук увімкнути</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button</comment>
        <translation>Наступне зображення</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>title</comment>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>This announcement is no longer shown.</source>
        <comment>instead of its picture</comment>
        <translation>Це оголошення більше не показується.</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>title</comment>
        <translation>Відео</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>Question</source>
        <comment>title</comment>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s crews yet. It needs the hub once.</source>
        <comment>question</comment>
        <translation>Ця дошка ще не отримала бригад. Потрібен хоча б один зв’язок із хабом.</translation>
    </message>
    <message>
        <source>This board took 20 answers in the last hour. Come back later.</source>
        <comment>limit reached</comment>
        <translation>За останню годину тут прийнято 20 відповідей. Поверніться пізніше.</translation>
    </message>
    <message>
        <source>Without your name. Results by crew, from five answers on.</source>
        <comment>question</comment>
        <translation>Без імені. Результат за бригадами, від п’яти відповідей.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>До дошки</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>button</comment>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Which crew are you in?</source>
        <comment>question, before an answer is saved</comment>
        <translation>З якої ви бригади?</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Збереження …</translation>
    </message>
    <message>
        <source>Thank you. Nobody can see who answered.</source>
        <comment>done screen</comment>
        <translation>Дякуємо. Ніхто не бачить, хто відповів.</translation>
    </message>
    <message>
        <source>Your answer is saved on this terminal and will be sent.</source>
        <comment>done screen</comment>
        <translation>Вашу відповідь збережено на цьому терміналі й буде надіслано.</translation>
    </message>
    <message>
        <source>The hub has received your answer.</source>
        <comment>done screen</comment>
        <translation>Хаб отримав вашу відповідь.</translation>
    </message>
    <message>
        <source>It stays open %1. After that the result is on this board.</source>
        <comment>until when</comment>
        <translation>Запитання відкрите %1. Потім результат буде на цій дошці.</translation>
    </message>
    <message>
        <source>What the crews answered</source>
        <comment>results of questions</comment>
        <translation>Що відповіли бригади</translation>
    </message>
    <message>
        <source>No question is open for you now, and none was answered lately.</source>
        <comment>question</comment>
        <translation>Зараз немає відкритого запитання, і нещодавно жодне не завершилося.</translation>
    </message>
    <message>
        <source>Fewer than five answers. What they were is told to nobody.</source>
        <comment>result of a crew</comment>
        <translation>Менше п’яти відповідей. Якими вони були, не побачить ніхто.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>result of a crew</comment>
        <translation>
            <numerusform>%n відповідь</numerusform>
            <numerusform>%n відповіді</numerusform>
            <numerusform>%n відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <comment>badge of a card</comment>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Answer it with one tap, without your name.</source>
        <comment>card of a question</comment>
        <translation>Дайте відповідь одним дотиком, без імені.</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>badge of a card: the result of a question</comment>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>No crew gave five answers, so nothing is told.</source>
        <comment>result of a question</comment>
        <translation>Жодна бригада не дала п’яти відповідей, тож нічого не показано.</translation>
    </message>
    <message>
        <source>closed %1</source>
        <comment>a question; date</comment>
        <translation>закрито %1</translation>
    </message>
    <message>
        <source>Between shifts</source>
        <comment>answered while no crew was on shift</comment>
        <translation>Між змінами</translation>
    </message>
</context>
<context>
    <name>PulseAsk</name>
    <message>
        <source>Safety</source>
        <comment>tab: questions</comment>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>tab: questions</comment>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>tab: questions</comment>
        <translation>Разом</translation>
    </message>
    <message>
        <source>Question to the crews</source>
        <comment>title</comment>
        <translation>Запитання до бригад</translation>
    </message>
    <message>
        <source>Sign in first: leads and functions ask the crews.</source>
        <comment>question</comment>
        <translation>Спершу увійдіть: запитання ставлять бригадири та служби.</translation>
    </message>
    <message>
        <source>One question that one tap can answer; no names</source>
        <comment>field</comment>
        <translation>Одне запитання на один дотик; без імен</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: the question is written</comment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>button</comment>
        <translation>Своїми словами</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>button: questions that are open</comment>
        <translation>
            <numerusform>%n відкрите</numerusform>
            <numerusform>%n відкриті</numerusform>
            <numerusform>%n відкритих</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be answered?</source>
        <comment>question, to a lead</comment>
        <translation>Які можливі відповіді?</translation>
    </message>
    <message>
        <source>Until when can it be answered?</source>
        <comment>question, to a lead</comment>
        <translation>До якого часу можна відповідати?</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>of a question</comment>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a question is for</comment>
        <translation>Для</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of a question: until when</comment>
        <translation>Відкрите</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a question</comment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>by crew, of crews with five answers or more; nobody sees who answered</source>
        <comment>the result of a question</comment>
        <translation>за бригадами, від п’яти відповідей; ніхто не бачить, хто відповів</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>button</comment>
        <translation>Запитати</translation>
    </message>
    <message>
        <source>Tap the question to close</source>
        <comment>questions that are open</comment>
        <translation>Торкніться запитання, яке закрити</translation>
    </message>
    <message>
        <source>Close it now? It cannot be opened again.</source>
        <comment>question, to a lead</comment>
        <translation>Закрити зараз? Відкрити знову буде неможливо.</translation>
    </message>
    <message>
        <source>The answers are counted at once.</source>
        <comment>a question closes</comment>
        <translation>Відповіді підраховуються одразу.</translation>
    </message>
    <message numerus="yes">
        <source>The answers are counted %n minutes after it: some are still on their way.</source>
        <comment>a question closes</comment>
        <translation>
            <numerusform>Відповіді підрахують через %n хвилину: деякі ще в дорозі.</numerusform>
            <numerusform>Відповіді підрахують через %n хвилини: деякі ще в дорозі.</numerusform>
            <numerusform>Відповіді підрахують через %n хвилин: деякі ще в дорозі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <comment>question</comment>
        <translation>Спершу напишіть запитання.</translation>
    </message>
    <message>
        <source>Asked. Each crew answers it at its board.</source>
        <comment>done screen</comment>
        <translation>Запитання поставлено. Кожна бригада відповідає на своїй дошці.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <comment>done screen: a question</comment>
        <translation>Закрито.</translation>
    </message>
    <message>
        <source>End the question</source>
        <comment>button</comment>
        <translation>Закрити запитання</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Documents</source>
        <comment>title</comment>
        <translation>Документи</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>of a document</comment>
        <translation>сторінка %1 з %2</translation>
    </message>
    <message>
        <source>This document has been withdrawn. Do not work by it any more.</source>
        <comment>reader</comment>
        <translation>Цей документ відкликано. Більше за ним не працюйте.</translation>
    </message>
    <message>
        <source>There is a newer revision. This one no longer holds.</source>
        <comment>reader</comment>
        <translation>Є новіша редакція. Ця вже не чинна.</translation>
    </message>
    <message>
        <source>Open the new one</source>
        <comment>button: the newer revision of a document</comment>
        <translation>Відкрити нову</translation>
    </message>
    <message>
        <source>This shift has read this</source>
        <comment>button: no crew is known</comment>
        <translation>Ця зміна прочитала</translation>
    </message>
    <message>
        <source>%1 have read this</source>
        <comment>button: several crews</comment>
        <translation>Прочитано: %1</translation>
    </message>
    <message>
        <source>%1 has read this</source>
        <comment>button: a crew</comment>
        <translation>Прочитано: %1</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s documents yet. It needs the hub once.</source>
        <comment>reader</comment>
        <translation>Ця дошка ще не отримала документів. Потрібен хоча б один зв’язок із хабом.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <comment>reader</comment>
        <translation>Жоден документ не відкрито.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <comment>reader: the document&apos;s file</comment>
        <translation>Відкривається …</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <comment>reader</comment>
        <translation>Малюється сторінка %1 …</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <comment>reader</comment>
        <translation>Не вдалося показати сторінку %1.</translation>
    </message>
    <message>
        <source>There is no room on this board for this document. Call IT.</source>
        <comment>reader</comment>
        <translation>На дошці немає місця для цього документа. Зверніться до IT.</translation>
    </message>
    <message>
        <source>This document is not on this board yet. It is fetched before all others.</source>
        <comment>reader</comment>
        <translation>Цього документа ще немає на дошці. Його завантажать першим.</translation>
    </message>
    <message>
        <source>This document is not on this board, and the hub cannot be reached. It is fetched as soon as it can.</source>
        <comment>reader</comment>
        <translation>Цього документа немає на дошці, а хаб недоступний. Його завантажать, щойно вийде.</translation>
    </message>
    <message>
        <source>This board cannot show PDFs: the part that reads them is not installed (libqt6pdf6). Call IT. Everything else works.</source>
        <comment>reader</comment>
        <translation>Ця дошка не показує PDF: частину, що їх читає, не встановлено (libqt6pdf6). Зверніться до IT. Решта працює.</translation>
    </message>
    <message>
        <source>This terminal cannot read the file from its disk. Try again, then call IT.</source>
        <comment>reader</comment>
        <translation>Термінал не може прочитати файл із диска. Спробуйте ще раз, потім зверніться до IT.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says it is. Whoever published it has to publish it anew.</source>
        <comment>reader</comment>
        <translation>Файл пошкоджено, або він не те, за що себе видає. Хто його опублікував, має зробити це знову.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Whoever published it has to publish it without one.</source>
        <comment>reader</comment>
        <translation>Цей PDF захищено паролем. Хто його опублікував, має зробити це без пароля.</translation>
    </message>
    <message>
        <source>This PDF has no pages. Whoever published it has to publish it anew.</source>
        <comment>reader</comment>
        <translation>У цьому PDF немає сторінок. Хто його опублікував, має зробити це знову.</translation>
    </message>
    <message>
        <source>This picture is too large for this board. Whoever published it has to make it smaller: at most 24 million pixels.</source>
        <comment>reader</comment>
        <translation>Це зображення завелике для дошки. Хто його опублікував, має зменшити: щонайбільше 24 мільйони пікселів.</translation>
    </message>
    <message>
        <source>Scan this with your phone, where it reaches the hub. It works for 10 minutes.</source>
        <comment>reader</comment>
        <translation>Відскануйте телефоном там, де він має доступ до хаба. Код діє 10 хвилин.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>a colleague of %1</source>
        <comment>crew</comment>
        <translation>хтось із бригади %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>who gave the shoutout</comment>
        <translation>від: %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>category</comment>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>category</comment>
        <translation>Якість</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <comment>category</comment>
        <translation>Ефективність</translation>
    </message>
    <message>
        <source>Improvement</source>
        <comment>category</comment>
        <translation>Поліпшення</translation>
    </message>
    <message>
        <source>High five for %1</source>
        <comment>button, who</comment>
        <translation>Дай п’ять: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Not at a place</source>
        <comment>tile: where it was</comment>
        <translation>Без точного місця</translation>
    </message>
    <message>
        <source>or on the whole line</source>
        <comment>under: not at a place</comment>
        <translation>або на всій лінії</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>title</comment>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>What kind</source>
        <comment>step</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>step</comment>
        <translation>Де</translation>
    </message>
    <message>
        <source>What</source>
        <comment>step</comment>
        <translation>Що</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s lines yet. It needs the hub once.</source>
        <comment>report</comment>
        <translation>Ця дошка ще не отримала списку ліній. Потрібен хоча б один зв’язок із хабом.</translation>
    </message>
    <message>
        <source>What is it about? Leave names out.</source>
        <comment>field</comment>
        <translation>Про що йдеться? Без прізвищ.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>keyboard: the words of a report are written</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>It goes without your name and the time, unless you send it signed.</source>
        <comment>report</comment>
        <translation>Надійде без вашого імені й часу, якщо не надіслати з підписом.</translation>
    </message>
    <message>
        <source>It goes without your name and the time. Or hold your badge to the reader: then it is signed.</source>
        <comment>report</comment>
        <translation>Надійде без вашого імені й часу. Або прикладіть картку до зчитувача: тоді буде з підписом.</translation>
    </message>
    <message>
        <source>This board took 20 reports without a name in the last hour. Hold your badge to the reader to sign this one.</source>
        <comment>limit reached</comment>
        <translation>За останню годину тут прийнято 20 повідомлень без імені. Прикладіть картку до зчитувача, щоб підписати це повідомлення.</translation>
    </message>
    <message>
        <source>Send anonymously</source>
        <comment>button</comment>
        <translation>Надіслати анонімно</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>tile</comment>
        <translation>Додати опис</translation>
    </message>
    <message>
        <source>Change the words</source>
        <comment>tile</comment>
        <translation>Змінити опис</translation>
    </message>
    <message>
        <source>if you like</source>
        <comment>under: add words</comment>
        <translation>за бажанням</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>tile</comment>
        <translation>Постачальник</translation>
    </message>
    <message>
        <source>if you know it</source>
        <comment>under: supplier</comment>
        <translation>якщо знаєте</translation>
    </message>
    <message>
        <source>Send signed</source>
        <comment>tile</comment>
        <translation>Надіслати з підписом</translation>
    </message>
    <message>
        <source>From which supplier?</source>
        <comment>question</comment>
        <translation>Від якого постачальника?</translation>
    </message>
    <message>
        <source>No supplier</source>
        <comment>tile</comment>
        <translation>Без постачальника</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>До дошки</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Збереження …</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a report</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Thank you. With this number you find it at any board.</source>
        <comment>done screen</comment>
        <translation>Дякуємо. За цим номером його можна знайти на будь-якій дошці.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Стан повідомлення: %1.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a report</comment>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Take a photo of this screen: it lets you see the answer at any board.</source>
        <comment>done screen</comment>
        <translation>Сфотографуйте цей екран: так ви побачите відповідь на будь-якій дошці.</translation>
    </message>
    <message>
        <source>Your report is saved on this terminal and will be sent.</source>
        <comment>done screen</comment>
        <translation>Ваше повідомлення збережено на цьому терміналі й буде надіслано.</translation>
    </message>
    <message>
        <source>Once sent, it appears on the boards at once.</source>
        <comment>done screen</comment>
        <translation>Після надсилання відразу з’явиться на дошках.</translation>
    </message>
    <message numerus="yes">
        <source>Once sent, it appears on the boards within %n minutes: so nobody can tell when it was made.</source>
        <comment>done screen</comment>
        <translation>
            <numerusform>Після надсилання з’явиться на дошках протягом %n хвилини: ніхто не знатиме, коли його створено.</numerusform>
            <numerusform>Після надсилання з’явиться на дошках протягом %n хвилин: ніхто не знатиме, коли його створено.</numerusform>
            <numerusform>Після надсилання з’явиться на дошках протягом %n хвилин: ніхто не знатиме, коли його створено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write first what it is about.</source>
        <comment>report</comment>
        <translation>Спершу напишіть, про що йдеться.</translation>
    </message>
    <message>
        <source>First choose what it is about, then hold your badge to the reader.</source>
        <comment>report</comment>
        <translation>Спершу виберіть, про що йдеться, потім прикладіть картку до зчитувача.</translation>
    </message>
    <message>
        <source>Near miss</source>
        <comment>class of a report</comment>
        <translation>Майже нещасний випадок</translation>
    </message>
    <message>
        <source>Unsafe condition</source>
        <comment>class of a report</comment>
        <translation>Небезпечні умови</translation>
    </message>
    <message>
        <source>Quality fault</source>
        <comment>class of a report</comment>
        <translation>Дефект якості</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>class of a report</comment>
        <translation>Ідея</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>class of a report</comment>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a report</comment>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>status of a report</comment>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status of a report</comment>
        <translation>У роботі</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of a report</comment>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>We will not do this</source>
        <comment>status of a report</comment>
        <translation>Ми цього не зробимо</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>function that answers</comment>
        <translation>Охорона праці</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>function that answers</comment>
        <translation>Якість</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>function that answers</comment>
        <translation>Ремонтна служба</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <comment>function that answers</comment>
        <translation>Закупівлі</translation>
    </message>
    <message>
        <source>Personnel</source>
        <comment>function that answers</comment>
        <translation>Відділ кадрів</translation>
    </message>
    <message>
        <source>Team lead</source>
        <comment>who answers</comment>
        <translation>Бригадир</translation>
    </message>
    <message>
        <source>Print again</source>
        <comment>button: the slip of a report</comment>
        <translation>Надрукувати ще раз</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <comment>button: with number and key</comment>
        <translation>Надрукувати талон</translation>
    </message>
    <message>
        <source>The printer does not print. Take a photo of this screen.</source>
        <comment>done screen</comment>
        <translation>Принтер не друкує. Сфотографуйте цей екран.</translation>
    </message>
    <message>
        <source>Your report</source>
        <comment>heading of a slip</comment>
        <translation>Ваше повідомлення</translation>
    </message>
    <message>
        <source>With these two any board shows you the answer.</source>
        <comment>on a slip</comment>
        <translation>З ними ви побачите відповідь на будь-якій дошці.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Clock uncertain: the number returns with the hub</source>
        <comment>instead of the counter</comment>
        <translation>Годинник неточний: число повернеться разом із хабом</translation>
    </message>
    <message>
        <source>No start date yet: ask the safety function</source>
        <comment>instead of the counter</comment>
        <translation>Немає дати початку: запитайте відділ охорони праці</translation>
    </message>
    <message numerus="yes">
        <source>days without a lost-time injury</source>
        <comment>under the counter</comment>
        <translation>
            <numerusform>день без травм із лікарняним</numerusform>
            <numerusform>дні без травм із лікарняним</numerusform>
            <numerusform>днів без травм із лікарняним</numerusform>
        </translation>
    </message>
    <message>
        <source>record %1</source>
        <comment>days</comment>
        <translation>рекорд %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>milestone in days</comment>
        <translation>наступна ціль: %1</translation>
    </message>
    <message>
        <source>An event is under review</source>
        <comment>beside the counter</comment>
        <translation>Триває розгляд події</translation>
    </message>
    <message numerus="yes">
        <source>days in a row with a hazard found</source>
        <comment>under the streak</comment>
        <translation>
            <numerusform>день: виявлено небезпеку</numerusform>
            <numerusform>дні поспіль: виявлено небезпеку</numerusform>
            <numerusform>днів поспіль: виявлено небезпеку</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet board: no celebrations for now</source>
        <comment>after a serious accident</comment>
        <translation>Режим тиші: поки що без святкувань</translation>
    </message>
    <message>
        <source>Lost-time injury</source>
        <comment>class of event</comment>
        <translation>Травма з лікарняним</translation>
    </message>
    <message>
        <source>Medical treatment</source>
        <comment>class of event</comment>
        <translation>Медична допомога</translation>
    </message>
    <message>
        <source>First aid</source>
        <comment>class of event</comment>
        <translation>Перша допомога</translation>
    </message>
    <message>
        <source>Property damage</source>
        <comment>class of event</comment>
        <translation>Матеріальна шкода</translation>
    </message>
    <message>
        <source>Near miss</source>
        <comment>class of event</comment>
        <translation>Майже нещасний випадок</translation>
    </message>
    <message>
        <source>Unsafe condition</source>
        <comment>class of event</comment>
        <translation>Небезпечні умови</translation>
    </message>
    <message>
        <source>Closed, no event</source>
        <comment>legend of the cross</comment>
        <translation>Закрито, без подій</translation>
    </message>
    <message>
        <source>A shift is still open</source>
        <comment>legend of the cross</comment>
        <translation>Зміна ще відкрита</translation>
    </message>
    <message numerus="yes">
        <source>days with a catch</source>
        <comment>under the streak on a small panel</comment>
        <translation>
            <numerusform>день із повідомленням</numerusform>
            <numerusform>дні з повідомленням</numerusform>
            <numerusform>днів із повідомленням</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyEvent</name>
    <message>
        <source>Today</source>
        <comment>shift-day</comment>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>shift-day</comment>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>title</comment>
        <translation>Подія з безпеки</translation>
    </message>
    <message>
        <source>Sign in first: a lead records safety events.</source>
        <comment>safety event</comment>
        <translation>Спершу увійдіть: події з безпеки записує бригадир.</translation>
    </message>
    <message>
        <source>What</source>
        <comment>step</comment>
        <translation>Що</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>step</comment>
        <translation>День</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>step</comment>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>step</comment>
        <translation>Лінія</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>On which shift-day? A night shift belongs to the day it began.</source>
        <comment>question</comment>
        <translation>У який день зміни? Нічна зміна належить до дня, коли почалася.</translation>
    </message>
    <message>
        <source>In which shift?</source>
        <comment>question</comment>
        <translation>У яку зміну?</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>shift of an event</comment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>On which line?</source>
        <comment>question</comment>
        <translation>На якій лінії?</translation>
    </message>
    <message>
        <source>Not on a line</source>
        <comment>line of an event</comment>
        <translation>Не на лінії</translation>
    </message>
    <message>
        <source>What happened? No names.</source>
        <comment>field</comment>
        <translation>Що сталося? Без прізвищ.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>keyboard</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Did this happen as it stands here?</source>
        <comment>question</comment>
        <translation>Усе було так, як тут записано?</translation>
    </message>
    <message>
        <source>The counter moves as soon as you confirm.</source>
        <comment>confirming an event</comment>
        <translation>Лічильник зміниться відразу після підтвердження.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>button</comment>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>tab</comment>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>tab</comment>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>tab</comment>
        <translation>Виправити</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>%n чекає</numerusform>
            <numerusform>%n чекають</numerusform>
            <numerusform>%n чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a second person</source>
        <comment>under LTI: counts once confirmed</comment>
        <translation>потрібна друга особа</translation>
    </message>
    <message>
        <source>What was it really?</source>
        <comment>question</comment>
        <translation>Що це було насправді?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <comment>question</comment>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <comment>confirm list empty</comment>
        <translation>Ніщо не чекає на другу особу.</translation>
    </message>
    <message>
        <source>No event is known.</source>
        <comment>correct list empty</comment>
        <translation>Подій немає.</translation>
    </message>
    <message>
        <source>What moves the counter, up or down, waits for a second lead or the safety function.</source>
        <comment>confirm list</comment>
        <translation>Зміни лічильника вгору чи вниз чекають на другого бригадира або охорону праці.</translation>
    </message>
    <message>
        <source>yours: someone else confirms</source>
        <comment>why an event cannot be confirmed</comment>
        <translation>ваша: підтверджує хтось інший</translation>
    </message>
    <message>
        <source>The counter keeps its number until a second lead or the safety function has confirmed this, at any board.</source>
        <comment>what an LTI does</comment>
        <translation>Лічильник не зміниться, доки другий бригадир або охорона праці не підтвердить це на будь-якій дошці.</translation>
    </message>
    <message>
        <source>It counts at once and colours the day in the safety cross.</source>
        <comment>what an event does</comment>
        <translation>Враховується відразу й зафарбовує день на хресті безпеки.</translation>
    </message>
    <message>
        <source>The board never shows a name, and no line at a reset.</source>
        <comment>safety event</comment>
        <translation>Дошка ніколи не показує імені, а під час обнулення – і лінії.</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>button</comment>
        <translation>Додати опис</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>button: store the corrected event</comment>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>button: store the event</comment>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Recorded. It waits for a second person.</source>
        <comment>done screen</comment>
        <translation>Записано. Чекає на другу особу.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <comment>done screen</comment>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Confirmed. The counter goes by it now.</source>
        <comment>done screen</comment>
        <translation>Підтверджено. Лічильник уже це враховує.</translation>
    </message>
</context>
<context>
    <name>Shoutout</name>
    <message>
        <source>a colleague of %1</source>
        <comment>crew, where a name would stand</comment>
        <translation>хтось із бригади %1</translation>
    </message>
    <message>
        <source>What?</source>
        <comment>question of a blank</comment>
        <translation>Що?</translation>
    </message>
    <message>
        <source>Where?</source>
        <comment>question of a blank</comment>
        <translation>Де?</translation>
    </message>
    <message>
        <source>Which line?</source>
        <comment>question of a blank</comment>
        <translation>Яка лінія?</translation>
    </message>
    <message>
        <source>How long?</source>
        <comment>question of a blank</comment>
        <translation>Скільки часу?</translation>
    </message>
    <message>
        <source>It was?</source>
        <comment>question of a blank: the number before the improvement</comment>
        <translation>Скільки було?</translation>
    </message>
    <message>
        <source>It is now?</source>
        <comment>question of a blank: the number after the improvement</comment>
        <translation>Скільки тепер?</translation>
    </message>
    <message>
        <source>How many?</source>
        <comment>question of a blank</comment>
        <translation>Скільки?</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>unit</comment>
        <translation>замовлень</translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>unit</comment>
        <translation>штук</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit</comment>
        <translation>хвилин</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit</comment>
        <translation>годин</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <translation>днів</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit</comment>
        <translation>місяців</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>unit</comment>
        <translation>секунд</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit</comment>
        <translation>відсотків</translation>
    </message>
    <message>
        <source>kilos</source>
        <comment>unit</comment>
        <translation>кілограмів</translation>
    </message>
    <message>
        <source>colleagues</source>
        <comment>unit</comment>
        <translation>колег</translation>
    </message>
    <message>
        <source>points</source>
        <comment>unit</comment>
        <translation>пунктів</translation>
    </message>
    <message>
        <source>stops</source>
        <comment>unit</comment>
        <translation>зупинок</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>tab: people without a crew</comment>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Teams</source>
        <comment>tab</comment>
        <translation>Відділи</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>title</comment>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>step</comment>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What for</source>
        <comment>step</comment>
        <translation>За що</translation>
    </message>
    <message>
        <source>What exactly</source>
        <comment>step</comment>
        <translation>Що саме</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s people yet. It needs the hub once.</source>
        <comment>shoutout</comment>
        <translation>Ця дошка ще не отримала списку людей. Потрібен хоча б один зв’язок із хабом.</translation>
    </message>
    <message>
        <source>The board is quiet for now: no shoutouts until it is lifted.</source>
        <comment>shoutout</comment>
        <translation>На дошці режим тиші: подяки будуть, коли його вимкнуть.</translation>
    </message>
    <message>
        <source>Nobody to choose here.</source>
        <comment>no people in this tab</comment>
        <translation>Тут нікого вибрати.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tab: every category</comment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>The plant has not listed anything here yet.</source>
        <comment>no picks</comment>
        <translation>Завод тут ще нічого не додав.</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button: publish the shoutout</comment>
        <translation>Опублікувати</translation>
    </message>
    <message>
        <source>For all lines</source>
        <comment>audience</comment>
        <translation>Для всіх ліній</translation>
    </message>
    <message>
        <source>For this line</source>
        <comment>audience</comment>
        <translation>Для цієї лінії</translation>
    </message>
    <message>
        <source>Tap to change</source>
        <comment>under the audience</comment>
        <translation>Торкніться, щоб змінити</translation>
    </message>
    <message>
        <source>This board took 20 shoutouts without a name in the last hour. Tap your badge to sign this one.</source>
        <comment>limit reached</comment>
        <translation>За останню годину тут прийнято 20 подяк без імені. Прикладіть картку до зчитувача, щоб підписати цю подяку.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <comment>which fact</comment>
        <translation>Ще бракує: %1</translation>
    </message>
    <message>
        <source>Posted as %1</source>
        <comment>who signs</comment>
        <translation>Підпис: %1</translation>
    </message>
    <message>
        <source>Without your name, unless you hold your badge to the reader now.</source>
        <comment>shoutout</comment>
        <translation>Без вашого імені, якщо не прикласти зараз картку до зчитувача.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>До дошки</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Збереження …</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <comment>done screen</comment>
        <translation>Скасування …</translation>
    </message>
    <message>
        <source>Taken back. Nothing was posted.</source>
        <comment>done screen</comment>
        <translation>Скасовано. Нічого не опубліковано.</translation>
    </message>
    <message>
        <source>It had already left. It is being taken back everywhere.</source>
        <comment>done screen</comment>
        <translation>Уже надіслано. Скасовується на всіх дошках.</translation>
    </message>
    <message>
        <source>Thank you. It is on the wall.</source>
        <comment>done screen</comment>
        <translation>Дякуємо. Подяка вже на дошці.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Стан допису: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Скасувати (%n с)</numerusform>
            <numerusform>Скасувати (%n с)</numerusform>
            <numerusform>Скасувати (%n с)</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full. A lead can hide it. Call IT.</source>
        <comment>not taken back</comment>
        <translation>Диск цього термінала заповнено. Допис може приховати бригадир. Зверніться до IT.</translation>
    </message>
    <message>
        <source>This terminal could not save that. Try again, or ask a lead to hide it.</source>
        <comment>not taken back</comment>
        <translation>Не вдалося зберегти. Спробуйте ще раз або попросіть бригадира приховати допис.</translation>
    </message>
    <message>
        <source>A lead can still hide this shoutout.</source>
        <comment>not taken back</comment>
        <translation>Бригадир ще може приховати цю подяку.</translation>
    </message>
    <message>
        <source>It was not taken back: it is still on the wall.</source>
        <comment>done screen</comment>
        <translation>Не скасовано: подяка досі на дошці.</translation>
    </message>
    <message>
        <source>Not posted: the board has turned quiet. What you made is kept here for now.</source>
        <comment>shoutout</comment>
        <translation>Не опубліковано: увімкнено режим тиші. Створене поки що зберігається тут.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>That PIN or badge is not right. Try again.</source>
        <comment>sign-in failed</comment>
        <translation>Неправильний PIN-код або картка. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>No connection, and you have not signed in at this board before. Try another board.</source>
        <comment>sign-in failed</comment>
        <translation>Немає зв’язку, а на цій дошці ви ще не входили. Спробуйте на іншій дошці.</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again in a moment.</source>
        <comment>sign-in failed</comment>
        <translation>Хаб не відповідає. Спробуйте за хвилину.</translation>
    </message>
    <message>
        <source>No connection, and your last sign-in here is too long ago.</source>
        <comment>sign-in failed</comment>
        <translation>Немає зв’язку, а останній вхід тут був надто давно.</translation>
    </message>
    <message>
        <source>This board is not set up yet. Call IT.</source>
        <comment>sign-in failed</comment>
        <translation>Цю дошку ще не налаштовано. Зверніться до IT.</translation>
    </message>
    <message>
        <source>No connection: whoever signed in at this board lately can still do so.</source>
        <comment>sign-in note</comment>
        <translation>Немає зв’язку: увійти може той, хто нещодавно вже входив на цій дошці.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>title</comment>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <comment>step</comment>
        <translation>Ім’я або картка</translation>
    </message>
    <message>
        <source>PIN</source>
        <comment>step</comment>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Tap your name, or hold your badge to the reader</source>
        <comment>sign-in</comment>
        <translation>Торкніться імені або прикладіть картку до зчитувача</translation>
    </message>
    <message>
        <source>This shift</source>
        <comment>tab: leads on shift</comment>
        <translation>Ця зміна</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>tab: all with a role</comment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Nobody of this shift has a role. Look under Everyone.</source>
        <comment>sign-in list empty</comment>
        <translation>Ніхто з цієї зміни не має ролі. Подивіться на вкладці «Усі».</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <comment>sign-in by badge</comment>
        <translation>Введіть PIN-код</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <comment>sign-in by name</comment>
        <translation>PIN-код: %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <comment>sign-in</comment>
        <translation>Перевірка …</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <comment>sign-in failed</comment>
        <translation>
            <numerusform>Забагато неправильних PIN-кодів. Спробуйте через %n хвилину.</numerusform>
            <numerusform>Забагато неправильних PIN-кодів. Спробуйте через %n хвилини.</numerusform>
            <numerusform>Забагато неправильних PIN-кодів. Спробуйте через %n хвилин.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>button; since crew B was last here</comment>
        <translation>
            <numerusform>%1: %n нове</numerusform>
            <numerusform>%1: %n нові</numerusform>
            <numerusform>%1: %n нових</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover not read yet</source>
        <comment>under what is new</comment>
        <translation>Передачу ще не прочитано</translation>
    </message>
    <message>
        <source>Read the handover</source>
        <comment>button</comment>
        <translation>Читати передачу</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>group of what is new</comment>
        <translation>Передача зміни</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <comment>group of what is new</comment>
        <translation>Відкриті небезпеки</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>group of what is new</comment>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Shoutouts</source>
        <comment>group of what is new</comment>
        <translation>Подяки</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 was last here</source>
        <comment>crews; plural: how many crews</comment>
        <translation>
            <numerusform>Від останньої зміни: %1</numerusform>
            <numerusform>Від останньої зміни: %1</numerusform>
            <numerusform>Від останньої зміни: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>what this is</comment>
        <translation>Передача зміни</translation>
    </message>
    <message>
        <source>Open hazard</source>
        <comment>what this is</comment>
        <translation>Відкрита небезпека</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <comment>when</comment>
        <translation>Повідомлено: %1</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>what this is</comment>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>document: date of its revision</comment>
        <translation>від %1</translation>
    </message>
    <message>
        <source>revision %1 of %2</source>
        <comment>document; date</comment>
        <translation>редакція %1 від %2</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>what this is</comment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>To be read by each crew</source>
        <comment>document</comment>
        <translation>Прочитати кожній бригаді</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>what this is</comment>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since your crew was last here</source>
        <comment>title</comment>
        <translation>Відколи ваша бригада була тут</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>До дошки</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s posts yet. It needs the hub once.</source>
        <comment>since</comment>
        <translation>Ця дошка ще не отримала дописів. Потрібен хоча б один зв’язок із хабом.</translation>
    </message>
    <message>
        <source>The clock is uncertain: the board cannot tell when a crew was last here.</source>
        <comment>since</comment>
        <translation>Годинник неточний: дошка не знає, коли бригада була тут востаннє.</translation>
    </message>
    <message>
        <source>The rota of this site has no crews. Everything new stands on the board.</source>
        <comment>since</comment>
        <translation>У графіку цього заводу немає бригад. Усе нове – на дошці.</translation>
    </message>
    <message>
        <source>No shift now. From 15 minutes before the next one this is for its crew.</source>
        <comment>since</comment>
        <translation>Зараз немає зміни. За 15 хвилин до наступної це для її бригади.</translation>
    </message>
    <message>
        <source>No crew is planned for this shift.</source>
        <comment>since</comment>
        <translation>На цю зміну не заплановано бригади.</translation>
    </message>
    <message>
        <source>%1 was not here in the last year, by the rota.</source>
        <comment>crew</comment>
        <translation>За графіком не було тут понад рік: %1.</translation>
    </message>
    <message>
        <source>Nothing is new for %1.</source>
        <comment>crew</comment>
        <translation>Нічого нового для: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>since crew B was last here</comment>
        <translation>
            <numerusform>%1: %n нове</numerusform>
            <numerusform>%1: %n нові</numerusform>
            <numerusform>%1: %n нових</numerusform>
        </translation>
    </message>
    <message>
        <source>last shift until %1</source>
        <comment>of a crew</comment>
        <translation>остання зміна до: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>under a group of what is new</comment>
        <translation>
            <numerusform>%n нове</numerusform>
            <numerusform>%n нові</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <comment>under a group of what is new</comment>
        <translation>нічого нового</translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>under: handover</comment>
        <translation>ще не прочитано</translation>
    </message>
    <message>
        <source>Meeting again</source>
        <comment>button</comment>
        <translation>Нарада знову</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <comment>button</comment>
        <translation>Почати нараду</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>group of what is new; item n of m</comment>
        <translation>%1 · %2 з %3</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: what is new</comment>
        <translation>Попереднє</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: what is new</comment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>announcements, group of what is new</comment>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>One question to you</source>
        <comment>button</comment>
        <translation>Одне запитання до вас</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Clock uncertain</source>
        <comment>status bar</comment>
        <translation>Годинник неточний</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <comment>status bar</comment>
        <translation>Ще не налаштовано</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>status bar</comment>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <source>Connected · reading</source>
        <comment>status bar</comment>
        <translation>З’єднано · читає</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>status bar</comment>
        <translation>З’єднано</translation>
    </message>
    <message>
        <source>Connected, slowly</source>
        <comment>status bar: a proxy holds back the stream</comment>
        <translation>З’єднано, повільно</translation>
    </message>
    <message>
        <source>The hub does not know this board: call IT</source>
        <comment>status bar</comment>
        <translation>Хаб не знає цієї дошки: зверніться до IT</translation>
    </message>
    <message>
        <source>This board was withdrawn: call IT</source>
        <comment>status bar</comment>
        <translation>Цю дошку відкликано: зверніться до IT</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <comment>posts, status bar</comment>
        <translation>
            <numerusform>%n не прийнято</numerusform>
            <numerusform>%n не прийнято</numerusform>
            <numerusform>%n не прийнято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting here</source>
        <comment>posts saved on this terminal, status bar</comment>
        <translation>
            <numerusform>%n чекає тут</numerusform>
            <numerusform>%n чекають тут</numerusform>
            <numerusform>%n чекають тут</numerusform>
        </translation>
    </message>
    <message>
        <source>everything sent</source>
        <comment>status bar</comment>
        <translation>усе надіслано</translation>
    </message>
    <message>
        <source>Disk full: posting stopped, call IT</source>
        <comment>status bar</comment>
        <translation>Диск заповнено: публікувати не можна, зверніться до IT</translation>
    </message>
    <message>
        <source>Disk fault: call IT</source>
        <comment>status bar</comment>
        <translation>Збій диска: зверніться до IT</translation>
    </message>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>збережено на цьому терміналі</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>отримано хабом</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>where a post is</comment>
        <translation>не прийнято</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>where a post is</comment>
        <translation>видно на %1 з %2 дошок</translation>
    </message>
    <message>
        <source>No connection %1</source>
        <comment>status bar; since when</comment>
        <translation>Немає зв’язку %1</translation>
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
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration, hours</comment>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>now</source>
        <comment>posted just now</comment>
        <translation>зараз</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>posted</comment>
        <translation>учора</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a notice is valid; time, weekday or date</comment>
        <translation>до: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>there is no connection; time, weekday or date</comment>
        <translation>від: %1</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::AnnouncementsScreen</name>
    <message>
        <source>Announcements</source>
        <comment>lane</comment>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>No announcements now.</source>
        <comment>empty lane</comment>
        <translation>Оголошень зараз немає.</translation>
    </message>
    <message>
        <source>Since last here</source>
        <comment>button: what is new for the crew</comment>
        <translation>Від останньої зміни</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>button</comment>
        <translation>Передача зміни</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <comment>button of an announcement; its title</comment>
        <translation>Зображення: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>button: to the crews</comment>
        <translation>Запитання</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::BoardScreen</name>
    <message>
        <source>Shoutout</source>
        <comment>big button</comment>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>button: where this terminal&apos;s posts are</comment>
        <translation>Дописи</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>small button</comment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>lane</comment>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>Recognition</source>
        <comment>lane</comment>
        <translation>Подяки</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>lane</comment>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>Lead menu</source>
        <comment>small button, somebody is signed in</comment>
        <translation>Меню бригадира</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>small button</comment>
        <translation>Увійти</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read and are fetched again.</source>
        <comment>card</comment>
        <translation>
            <numerusform>%n допис не читається і завантажується знову.</numerusform>
            <numerusform>%n дописи не читаються і завантажуються знову.</numerusform>
            <numerusform>%n дописів не читаються і завантажуються знову.</numerusform>
        </translation>
    </message>
    <message>
        <source>No announcements now.</source>
        <comment>empty lane</comment>
        <translation>Оголошень зараз немає.</translation>
    </message>
    <message>
        <source>Waiting for the first contact with the hub.</source>
        <comment>empty lane</comment>
        <translation>Очікування першого контакту з хабом.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln this week</source>
        <comment>shoutouts</comment>
        <translation>
            <numerusform>%Ln цього тижня</numerusform>
            <numerusform>%Ln цього тижня</numerusform>
            <numerusform>%Ln цього тижня</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is quiet for now.</source>
        <comment>recognition lane</comment>
        <translation>На дошці зараз режим тиші.</translation>
    </message>
    <message>
        <source>No shoutouts yet. Give the first one.</source>
        <comment>empty lane</comment>
        <translation>Подяк ще немає. Додайте першу.</translation>
    </message>
    <message>
        <source>… read on</source>
        <comment>on a card that leaves something out: a tap shows it in full</comment>
        <translation>… читати далі</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>big button</comment>
        <translation>Повідомити</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <comment>big button</comment>
        <translation>Сказано – зроблено</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>big button</comment>
        <translation>Документи</translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <comment>documents, under the big button</comment>
        <translation>
            <numerusform>%n прочитати</numerusform>
            <numerusform>%n прочитати</numerusform>
            <numerusform>%n прочитати</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::CardWall</name>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>accessible name of the arrow down</comment>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>cards on this page, of how many</comment>
        <translation>%1–%2 з %3</translation>
    </message>
    <message>
        <source>Goes on: arrow down</source>
        <comment>under a part of a long card</comment>
        <translation>Далі: стрілка вниз</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the card on this page, of how many</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <comment>of one long card</comment>
        <translation>стор. %1/%2</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::CompactRow</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::DocumentScreen</name>
    <message>
        <source>Close</source>
        <comment>reader: button</comment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Page width</source>
        <comment>reader: button, fits the page to the width of the glass</comment>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>Whole page</source>
        <comment>reader: button, fits the whole page on the glass</comment>
        <translation>Уся сторінка</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>reader: button</comment>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>reader: button</comment>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>reader: button</comment>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>reader: button</comment>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>reader: button, over the page</comment>
        <translation>Угору</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>reader: button, over the page</comment>
        <translation>Униз</translation>
    </message>
    <message>
        <source>To the left</source>
        <comment>reader: button, over the page</comment>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>To the right</source>
        <comment>reader: button, over the page</comment>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>To my phone</source>
        <comment>reader: button, shows a code that a telephone scans</comment>
        <translation>На телефон</translation>
    </message>
    <message>
        <source>To the page</source>
        <comment>reader: button, from the code back to the page</comment>
        <translation>До сторінки</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::Flow</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::FlowScreen</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::GloveKeyboard</name>
    <message>
        <source>Shift</source>
        <comment>key: capital letters</comment>
        <translation>Велика літера</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>key: the last character</comment>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>space</source>
        <comment>key</comment>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>key: ends typing</comment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::KioskWindow</name>
    <message numerus="yes">
        <source>Signing out in %n s. Tap here to stay.</source>
        <comment>session</comment>
        <translation>
            <numerusform>Вихід через %n с. Торкніться тут, щоб залишитися.</numerusform>
            <numerusform>Вихід через %n с. Торкніться тут, щоб залишитися.</numerusform>
            <numerusform>Вихід через %n с. Торкніться тут, щоб залишитися.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::NumberPad</name>
    <message>
        <source>Erase</source>
        <comment>key: the last digit</comment>
        <translation>Стерти</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageList</name>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>accessible name of the arrow down</comment>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number of pages</comment>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageTabs</name>
    <message>
        <source>More</source>
        <comment>button: further tabs</comment>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageView</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::RecognitionScreen</name>
    <message>
        <source>Recognition</source>
        <comment>lane</comment>
        <translation>Подяки</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>big button</comment>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>The board is quiet for now.</source>
        <comment>recognition lane</comment>
        <translation>На дошці зараз режим тиші.</translation>
    </message>
    <message>
        <source>No shoutouts yet. Give the first one.</source>
        <comment>empty lane</comment>
        <translation>Подяк ще немає. Додайте першу.</translation>
    </message>
    <message>
        <source>The high five could not be kept on this terminal. Call IT.</source>
        <comment>recognition wall</comment>
        <translation>Не вдалося зберегти «Дай п’ять» на цьому терміналі. Зверніться до IT.</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::SafetyLane</name>
    <message>
        <source>No safety figures yet</source>
        <comment>before the first contact with the hub</comment>
        <translation>Даних із безпеки ще немає</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::SafetyScreen</name>
    <message>
        <source>Month before</source>
        <comment>button</comment>
        <translation>Попередній місяць</translation>
    </message>
    <message>
        <source>Month after</source>
        <comment>button</comment>
        <translation>Наступний місяць</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>lane</comment>
        <translation>Безпека</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::StatusBar</name>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number of the step, number of steps, name of the step</comment>
        <translation>%1 з %2: %3</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::UrgentScreen</name>
    <message>
        <source>Seen</source>
        <comment>button: the urgent notice was read</comment>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>on this board</source>
        <comment>under Seen</comment>
        <translation>на цій дошці</translation>
    </message>
    <message>
        <source>for %1, on this board</source>
        <comment>crew, under Seen</comment>
        <translation>для: %1, на цій дошці</translation>
    </message>
    <message>
        <source>for the whole site</source>
        <comment>audience of an urgent notice</comment>
        <translation>для всього заводу</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>lines, audience of an urgent notice</comment>
        <translation>для: %1</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>urgent notice</comment>
        <translation>видно на %1 з %2 дошок</translation>
    </message>
    <message numerus="yes">
        <source>seen on %n boards</source>
        <comment>urgent notice, today</comment>
        <translation>
            <numerusform>прочитано на %n дошці</numerusform>
            <numerusform>прочитано на %n дошках</numerusform>
            <numerusform>прочитано на %n дошках</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be kept on this terminal. Call IT.</source>
        <comment>urgent notice, after Seen</comment>
        <translation>Не вдалося зберегти це на цьому терміналі. Зверніться до IT.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>title of the notice</comment>
        <translation>Терміново</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>button: the next page of an urgent notice</comment>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>of an urgent notice, under Read on</comment>
        <translation>сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: from a picture back to the urgent notice</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button: of an urgent notice</comment>
        <translation>Наступне зображення</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: of an urgent notice</comment>
        <translation>Зображення</translation>
    </message>
</context>
</TS>
