<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Announce</name>
    <message>
        <source>pieces</source>
        <comment>unit of a goal</comment>
        <translation>adet</translation>
    </message>
    <message>
        <source>pallets</source>
        <comment>unit of a goal</comment>
        <translation>palet</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>unit of a goal</comment>
        <translation>sipariş</translation>
    </message>
    <message>
        <source>boxes</source>
        <comment>unit of a goal</comment>
        <translation>kutu</translation>
    </message>
    <message>
        <source>tonnes</source>
        <comment>unit of a goal</comment>
        <translation>ton</translation>
    </message>
    <message>
        <source>metres</source>
        <comment>unit of a goal</comment>
        <translation>metre</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit of a goal</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of a goal</comment>
        <translation>dakika</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>title</comment>
        <translation>Vardiya hedefi</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>title</comment>
        <translation>Duyuru</translation>
    </message>
    <message>
        <source>Sign in first: leads and functions post announcements.</source>
        <comment>announce</comment>
        <translation>Önce giriş yapın: duyuruları ekip liderleri ve birimler yayınlar.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: to the next step</comment>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Text (may stay empty)</source>
        <translation>Metin (boş kalabilir)</translation>
    </message>
    <message>
        <source>What was reached?</source>
        <comment>result of a goal</comment>
        <translation>Ne kadarına ulaşıldı?</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button</comment>
        <translation>Yayınla</translation>
    </message>
    <message>
        <source>Posted.</source>
        <comment>done screen</comment>
        <translation>Yayınlandı.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: to the next step</comment>
        <translation>İleri</translation>
    </message>
    <message>
        <source>How many, of what?</source>
        <comment>shift goal</comment>
        <translation>Ne kadar, hangi birimde?</translation>
    </message>
    <message>
        <source>Still missing: the number</source>
        <comment>shift goal</comment>
        <translation>Eksik: sayı</translation>
    </message>
    <message>
        <source>Still missing: the unit</source>
        <comment>shift goal</comment>
        <translation>Eksik: birim</translation>
    </message>
    <message>
        <source>Result of a goal</source>
        <comment>button</comment>
        <translation>Hedef sonucu</translation>
    </message>
    <message>
        <source>Which goal?</source>
        <comment>result of a goal</comment>
        <translation>Hangi hedef?</translation>
    </message>
    <message>
        <source>For whom? Nothing chosen means everyone.</source>
        <comment>audience</comment>
        <translation>Kimler için? Seçim yoksa herkes içindir.</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>tab</comment>
        <translation>Hatlar</translation>
    </message>
    <message>
        <source>Crews</source>
        <comment>tab</comment>
        <translation>Ekipler</translation>
    </message>
    <message>
        <source>Shifts</source>
        <comment>tab</comment>
        <translation>Vardiyalar</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>audience tab</comment>
        <translation>
            <numerusform>%n seçildi</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>audience tab: no limit</comment>
        <translation>tümü</translation>
    </message>
    <message>
        <source>Until when? It is shown from now on.</source>
        <comment>validity</comment>
        <translation>Ne zamana kadar? Şu andan itibaren görünür.</translation>
    </message>
    <message>
        <source>End of this shift</source>
        <comment>validity</comment>
        <translation>Bu vardiyanın sonu</translation>
    </message>
    <message>
        <source>End of today</source>
        <comment>validity</comment>
        <translation>Bugünün sonu</translation>
    </message>
    <message>
        <source>3 days</source>
        <comment>validity</comment>
        <translation>3 gün</translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>validity</comment>
        <translation>1 hafta</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <comment>validity</comment>
        <translation>2 hafta</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>validity: by steppers</comment>
        <translation>Seç</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <comment>stepper</comment>
        <translation>Bir gün önce</translation>
    </message>
    <message>
        <source>A day later</source>
        <comment>stepper</comment>
        <translation>Bir gün sonra</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <comment>stepper</comment>
        <translation>Bir saat önce</translation>
    </message>
    <message>
        <source>An hour later</source>
        <comment>stepper</comment>
        <translation>Bir saat sonra</translation>
    </message>
    <message>
        <source>Shown until %1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>Gösterim sonu: %1 %2, %3</translation>
    </message>
    <message>
        <source>How urgent?</source>
        <comment>priority</comment>
        <translation>Ne kadar acil?</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>priority</comment>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>A card among the others</source>
        <comment>what it does</comment>
        <translation>Diğerlerinin arasında bir kart</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>priority</comment>
        <translation>Önemli</translation>
    </message>
    <message>
        <source>On top, with an amber edge</source>
        <comment>what it does</comment>
        <translation>En üstte, turuncu kenarlı</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Acil</translation>
    </message>
    <message>
        <source>Takes over every board it is for until someone taps Seen</source>
        <comment>what it does</comment>
        <translation>Biri Görüldü düğmesine dokunana kadar ilgili tüm panoları kaplar</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>title of a goal</comment>
        <translation>Vardiya hedefi</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>audience</comment>
        <translation>Kimler için: %1</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>audience</comment>
        <translation>herkes</translation>
    </message>
    <message>
        <source>Write a headline first.</source>
        <comment>announce</comment>
        <translation>Önce bir başlık yazın.</translation>
    </message>
    <message>
        <source>That is already past: choose a later moment.</source>
        <comment>announce</comment>
        <translation>Bu zaman geçmiş: daha geç bir zaman seçin.</translation>
    </message>
    <message>
        <source>Post as urgent</source>
        <comment>button</comment>
        <translation>Acil olarak yayınla</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Urgent</source>
        <comment>badge</comment>
        <translation>Acil</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>badge</comment>
        <translation>Önemli</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>badge</comment>
        <translation>Vardiya hedefi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a shift goal: number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 reached</source>
        <comment>result, goal and unit of a shift goal</comment>
        <translation>%1 / %2 %3 tamamlandı</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Send</source>
        <comment>keyboard</comment>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>We will not do this, because …</source>
        <comment>field</comment>
        <translation>Bunu yapmayacağız, çünkü …</translation>
    </message>
    <message>
        <source>What else is there to say? Leave names out.</source>
        <comment>field</comment>
        <translation>Eklenecek başka bir şey var mı? İsim yazmayın.</translation>
    </message>
    <message>
        <source>The number of your report: 8 letters and digits</source>
        <comment>field</comment>
        <translation>Bildirim numarası: 8 harf ve rakam</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: to the next step</comment>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Its key: 16 letters and digits</source>
        <comment>field</comment>
        <translation>Anahtarı: 16 harf ve rakam</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>keyboard: open the report</comment>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Your reply</source>
        <comment>field</comment>
        <translation>Yanıtınız</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <comment>title</comment>
        <translation>Söylediniz, yaptık</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s reports yet. It needs the hub once.</source>
        <comment>answers</comment>
        <translation>Bu pano fabrikanın bildirimlerini henüz almadı. Sunucuya bir kez bağlanması gerekir.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tab: reports</comment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>tab: reports</comment>
        <translation>Tamamlanan</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>tab: reports of this function</comment>
        <translation>Size gelen</translation>
    </message>
    <message>
        <source>This line</source>
        <comment>tab: reports</comment>
        <translation>Bu hat</translation>
    </message>
    <message>
        <source>Follow my report</source>
        <comment>button</comment>
        <translation>Bildirimimi izle</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Panoya dön</translation>
    </message>
    <message>
        <source>Posts of this board</source>
        <comment>tile: opens the outbox</comment>
        <translation>Bu panonun gönderileri</translation>
    </message>
    <message>
        <source>No report is open. Tap Report on the board to make one.</source>
        <comment>no reports in this tab</comment>
        <translation>Açık bildirim yok. Bildirim yapmak için panoda Bildirim düğmesine dokunun.</translation>
    </message>
    <message>
        <source>No report is done yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Henüz tamamlanan bildirim yok.</translation>
    </message>
    <message>
        <source>No report was for you yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Size gelen bildirim henüz yok.</translation>
    </message>
    <message>
        <source>No report is of this line yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Bu hattan henüz bildirim yok.</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>button</comment>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>button</comment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>button</comment>
        <translation>Açıklama ekle</translation>
    </message>
    <message>
        <source>Saved on this terminal and will be sent. It appears later, so that nobody can tell when it was written.</source>
        <comment>words added to an anonymous report</comment>
        <translation>Bu terminalde kaydedildi, gönderilecek. Ne zaman yazıldığı anlaşılmasın diye daha sonra görünür.</translation>
    </message>
    <message>
        <source>and why</source>
        <comment>under: declined</comment>
        <translation>ve nedeni</translation>
    </message>
    <message>
        <source>That is no number of a report. Look at each letter and digit again.</source>
        <comment>answers</comment>
        <translation>Bu bir bildirim numarası değil. Her harfi ve rakamı kontrol edin.</translation>
    </message>
    <message>
        <source>Write the reason first: who reported it will read it.</source>
        <comment>answers</comment>
        <translation>Önce nedenini yazın: bildirimi yapan bunu okuyacak.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <comment>answers</comment>
        <translation>Önce bir şey yazın.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when an anonymous report was made</comment>
        <translation>bugün</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>clock of a report: how long it took</comment>
        <translation>%1 sonra</translation>
    </message>
    <message>
        <source>on the same day</source>
        <comment>clock of an anonymous report</comment>
        <translation>aynı gün</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <comment>clock of an anonymous report</comment>
        <translation>
            <numerusform>%n gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>From who reported it</source>
        <comment>who wrote more about a report</comment>
        <translation>Bildirimi yapandan</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>by someone who is no longer here</comment>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>We will not do this, because: %1</source>
        <comment>status of a report, with its reason</comment>
        <translation>Bunu yapmayacağız, çünkü: %1</translation>
    </message>
    <message>
        <source>Team leads</source>
        <comment>whom a report goes to</comment>
        <translation>Ekip liderleri</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a report</comment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>text of a report</comment>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a report</comment>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>of a report</comment>
        <translation>Tedarikçi</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who had the idea</comment>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>Goes to</source>
        <comment>functions of a report</comment>
        <translation>Kime gider</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>clock of a report</comment>
        <translation>Bildirildi</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>clock of a report</comment>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>clock of a declined report</comment>
        <translation>Karar verildi</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>clock of a report</comment>
        <translation>Çözüldü</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>where it is</comment>
        <translation>Yanıtınız</translation>
    </message>
    <message>
        <source>Your words</source>
        <comment>where they are</comment>
        <translation>Açıklamanız</translation>
    </message>
    <message numerus="yes">
        <source>%n, and where they are</source>
        <comment>posts of this board</comment>
        <translation>
            <numerusform>%n gönderi ve durumu</numerusform>
        </translation>
    </message>
    <message>
        <source>How fast reports are answered</source>
        <comment>tile</comment>
        <translation>Bildirimler ne kadar hızlı yanıtlanıyor</translation>
    </message>
    <message>
        <source>month by month</source>
        <comment>under: how fast reports are answered</comment>
        <translation>aylara göre</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>button: for an idea</comment>
        <translation>Takdir</translation>
    </message>
    <message>
        <source>This line does it too</source>
        <comment>tile: an idea is taken over</comment>
        <translation>Bu hat da uyguluyor</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <comment>lines that carry an idea out too</comment>
        <translation>Bunu uygulayanlar</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <comment>made in a month</comment>
        <translation>
            <numerusform>%n bildirim</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: of a report</comment>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button: of a report</comment>
        <translation>Sonraki resim</translation>
    </message>
    <message>
        <source>Typical times: half were sooner, half later. Not shown below five reports.</source>
        <comment>months</comment>
        <translation>Olağan süreler: yarısı daha erken, yarısı daha geç. Beşten az bildirimde gösterilmez.</translation>
    </message>
    <message>
        <source>Number and key do not match. Look at both again; a new report takes a while.</source>
        <comment>answers</comment>
        <translation>Numara ile anahtar uyuşmuyor. İkisini de kontrol edin; yeni bildirim biraz geç gelir.</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Add a picture</source>
        <comment>tile</comment>
        <translation>Resim ekle</translation>
    </message>
    <message>
        <source>if you like</source>
        <comment>under: add a picture</comment>
        <translation>isterseniz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pictures taken, of how many at most</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Leave people out of the picture.</source>
        <comment>camera</comment>
        <translation>Resimde insan olmasın.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Send the report without one, and call IT.</source>
        <comment>camera</comment>
        <translation>Kamera görüntü vermiyor. Bildirimi resimsiz gönderin ve IT birimini arayın.</translation>
    </message>
    <message>
        <source>The camera is being switched on …</source>
        <comment>camera</comment>
        <translation>Kamera açılıyor …</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>button: the picture that was taken</comment>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <comment>button</comment>
        <translation>Resmi çek</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>button: takes the picture again</comment>
        <translation>Yeniden</translation>
    </message>
    <message>
        <source>No pictures</source>
        <comment>button: takes all of them out of the report</comment>
        <translation>Resimsiz</translation>
    </message>
    <message>
        <source>A report has at most three pictures.</source>
        <comment>camera</comment>
        <translation>Bir bildirimde en çok üç resim olur.</translation>
    </message>
</context>
<context>
    <name>CloseShift</name>
    <message>
        <source>Today</source>
        <comment>shift-day</comment>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>shift-day</comment>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Close shift</source>
        <comment>title</comment>
        <translation>Vardiyayı kapat</translation>
    </message>
    <message>
        <source>Sign in first: a lead closes shifts.</source>
        <comment>close shift</comment>
        <translation>Önce giriş yapın: vardiyaları ekip lideri kapatır.</translation>
    </message>
    <message>
        <source>No event in this shift? Tap it.</source>
        <comment>close shift</comment>
        <translation>Bu vardiyada olay yok mu? Üzerine dokunun.</translation>
    </message>
    <message>
        <source>Every shift of the last 14 days is closed.</source>
        <comment>close shift</comment>
        <translation>Son 14 günün tüm vardiyaları kapatıldı.</translation>
    </message>
    <message>
        <source>The clock is uncertain: shifts cannot be closed now.</source>
        <comment>close shift</comment>
        <translation>Saat belirsiz: vardiyalar şu anda kapatılamaz.</translation>
    </message>
    <message>
        <source>still running</source>
        <comment>a shift</comment>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>Closed without event: %1. Saved on this terminal.</source>
        <comment>shift</comment>
        <translation>Olaysız kapatıldı: %1. Bu terminalde kaydedildi.</translation>
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
        <translation>tüm hatlar</translation>
    </message>
    <message>
        <source>this line</source>
        <comment>a document is for</comment>
        <translation>bu hat</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>a document is for</comment>
        <translation>
            <numerusform>%n hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1</source>
        <comment>of a document</comment>
        <translation>Revizyon %1</translation>
    </message>
    <message>
        <source>on this board</source>
        <comment>where the file of a document is</comment>
        <translation>bu panoda</translation>
    </message>
    <message>
        <source>being fetched, %1 % of %2</source>
        <comment>where the file of a document is; percent, size</comment>
        <translation>alınıyor, %2 içinden % %1</translation>
    </message>
    <message>
        <source>no room on this board for %1</source>
        <comment>where the file of a document is; size</comment>
        <translation>bu panoda %1 için yer yok</translation>
    </message>
    <message>
        <source>not here yet, %1</source>
        <comment>where the file of a document is; size</comment>
        <translation>henüz burada değil, %1</translation>
    </message>
    <message>
        <source>not yet confirmed by this shift</source>
        <comment>a document; no crew is known</comment>
        <translation>bu vardiya henüz onaylamadı</translation>
    </message>
    <message>
        <source>not yet confirmed by %1</source>
        <comment>a document; crews</comment>
        <translation>henüz onaylamayan: %1</translation>
    </message>
    <message>
        <source>read by this shift</source>
        <comment>a document; no crew is known</comment>
        <translation>bu vardiya okudu</translation>
    </message>
    <message>
        <source>read by %1</source>
        <comment>a document; crews</comment>
        <translation>okuyan: %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>title</comment>
        <translation>Dokümanlar</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s documents yet. It needs the hub once.</source>
        <comment>documents</comment>
        <translation>Bu pano fabrikanın dokümanlarını henüz almadı. Sunucuya bir kez bağlanması gerekir.</translation>
    </message>
    <message>
        <source>Must read</source>
        <comment>tab: documents yet to be confirmed by the crew</comment>
        <translation>Okunacak</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Panoya dön</translation>
    </message>
    <message>
        <source>Titles with “%1”</source>
        <comment>what was searched for</comment>
        <translation>Başlığında “%1” geçenler</translation>
    </message>
    <message>
        <source>All lines</source>
        <comment>button: also the documents of other lines</comment>
        <translation>Tüm hatlar</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>button</comment>
        <translation>Ara</translation>
    </message>
    <message>
        <source>A part of the title</source>
        <comment>field: search for a document</comment>
        <translation>Başlığın bir bölümü</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>keyboard</comment>
        <translation>Ara</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <comment>found so far</comment>
        <translation>
            <numerusform>%n doküman</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no documents yet. Leads and functions such as quality and safety publish them: work instructions, safety sheets, drawings.</source>
        <comment>no documents</comment>
        <translation>Henüz doküman yok. Ekip liderleri ve kalite, İSG gibi birimler yayınlar: iş talimatları, güvenlik bilgi formları, çizimler.</translation>
    </message>
    <message>
        <source>No document is for this line. “All lines” shows those of the others.</source>
        <comment>no documents</comment>
        <translation>Bu hat için doküman yok. “Tüm hatlar” diğer hatlarınkini gösterir.</translation>
    </message>
    <message>
        <source>No document has that in its title. Try a shorter part of it.</source>
        <comment>no documents found</comment>
        <translation>Başlığında bu geçen doküman yok. Daha kısa bir bölümünü deneyin.</translation>
    </message>
    <message>
        <source>No document of this line has that in its title. “All lines” looks in the others too.</source>
        <comment>no documents found</comment>
        <translation>Bu hattın hiçbir dokümanının başlığında bu geçmiyor. “Tüm hatlar” diğerlerinde de arar.</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Acute danger? Call 112. This board is no alarm.</source>
        <comment>without a number</comment>
        <translation>Acil tehlike mi var? 112’yi arayın. Bu pano alarm değildir.</translation>
    </message>
    <message>
        <source>Acute danger? Call %1 or 112. This board is no alarm.</source>
        <comment>emergency number</comment>
        <translation>Acil tehlike mi var? %1 veya 112’yi arayın. Bu pano alarm değildir.</translation>
    </message>
</context>
<context>
    <name>FlowPresenter</name>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>bu terminalde kayıtlı</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>sunucuya ulaştı</translation>
    </message>
    <message>
        <source>not accepted: a lead deals with it</source>
        <comment>where a post is</comment>
        <translation>kabul edilmedi: ekip lideri ilgilenir</translation>
    </message>
    <message>
        <source>at the hub</source>
        <comment>where a post is</comment>
        <translation>sunucuda</translation>
    </message>
    <message>
        <source>The hub could not read this post. Make it anew; call IT if it happens again.</source>
        <comment>problem</comment>
        <translation>Sunucu bu gönderiyi okuyamadı. Yeniden oluşturun; tekrarlanırsa IT birimini arayın.</translation>
    </message>
    <message>
        <source>The hub is older than this board and does not know this kind of post. Call IT.</source>
        <comment>problem</comment>
        <translation>Sunucu bu panodan daha eski ve bu tür gönderiyi tanımıyor. IT birimini arayın.</translation>
    </message>
    <message>
        <source>The hub already has another post under this number. Make it anew.</source>
        <comment>problem</comment>
        <translation>Sunucuda bu numarayla başka bir gönderi var. Yeniden oluşturun.</translation>
    </message>
    <message>
        <source>This person may not do this. A lead can post it.</source>
        <comment>problem</comment>
        <translation>Bu kişinin yetkisi yok. Bir ekip lideri yayınlayabilir.</translation>
    </message>
    <message>
        <source>The signature does not fit. Sign in again and make it anew.</source>
        <comment>problem</comment>
        <translation>İmza uyuşmuyor. Tekrar giriş yapıp gönderiyi yeniden oluşturun.</translation>
    </message>
    <message>
        <source>The sign-in had ended or was withdrawn. Sign in again and make it anew.</source>
        <comment>problem</comment>
        <translation>Oturum bitmiş veya iptal edilmiş. Tekrar giriş yapıp gönderiyi yeniden oluşturun.</translation>
    </message>
    <message>
        <source>No one has this badge. Post without it, or let IT add the badge.</source>
        <comment>problem</comment>
        <translation>Bu kart kimseye kayıtlı değil. Kartsız yayınlayın veya kartı IT birimine ekletin.</translation>
    </message>
    <message>
        <source>Someone else changed it in the meantime. Look at it again, then change it.</source>
        <comment>problem</comment>
        <translation>Bu arada bir başkası değiştirdi. Tekrar bakın, sonra değiştirin.</translation>
    </message>
    <message>
        <source>It names something the plant no longer has. Choose again.</source>
        <comment>problem</comment>
        <translation>Fabrikada artık olmayan bir şey seçilmiş. Yeniden seçin.</translation>
    </message>
    <message>
        <source>It waits for something that has not reached the hub.</source>
        <comment>problem</comment>
        <translation>Sunucuya henüz ulaşmayan bir şeyi bekliyor.</translation>
    </message>
    <message>
        <source>This was posted before.</source>
        <comment>problem</comment>
        <translation>Bu daha önce yayınlandı.</translation>
    </message>
    <message>
        <source>What it belongs to was taken back.</source>
        <comment>problem</comment>
        <translation>Bağlı olduğu gönderi geri alındı.</translation>
    </message>
    <message>
        <source>A fact is missing. Make the shoutout anew with its fact.</source>
        <comment>problem</comment>
        <translation>Bir bilgi eksik. Takdiri bu bilgiyle yeniden oluşturun.</translation>
    </message>
    <message>
        <source>Something in it is too long, too large or ends before it begins. Make it anew.</source>
        <comment>problem</comment>
        <translation>Bir bölümü çok uzun, çok büyük veya başlamadan bitiyor. Yeniden oluşturun.</translation>
    </message>
    <message>
        <source>A second person has to confirm this.</source>
        <comment>problem</comment>
        <translation>Bunu ikinci bir kişi onaylamalı.</translation>
    </message>
    <message>
        <source>It was already confirmed.</source>
        <comment>problem</comment>
        <translation>Zaten onaylanmıştı.</translation>
    </message>
    <message>
        <source>Too late to take it back. A lead can hide it.</source>
        <comment>problem</comment>
        <translation>Geri almak için çok geç. Bir ekip lideri gizleyebilir.</translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full: nothing was posted. Call IT.</source>
        <comment>a post failed</comment>
        <translation>Bu terminalin diski dolu: hiçbir şey yayınlanmadı. IT birimini arayın.</translation>
    </message>
    <message>
        <source>This terminal could not save it: nothing was posted. Try again, then call IT.</source>
        <comment>a post failed</comment>
        <translation>Bu terminal kaydedemedi: hiçbir şey yayınlanmadı. Tekrar deneyin, olmazsa IT birimini arayın.</translation>
    </message>
    <message>
        <source>This board is not set up yet. Call IT.</source>
        <comment>a post failed</comment>
        <translation>Bu pano henüz kurulmadı. IT birimini arayın.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <comment>a post failed</comment>
        <translation>Oturumunuz bitti. Tekrar giriş yapın.</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>where a post is</comment>
        <translation>%1/%2 panoda görünüyor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>The hub does not take its picture. Make the post again, with another picture or without.</source>
        <comment>problem</comment>
        <translation>Sunucu resmi kabul etmiyor. Gönderiyi başka bir resimle ya da resimsiz yeniden oluşturun.</translation>
    </message>
    <message>
        <source>Its picture was damaged on this terminal. Make the post again.</source>
        <comment>problem</comment>
        <translation>Resim bu terminalde bozuldu. Gönderiyi yeniden oluşturun.</translation>
    </message>
    <message>
        <source>Some of them still have another question before them. Wait until it closes, or close it early.</source>
        <comment>problem</comment>
        <translation>Bir kısmının önünde hâlâ başka bir soru var. Kapanmasını bekleyin ya da erken kapatın.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Şu anda: %1.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <comment>title</comment>
        <translation>Vardiya devret</translation>
    </message>
    <message>
        <source>Sign in first: a team lead hands the shift over.</source>
        <comment>hand over</comment>
        <translation>Önce giriş yapın: vardiyayı ekip lideri devreder.</translation>
    </message>
    <message>
        <source>No shift runs, and none ended within the last hour.</source>
        <comment>hand over</comment>
        <translation>Süren vardiya yok; son bir saatte biten de yok.</translation>
    </message>
    <message>
        <source>The clock is uncertain.</source>
        <comment>hand over</comment>
        <translation>Saat belirsiz.</translation>
    </message>
    <message>
        <source>A shift is handed over while it runs or in the hour after it.</source>
        <comment>hand over</comment>
        <translation>Vardiya, sürerken ya da bitişinden sonraki bir saatte devredilir.</translation>
    </message>
    <message>
        <source>The board cannot tell which shift this is. Call IT.</source>
        <comment>hand over</comment>
        <translation>Pano bunun hangi vardiya olduğunu bilemiyor. IT birimini arayın.</translation>
    </message>
    <message>
        <source>%1 hands over</source>
        <comment>shift, crew and day</comment>
        <translation>Devreden: %1</translation>
    </message>
    <message>
        <source>What you wrote was for another shift: %1. Look at it again.</source>
        <comment>a kept draft</comment>
        <translation>Yazdığınız başka bir vardiya içindi: %1. Yeniden bakın.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>under a topic of a handover</comment>
        <translation>
            <numerusform>%n madde</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>button</comment>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>How many, not who: no names here.</source>
        <comment>handover, topic people</comment>
        <translation>Kaç kişi, kim değil: burada isim yok.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>tile</comment>
        <translation>Kendi sözlerinizle</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>field; topic of a handover</comment>
        <translation>Madde: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>keyboard: keep the note</comment>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: the notes of a handover</comment>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button</comment>
        <translation>Yayınla</translation>
    </message>
    <message>
        <source>Tap the note to change</source>
        <comment>handover</comment>
        <translation>Değişecek maddeye dokunun</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a note of a handover</comment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: the words of a note</comment>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Handed over. The next shift is asked to read it.</source>
        <comment>done screen</comment>
        <translation>Devredildi. Sonraki vardiyadan okuması istenir.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <comment>hand over</comment>
        <translation>Önce bir şey yazın.</translation>
    </message>
    <message numerus="yes">
        <source>A handover has at most %n notes: remove one first.</source>
        <comment>hand over</comment>
        <translation>
            <numerusform>Bir devirde en çok %n madde olur: önce birini kaldırın.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Handover</source>
        <comment>title</comment>
        <translation>Vardiya devri</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Panoya dön</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s handovers yet. It needs the hub once.</source>
        <comment>handover</comment>
        <translation>Bu pano vardiya devirlerini henüz almadı. Sunucuya bir kez bağlanması gerekir.</translation>
    </message>
    <message>
        <source>No handover in the last 14 days.</source>
        <comment>handover</comment>
        <translation>Son 14 günde vardiya devri yok.</translation>
    </message>
    <message>
        <source>A team lead writes one: sign in, then tap Handover.</source>
        <comment>handover</comment>
        <translation>Ekip lideri yazar: giriş yapıp Vardiya devri’ne dokunun.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>button: an older handover</comment>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: a newer handover</comment>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <comment>crews that read a handover</comment>
        <translation>Okuyan: %1.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Şu anda: %1.</translation>
    </message>
    <message>
        <source>The clock is uncertain: reading it cannot be confirmed now.</source>
        <comment>handover</comment>
        <translation>Saat belirsiz: okunduğu şu anda onaylanamaz.</translation>
    </message>
    <message>
        <source>No near misses</source>
        <comment>handover phrase: safety</comment>
        <translation>Ramak kala olmadı</translation>
    </message>
    <message>
        <source>Spill cleaned up, the floor may still be slippery</source>
        <comment>handover phrase: safety</comment>
        <translation>Dökülen temizlendi, zemin hâlâ kaygan olabilir</translation>
    </message>
    <message>
        <source>Machine locked out and tagged, do not start</source>
        <comment>handover phrase: safety</comment>
        <translation>Makine kilitli ve etiketli, çalıştırmayın</translation>
    </message>
    <message>
        <source>Emergency stops tested, all work</source>
        <comment>handover phrase: safety</comment>
        <translation>Acil durdurmalar denendi, hepsi çalışıyor</translation>
    </message>
    <message>
        <source>Near miss at …</source>
        <comment>handover phrase: safety, to be completed</comment>
        <translation>Ramak kala yeri: …</translation>
    </message>
    <message>
        <source>Walkway blocked at …</source>
        <comment>handover phrase: safety, to be completed</comment>
        <translation>Yürüme yolu kapalı: …</translation>
    </message>
    <message>
        <source>No deviations</source>
        <comment>handover phrase: quality</comment>
        <translation>Sapma yok</translation>
    </message>
    <message>
        <source>Check label and date code more often</source>
        <comment>handover phrase: quality</comment>
        <translation>Etiketi ve tarih kodunu daha sık kontrol edin</translation>
    </message>
    <message>
        <source>More rejects than usual, cause unknown</source>
        <comment>handover phrase: quality</comment>
        <translation>Her zamankinden çok hurda, nedeni bilinmiyor</translation>
    </message>
    <message>
        <source>First product approved after the changeover</source>
        <comment>handover phrase: quality</comment>
        <translation>Ayar sonrası ilk ürün onaylandı</translation>
    </message>
    <message>
        <source>Batch on hold: …</source>
        <comment>handover phrase: quality, to be completed</comment>
        <translation>Bekletilen parti: …</translation>
    </message>
    <message>
        <source>Complaint of a customer about …</source>
        <comment>handover phrase: quality, to be completed</comment>
        <translation>Müşteri şikâyeti: …</translation>
    </message>
    <message>
        <source>Runs without faults</source>
        <comment>handover phrase: machine</comment>
        <translation>Arızasız çalışıyor</translation>
    </message>
    <message>
        <source>Fault reset, keep an eye on it</source>
        <comment>handover phrase: machine</comment>
        <translation>Arıza sıfırlandı, gözünüz üstünde olsun</translation>
    </message>
    <message>
        <source>Maintenance has been called</source>
        <comment>handover phrase: machine</comment>
        <translation>Bakım çağrıldı</translation>
    </message>
    <message>
        <source>Changeover finished, settings noted</source>
        <comment>handover phrase: machine</comment>
        <translation>Ayar bitti, değerler not edildi</translation>
    </message>
    <message>
        <source>Runs slower because of …</source>
        <comment>handover phrase: machine, to be completed</comment>
        <translation>Yavaş çalışıyor, nedeni: …</translation>
    </message>
    <message>
        <source>Still to be cleaned: …</source>
        <comment>handover phrase: machine, to be completed</comment>
        <translation>Temizlenecek: …</translation>
    </message>
    <message>
        <source>Crew complete</source>
        <comment>handover phrase: people</comment>
        <translation>Ekip tam</translation>
    </message>
    <message>
        <source>One short in the next shift</source>
        <comment>handover phrase: people</comment>
        <translation>Sonraki vardiyada bir kişi eksik</translation>
    </message>
    <message>
        <source>Two short in the next shift</source>
        <comment>handover phrase: people</comment>
        <translation>Sonraki vardiyada iki kişi eksik</translation>
    </message>
    <message>
        <source>One temporary worker, needs an introduction</source>
        <comment>handover phrase: people</comment>
        <translation>Bir geçici işçi, tanıtım gerekiyor</translation>
    </message>
    <message>
        <source>Break relief needed at …</source>
        <comment>handover phrase: people, to be completed</comment>
        <translation>Mola için yedek gerek: …</translation>
    </message>
    <message>
        <source>Extra hands from another line until …</source>
        <comment>handover phrase: people, to be completed</comment>
        <translation>Başka hattan destek, bitiş: …</translation>
    </message>
    <message>
        <source>No open points</source>
        <comment>handover phrase: open points</comment>
        <translation>Açık konu yok</translation>
    </message>
    <message>
        <source>Pallets still to be collected</source>
        <comment>handover phrase: open points</comment>
        <translation>Paletler alınmayı bekliyor</translation>
    </message>
    <message>
        <source>Rework waits beside the line</source>
        <comment>handover phrase: open points</comment>
        <translation>Yeniden işleme hat yanında bekliyor</translation>
    </message>
    <message>
        <source>Order still to be finished: …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Bitirilecek sipariş: …</translation>
    </message>
    <message>
        <source>Material runs out at …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Malzemenin biteceği saat: …</translation>
    </message>
    <message>
        <source>Delivery expected at …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Beklenen teslimat: …</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>topic of a handover</comment>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>topic of a handover</comment>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Machine</source>
        <comment>topic of a handover</comment>
        <translation>Makine</translation>
    </message>
    <message>
        <source>People</source>
        <comment>topic of a handover</comment>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Open points</source>
        <comment>topic of a handover</comment>
        <translation>Açık konular</translation>
    </message>
    <message>
        <source>Confirm: %1 has read it</source>
        <comment>button: crew or shift has read a handover</comment>
        <translation>Onayla: %1 okudu</translation>
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
        <translation>Panoya dön</translation>
    </message>
    <message>
        <source>IT PIN</source>
        <comment>question</comment>
        <translation>IT PIN kodu</translation>
    </message>
    <message>
        <source>Test the hub</source>
        <comment>button</comment>
        <translation>Sunucuyu test et</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <comment>button</comment>
        <translation>Programdan çık</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <comment>link</comment>
        <translation>kayıtlı değil</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>link</comment>
        <translation>bağlanıyor</translation>
    </message>
    <message>
        <source>connected, reading</source>
        <comment>link</comment>
        <translation>bağlı, veri alıyor</translation>
    </message>
    <message>
        <source>live</source>
        <comment>link</comment>
        <translation>canlı</translation>
    </message>
    <message>
        <source>asking in turns: a proxy holds back the stream</source>
        <comment>link</comment>
        <translation>sırayla soruyor: bir proxy akışı tutuyor</translation>
    </message>
    <message>
        <source>no hub</source>
        <comment>link</comment>
        <translation>sunucu yok</translation>
    </message>
    <message>
        <source>the hub refuses this board</source>
        <comment>link</comment>
        <translation>sunucu bu panoyu reddediyor</translation>
    </message>
    <message>
        <source>this board was revoked</source>
        <comment>link</comment>
        <translation>bu pano iptal edildi</translation>
    </message>
    <message>
        <source>never</source>
        <comment>last contact</comment>
        <translation>hiç</translation>
    </message>
    <message>
        <source>link</source>
        <comment>IT fact</comment>
        <translation>bağlantı</translation>
    </message>
    <message>
        <source>last contact</source>
        <comment>IT fact</comment>
        <translation>son bağlantı</translation>
    </message>
    <message>
        <source>terminal</source>
        <comment>IT fact</comment>
        <translation>terminal</translation>
    </message>
    <message>
        <source>line</source>
        <comment>IT fact</comment>
        <translation>hat</translation>
    </message>
    <message>
        <source>hub</source>
        <comment>IT fact</comment>
        <translation>sunucu</translation>
    </message>
    <message>
        <source>version</source>
        <comment>IT fact</comment>
        <translation>sürüm</translation>
    </message>
    <message>
        <source>posts waiting here</source>
        <comment>IT fact</comment>
        <translation>bekleyen gönderiler</translation>
    </message>
    <message>
        <source>posts refused</source>
        <comment>IT fact</comment>
        <translation>reddedilen gönderiler</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>disk</comment>
        <translation>sorunsuz</translation>
    </message>
    <message>
        <source>full</source>
        <comment>disk</comment>
        <translation>dolu</translation>
    </message>
    <message>
        <source>faulty</source>
        <comment>disk</comment>
        <translation>arızalı</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>IT fact</comment>
        <translation>disk</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>clock</comment>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>cursor</source>
        <comment>IT fact</comment>
        <translation>okuma konumu</translation>
    </message>
    <message>
        <source>terminal id</source>
        <comment>IT fact</comment>
        <translation>terminal kimliği</translation>
    </message>
    <message>
        <source>That is not the IT PIN.</source>
        <comment>IT screen</comment>
        <translation>Bu, IT PIN kodu değil.</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <comment>hub test</comment>
        <translation>Sunucuya soruluyor …</translation>
    </message>
    <message>
        <source>The hub answered in %1 ms: it can read and write.</source>
        <comment>hub test</comment>
        <translation>Sunucu %1 ms içinde yanıt verdi: okuyup yazabiliyor.</translation>
    </message>
    <message>
        <source>The hub answered in %1 ms: it cannot use its store now.</source>
        <comment>hub test</comment>
        <translation>Sunucu %1 ms içinde yanıt verdi: veri deposu şu anda çalışmıyor.</translation>
    </message>
    <message>
        <source>What answered in %1 ms is not the hub: status %2.</source>
        <comment>hub test</comment>
        <translation>%1 ms içinde yanıt veren sunucu değil: durum %2.</translation>
    </message>
    <message>
        <source>The certificate of what answers there is not the hub&apos;s.</source>
        <comment>hub test</comment>
        <translation>Yanıt verenin sertifikası sunucuya ait değil.</translation>
    </message>
    <message>
        <source>No answer within 10 s.</source>
        <comment>hub test</comment>
        <translation>10 sn içinde yanıt yok.</translation>
    </message>
    <message>
        <source>The answer was cut short. Try again.</source>
        <comment>hub test</comment>
        <translation>Yanıt yarıda kesildi. Tekrar deneyin.</translation>
    </message>
    <message>
        <source>Nothing answers at the hub&apos;s address. Check the cable and the network.</source>
        <comment>hub test</comment>
        <translation>Sunucu adresinden yanıt yok. Kabloyu ve ağı kontrol edin.</translation>
    </message>
    <message>
        <source>why</source>
        <comment>IT fact</comment>
        <translation>neden</translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <comment>waiting posts</comment>
        <translation>en eskisi: %1</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>IT fact</comment>
        <translation>gönderim</translation>
    </message>
    <message>
        <source>stopped: the hub refuses all</source>
        <comment>IT fact</comment>
        <translation>durdu: sunucu hepsini reddediyor</translation>
    </message>
    <message>
        <source>outbox</source>
        <comment>IT fact</comment>
        <translation>giden kutusu</translation>
    </message>
    <message>
        <source>was damaged and saved</source>
        <comment>IT fact</comment>
        <translation>bozulmuştu, kurtarıldı</translation>
    </message>
    <message>
        <source>panel</source>
        <comment>IT fact</comment>
        <translation>ekran</translation>
    </message>
    <message>
        <source>%1 of %2 GB free</source>
        <comment>disk</comment>
        <translation>%1 / %2 GB boş</translation>
    </message>
    <message>
        <source>hub test</source>
        <comment>IT fact</comment>
        <translation>sunucu testi</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>IT fact</comment>
        <translation>saat</translation>
    </message>
    <message>
        <source>%1 s off the hub&apos;s</source>
        <comment>clock</comment>
        <translation>sunucudan farkı: %1 sn</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>IT fact</comment>
        <translation>ses</translation>
    </message>
    <message>
        <source>on; nothing was played yet</source>
        <comment>sound</comment>
        <translation>açık; henüz bir şey çalınmadı</translation>
    </message>
    <message>
        <source>off, by the settings of this board</source>
        <comment>sound</comment>
        <translation>kapalı, bu panonun ayarlarına göre</translation>
    </message>
    <message>
        <source>on, and it works</source>
        <comment>sound</comment>
        <translation>açık ve çalışıyor</translation>
    </message>
    <message>
        <source>none: ploegbord_media is not installed</source>
        <comment>sound</comment>
        <translation>yok: ploegbord_media kurulu değil</translation>
    </message>
    <message>
        <source>none: no sound device was found</source>
        <comment>sound</comment>
        <translation>yok: ses aygıtı bulunamadı</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <comment>picker: title</comment>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Announcement</source>
        <comment>tile</comment>
        <translation>Duyuru</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>tile</comment>
        <translation>Vardiya hedefi</translation>
    </message>
    <message>
        <source>and its result</source>
        <comment>under shift goal</comment>
        <translation>ve sonucu</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>tile</comment>
        <translation>İSG olayı</translation>
    </message>
    <message>
        <source>record or correct</source>
        <comment>under safety event</comment>
        <translation>kaydet veya düzelt</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>tile: safety events</comment>
        <translation>Onayla</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>%n bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Close shift</source>
        <comment>tile</comment>
        <translation>Vardiyayı kapat</translation>
    </message>
    <message>
        <source>Lift quiet board</source>
        <comment>tile</comment>
        <translation>Sessiz modu kaldır</translation>
    </message>
    <message>
        <source>It is quiet now</source>
        <comment>under lift quiet</comment>
        <translation>Pano şu anda sessiz</translation>
    </message>
    <message>
        <source>Quiet board</source>
        <comment>tile</comment>
        <translation>Sessiz mod</translation>
    </message>
    <message>
        <source>after a serious accident</source>
        <comment>under quiet</comment>
        <translation>ciddi bir kazadan sonra</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <comment>tile</comment>
        <translation>Gönderi gizle</translation>
    </message>
    <message>
        <source>Refused posts</source>
        <comment>tile</comment>
        <translation>Reddedilenler</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <comment>refused posts</comment>
        <translation>
            <numerusform>burada %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>tile</comment>
        <translation>Çıkış yap</translation>
    </message>
    <message>
        <source>Team lead</source>
        <comment>title of the menu</comment>
        <translation>Ekip lideri</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <comment>lead menu without a session</comment>
        <translation>Giriş yapan kimse yok.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Panoya dön</translation>
    </message>
    <message>
        <source>Signed in without the hub: posts wait here until it is back.</source>
        <comment>lead menu</comment>
        <translation>Sunucusuz giriş yapıldı: gönderiler bağlantı gelene kadar burada bekler.</translation>
    </message>
    <message>
        <source>Quiet board</source>
        <comment>title</comment>
        <translation>Sessiz mod</translation>
    </message>
    <message>
        <source>Reason, shown on the board (may stay empty)</source>
        <comment>field</comment>
        <translation>Neden, panoda görünür (boş kalabilir)</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>keyboard: set the quiet board</comment>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <comment>title</comment>
        <translation>Gönderi gizle</translation>
    </message>
    <message>
        <source>Hide this on every board? It cannot be shown again.</source>
        <comment>question</comment>
        <translation>Bu, tüm panolarda gizlensin mi? Bir daha gösterilemez.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button</comment>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>tab</comment>
        <translation>Duyurular</translation>
    </message>
    <message>
        <source>Shoutouts</source>
        <comment>tab</comment>
        <translation>Takdirler</translation>
    </message>
    <message>
        <source>Nothing of this line is on the board.</source>
        <comment>hide list empty</comment>
        <translation>Panoda bu hattan bir şey yok.</translation>
    </message>
    <message>
        <source>The board is quiet: no celebration, no chime, no shoutouts.</source>
        <comment>done screen</comment>
        <translation>Pano sessiz modda: kutlama, ses ve takdir yok.</translation>
    </message>
    <message>
        <source>The board is no longer quiet.</source>
        <comment>done screen</comment>
        <translation>Pano artık sessiz modda değil.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>shifts to close</comment>
        <translation>
            <numerusform>%n açık</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>tile</comment>
        <translation>Bildirimler</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>tile</comment>
        <translation>Vardiya devri</translation>
    </message>
    <message>
        <source>to the next shift</source>
        <comment>under handover</comment>
        <translation>sonraki vardiyaya</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>tile</comment>
        <translation>Toplantı</translation>
    </message>
    <message>
        <source>at the start of the shift</source>
        <comment>under meeting</comment>
        <translation>vardiya başında</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>tile</comment>
        <translation>Soru</translation>
    </message>
    <message>
        <source>to the crews</source>
        <comment>under question</comment>
        <translation>ekiplere</translation>
    </message>
    <message>
        <source>Hidden here. The other boards follow.</source>
        <comment>done screen</comment>
        <translation>Burada gizlendi. Diğer panolar da gizleyecek.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Start-of-shift meeting</source>
        <comment>title</comment>
        <translation>Vardiya başı toplantısı</translation>
    </message>
    <message>
        <source>Sign in first: a team lead begins the meeting.</source>
        <comment>meeting</comment>
        <translation>Önce giriş yapın: toplantıyı ekip lideri başlatır.</translation>
    </message>
    <message>
        <source>No shift now. A meeting begins from 15 minutes before a shift.</source>
        <comment>meeting</comment>
        <translation>Şu anda vardiya yok. Toplantı vardiyadan 15 dakika önce başlayabilir.</translation>
    </message>
    <message>
        <source>The clock is uncertain: the board cannot tell which crew this is.</source>
        <comment>meeting</comment>
        <translation>Saat belirsiz: pano bunun hangi ekip olduğunu bilemiyor.</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <comment>crew</comment>
        <translation>Toplantı: %1</translation>
    </message>
    <message>
        <source>Nothing is new since this crew was last here.</source>
        <comment>meeting</comment>
        <translation>Bu ekip son burada olduğundan beri yeni bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n items, one a screen.</source>
        <comment>meeting</comment>
        <translation>
            <numerusform>%n konu, her ekranda bir.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out as it begins, so that the board can stay as it is.</source>
        <comment>meeting</comment>
        <translation>Başlarken oturumunuz kapanır; pano öyle kalabilir.</translation>
    </message>
    <message>
        <source>This crew has discussed it already.</source>
        <comment>meeting</comment>
        <translation>Bu ekip bunu zaten görüştü.</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>button: the meeting</comment>
        <translation>Başla</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>item of a meeting</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: item of a meeting</comment>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>To the end</source>
        <comment>button: skips what is left of a meeting</comment>
        <translation>Sona git</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: item of a meeting</comment>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>All discussed?</source>
        <comment>end of a meeting</comment>
        <translation>Hepsi görüşüldü mü?</translation>
    </message>
    <message>
        <source>Discussed counts for %1, on every board of this line. It asks for nobody&apos;s name.</source>
        <comment>crew; end of a meeting</comment>
        <translation>Görüşüldü, şunun için geçerli: %1, bu hattın her panosunda. İsim sorulmaz.</translation>
    </message>
    <message>
        <source>Discussed</source>
        <comment>button: end of a meeting</comment>
        <translation>Görüşüldü</translation>
    </message>
    <message>
        <source>It can be marked once the day of the shift has begun.</source>
        <comment>meeting before midnight</comment>
        <translation>Vardiyanın günü başlayınca işaretlenebilir.</translation>
    </message>
    <message>
        <source>Discussed by %1.</source>
        <comment>crew; done screen</comment>
        <translation>Görüşen: %1.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Panoya dön</translation>
    </message>
    <message>
        <source>End, not discussed</source>
        <comment>button: end a meeting that was not held</comment>
        <translation>Bitir, görüşülmedi</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>waits for what it refers to</source>
        <comment>where a post is</comment>
        <translation>bağlı olduğu gönderiyi bekliyor</translation>
    </message>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>bu terminalde kayıtlı</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>sunucuya ulaştı</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>where a post is</comment>
        <translation>kabul edilmedi</translation>
    </message>
    <message>
        <source>at the hub</source>
        <comment>where a post is</comment>
        <translation>sunucuda</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>kind of post</comment>
        <translation>Duyuru</translation>
    </message>
    <message>
        <source>Changed announcement</source>
        <comment>kind of post</comment>
        <translation>Değiştirilen duyuru</translation>
    </message>
    <message>
        <source>Announcement hidden</source>
        <comment>kind of post</comment>
        <translation>Duyuru gizlendi</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>kind of post</comment>
        <translation>Takdir</translation>
    </message>
    <message>
        <source>Shoutout taken back</source>
        <comment>kind of post</comment>
        <translation>Takdir geri alındı</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>kind of post</comment>
        <translation>İSG olayı</translation>
    </message>
    <message>
        <source>Corrected safety event</source>
        <comment>kind of post</comment>
        <translation>Düzeltilen İSG olayı</translation>
    </message>
    <message>
        <source>Confirmed safety event</source>
        <comment>kind of post</comment>
        <translation>Onaylanan İSG olayı</translation>
    </message>
    <message>
        <source>Shift closed without event</source>
        <comment>kind of post</comment>
        <translation>Olaysız kapatılan vardiya</translation>
    </message>
    <message>
        <source>Quiet board set</source>
        <comment>kind of post</comment>
        <translation>Sessiz mod açıldı</translation>
    </message>
    <message>
        <source>Quiet board lifted</source>
        <comment>kind of post</comment>
        <translation>Sessiz mod kaldırıldı</translation>
    </message>
    <message>
        <source>High five</source>
        <comment>kind of post</comment>
        <translation>Alkış</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>kind of post: an urgent notice was acknowledged</comment>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>How someone stands on the wall</source>
        <comment>kind of post</comment>
        <translation>Kişinin takdirlerde görünüşü</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>kind of post: unknown</comment>
        <translation>Gönderi</translation>
    </message>
    <message>
        <source>Posts of this board</source>
        <comment>title of the outbox</comment>
        <translation>Bu panonun gönderileri</translation>
    </message>
    <message>
        <source>Everything made at this board is at the hub. Nothing waits here.</source>
        <comment>outbox empty</comment>
        <translation>Bu panoda yapılan her şey sunucuya ulaştı. Burada bekleyen yok.</translation>
    </message>
    <message>
        <source>The hub refuses one post after the other: sending has stopped. Call IT.</source>
        <comment>outbox</comment>
        <translation>Sunucu gönderileri art arda reddediyor: gönderim durdu. IT birimini arayın.</translation>
    </message>
    <message>
        <source>Posts that were not accepted are kept: a lead signs in and deals with them.</source>
        <comment>outbox</comment>
        <translation>Kabul edilmeyen gönderiler saklanır: bir ekip lideri giriş yapıp ilgilenir.</translation>
    </message>
    <message>
        <source>Tap a post that was not accepted to read why, and try again or drop it.</source>
        <comment>outbox</comment>
        <translation>Nedenini görmek, tekrar denemek veya silmek için kabul edilmeyen gönderiye dokunun.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Drop for ever</source>
        <comment>button</comment>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>kind of post</comment>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>Reply to a report</source>
        <comment>kind of post</comment>
        <translation>Bildirime yanıt</translation>
    </message>
    <message>
        <source>Status of a report</source>
        <comment>kind of post</comment>
        <translation>Bildirim durumu</translation>
    </message>
    <message>
        <source>More about a report</source>
        <comment>kind of post</comment>
        <translation>Bildirime ek</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>kind of post</comment>
        <translation>Vardiya devri</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind of post</comment>
        <translation>Doküman</translation>
    </message>
    <message>
        <source>Document withdrawn</source>
        <comment>kind of post</comment>
        <translation>Doküman geri çekildi</translation>
    </message>
    <message>
        <source>Idea taken over by a line</source>
        <comment>kind of post</comment>
        <translation>Bir hattın uyguladığı fikir</translation>
    </message>
    <message>
        <source>Question to the crews</source>
        <comment>kind of post</comment>
        <translation>Ekiplere soru</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <comment>kind of post</comment>
        <translation>Bir soruya yanıt</translation>
    </message>
    <message>
        <source>Question closed</source>
        <comment>kind of post</comment>
        <translation>Soru kapatıldı</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This board cannot play videos: the part that plays them is not installed. Call IT. Everything else works.</source>
        <comment>instead of a video</comment>
        <translation>Bu pano video oynatamıyor: bunun için gereken parça kurulu değil. IT birimini arayın. Diğer her şey çalışıyor.</translation>
    </message>
    <message>
        <source>This video cannot be played here. Whoever published it has to publish it as MP4 (H.264) or WebM.</source>
        <comment>instead of a video</comment>
        <translation>Bu video burada oynatılamıyor. Yayınlayan onu MP4 (H.264) ya da WebM olarak yayınlamalı.</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <comment>instead of a picture</comment>
        <translation>Resim açılıyor …</translation>
    </message>
    <message>
        <source>The picture is being fetched.</source>
        <comment>instead of a picture</comment>
        <translation>Resim alınıyor.</translation>
    </message>
    <message>
        <source>There is no room for this picture on this board. Call IT.</source>
        <comment>instead of a picture</comment>
        <translation>Bu panoda bu resim için yer yok. IT birimini arayın.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It is fetched next.</source>
        <comment>instead of a picture</comment>
        <translation>Resim henüz burada değil. Sırada o var.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It comes once this board reaches the hub.</source>
        <comment>instead of a picture</comment>
        <translation>Resim henüz burada değil. Bu pano sunucuya ulaşınca gelir.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>under: next picture; which one is shown, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: of a video</comment>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>button: of a video</comment>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>From the start</source>
        <comment>button: of a video</comment>
        <translation>Baştan</translation>
    </message>
    <message>
        <source>Sound off</source>
        <comment>button: of a video</comment>
        <translation>Ses kapat</translation>
    </message>
    <message>
        <source>Sound on</source>
        <comment>button: of a video</comment>
        <translation>Ses aç</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button</comment>
        <translation>Sonraki resim</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>title</comment>
        <translation>Resim</translation>
    </message>
    <message>
        <source>This announcement is no longer shown.</source>
        <comment>instead of its picture</comment>
        <translation>Bu duyuru artık gösterilmiyor.</translation>
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
        <translation>Soru</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s crews yet. It needs the hub once.</source>
        <comment>question</comment>
        <translation>Bu pano fabrikanın ekiplerini henüz almadı. Sunucuya bir kez bağlanması gerekir.</translation>
    </message>
    <message>
        <source>This board took 20 answers in the last hour. Come back later.</source>
        <comment>limit reached</comment>
        <translation>Bu pano son bir saatte 20 yanıt aldı. Daha sonra tekrar gelin.</translation>
    </message>
    <message>
        <source>Without your name. Results by crew, from five answers on.</source>
        <comment>question</comment>
        <translation>İsminiz olmadan. Sonuç ekip bazında, beş yanıttan itibaren.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Panoya dön</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>button</comment>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Which crew are you in?</source>
        <comment>question, before an answer is saved</comment>
        <translation>Hangi ekiptesiniz?</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Kaydediliyor …</translation>
    </message>
    <message>
        <source>Thank you. Nobody can see who answered.</source>
        <comment>done screen</comment>
        <translation>Teşekkürler. Kimin yanıt verdiğini kimse göremez.</translation>
    </message>
    <message>
        <source>Your answer is saved on this terminal and will be sent.</source>
        <comment>done screen</comment>
        <translation>Yanıtınız bu terminalde kaydedildi, gönderilecek.</translation>
    </message>
    <message>
        <source>The hub has received your answer.</source>
        <comment>done screen</comment>
        <translation>Yanıtınız sunucuya ulaştı.</translation>
    </message>
    <message>
        <source>It stays open %1. After that the result is on this board.</source>
        <comment>until when</comment>
        <translation>Soru açık: %1. Ardından sonuç bu panoda görünür.</translation>
    </message>
    <message>
        <source>What the crews answered</source>
        <comment>results of questions</comment>
        <translation>Ekiplerin yanıtları</translation>
    </message>
    <message>
        <source>No question is open for you now, and none was answered lately.</source>
        <comment>question</comment>
        <translation>Şu anda açık soru yok, yakın zamanda yanıtlanan da yok.</translation>
    </message>
    <message>
        <source>Fewer than five answers. What they were is told to nobody.</source>
        <comment>result of a crew</comment>
        <translation>Beşten az yanıt. Hangileri olduğu kimseye gösterilmez.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>result of a crew</comment>
        <translation>
            <numerusform>%n yanıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <comment>badge of a card</comment>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Answer it with one tap, without your name.</source>
        <comment>card of a question</comment>
        <translation>Tek dokunuşla, isminiz olmadan yanıtlayın.</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>badge of a card: the result of a question</comment>
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>No crew gave five answers, so nothing is told.</source>
        <comment>result of a question</comment>
        <translation>Hiçbir ekip beş yanıt vermedi, bu yüzden bir şey gösterilmiyor.</translation>
    </message>
    <message>
        <source>closed %1</source>
        <comment>a question; date</comment>
        <translation>kapandı: %1</translation>
    </message>
    <message>
        <source>Between shifts</source>
        <comment>answered while no crew was on shift</comment>
        <translation>Vardiyalar arası</translation>
    </message>
</context>
<context>
    <name>PulseAsk</name>
    <message>
        <source>Safety</source>
        <comment>tab: questions</comment>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>tab: questions</comment>
        <translation>İş</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>tab: questions</comment>
        <translation>Birlikte</translation>
    </message>
    <message>
        <source>Question to the crews</source>
        <comment>title</comment>
        <translation>Ekiplere soru</translation>
    </message>
    <message>
        <source>Sign in first: leads and functions ask the crews.</source>
        <comment>question</comment>
        <translation>Önce giriş yapın: soruları ekip liderleri ve birimler sorar.</translation>
    </message>
    <message>
        <source>One question that one tap can answer; no names</source>
        <comment>field</comment>
        <translation>Tek dokunuşla yanıtlanabilecek bir soru; isim yok</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: the question is written</comment>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>İleri</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>button</comment>
        <translation>Kendi sözlerinizle</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>button: questions that are open</comment>
        <translation>
            <numerusform>%n açık</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be answered?</source>
        <comment>question, to a lead</comment>
        <translation>Hangi yanıtlar verilebilir?</translation>
    </message>
    <message>
        <source>Until when can it be answered?</source>
        <comment>question, to a lead</comment>
        <translation>Ne zamana kadar yanıtlanabilir?</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>of a question</comment>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a question is for</comment>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of a question: until when</comment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a question</comment>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>by crew, of crews with five answers or more; nobody sees who answered</source>
        <comment>the result of a question</comment>
        <translation>ekip bazında, en az beş yanıtla; kimin yanıt verdiğini kimse görmez</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>button</comment>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Tap the question to close</source>
        <comment>questions that are open</comment>
        <translation>Kapatılacak soruya dokunun</translation>
    </message>
    <message>
        <source>Close it now? It cannot be opened again.</source>
        <comment>question, to a lead</comment>
        <translation>Şimdi kapatılsın mı? Yeniden açılamaz.</translation>
    </message>
    <message>
        <source>The answers are counted at once.</source>
        <comment>a question closes</comment>
        <translation>Yanıtlar hemen sayılır.</translation>
    </message>
    <message numerus="yes">
        <source>The answers are counted %n minutes after it: some are still on their way.</source>
        <comment>a question closes</comment>
        <translation>
            <numerusform>Yanıtlar %n dakika sonra sayılır: bazıları hâlâ yolda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <comment>question</comment>
        <translation>Önce soruyu yazın.</translation>
    </message>
    <message>
        <source>Asked. Each crew answers it at its board.</source>
        <comment>done screen</comment>
        <translation>Soruldu. Her ekip kendi panosunda yanıtlar.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <comment>done screen: a question</comment>
        <translation>Kapatıldı.</translation>
    </message>
    <message>
        <source>End the question</source>
        <comment>button</comment>
        <translation>Soruyu bitir</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Documents</source>
        <comment>title</comment>
        <translation>Dokümanlar</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>of a document</comment>
        <translation>sayfa %1 / %2</translation>
    </message>
    <message>
        <source>This document has been withdrawn. Do not work by it any more.</source>
        <comment>reader</comment>
        <translation>Bu doküman geri çekildi. Artık buna göre çalışmayın.</translation>
    </message>
    <message>
        <source>There is a newer revision. This one no longer holds.</source>
        <comment>reader</comment>
        <translation>Daha yeni bir revizyon var. Bu artık geçerli değil.</translation>
    </message>
    <message>
        <source>Open the new one</source>
        <comment>button: the newer revision of a document</comment>
        <translation>Yenisini aç</translation>
    </message>
    <message>
        <source>This shift has read this</source>
        <comment>button: no crew is known</comment>
        <translation>Bu vardiya okudu</translation>
    </message>
    <message>
        <source>%1 have read this</source>
        <comment>button: several crews</comment>
        <translation>Okundu: %1</translation>
    </message>
    <message>
        <source>%1 has read this</source>
        <comment>button: a crew</comment>
        <translation>Okundu: %1</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s documents yet. It needs the hub once.</source>
        <comment>reader</comment>
        <translation>Bu pano fabrikanın dokümanlarını henüz almadı. Sunucuya bir kez bağlanması gerekir.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <comment>reader</comment>
        <translation>Açık doküman yok.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <comment>reader: the document&apos;s file</comment>
        <translation>Açılıyor …</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <comment>reader</comment>
        <translation>Sayfa %1 çiziliyor …</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <comment>reader</comment>
        <translation>Sayfa %1 çizilemiyor.</translation>
    </message>
    <message>
        <source>There is no room on this board for this document. Call IT.</source>
        <comment>reader</comment>
        <translation>Bu panoda bu doküman için yer yok. IT birimini arayın.</translation>
    </message>
    <message>
        <source>This document is not on this board yet. It is fetched before all others.</source>
        <comment>reader</comment>
        <translation>Bu doküman henüz bu panoda değil. Diğerlerinden önce alınacak.</translation>
    </message>
    <message>
        <source>This document is not on this board, and the hub cannot be reached. It is fetched as soon as it can.</source>
        <comment>reader</comment>
        <translation>Bu doküman bu panoda yok ve sunucuya ulaşılamıyor. Mümkün olunca alınacak.</translation>
    </message>
    <message>
        <source>This board cannot show PDFs: the part that reads them is not installed (libqt6pdf6). Call IT. Everything else works.</source>
        <comment>reader</comment>
        <translation>Bu pano PDF gösteremiyor: okuyan parça kurulu değil (libqt6pdf6). IT birimini arayın. Diğer her şey çalışıyor.</translation>
    </message>
    <message>
        <source>This terminal cannot read the file from its disk. Try again, then call IT.</source>
        <comment>reader</comment>
        <translation>Bu terminal dosyayı diskinden okuyamıyor. Yeniden deneyin, sonra IT birimini arayın.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says it is. Whoever published it has to publish it anew.</source>
        <comment>reader</comment>
        <translation>Bu dosya bozuk ya da göründüğü şey değil. Yayınlayan yeniden yayınlamalı.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Whoever published it has to publish it without one.</source>
        <comment>reader</comment>
        <translation>Bu PDF parolayla kilitli. Yayınlayan, parolasız yayınlamalı.</translation>
    </message>
    <message>
        <source>This PDF has no pages. Whoever published it has to publish it anew.</source>
        <comment>reader</comment>
        <translation>Bu PDF’te sayfa yok. Yayınlayan yeniden yayınlamalı.</translation>
    </message>
    <message>
        <source>This picture is too large for this board. Whoever published it has to make it smaller: at most 24 million pixels.</source>
        <comment>reader</comment>
        <translation>Bu resim bu pano için çok büyük. Yayınlayan küçültmeli: en çok 24 milyon piksel.</translation>
    </message>
    <message>
        <source>Scan this with your phone, where it reaches the hub. It works for 10 minutes.</source>
        <comment>reader</comment>
        <translation>Telefonunuz sunucuya ulaşabildiği bir yerde bunu okutun. 10 dakika geçerlidir.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>a colleague of %1</source>
        <comment>crew</comment>
        <translation>bir iş arkadaşı (%1)</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>who gave the shoutout</comment>
        <translation>%1 tarafından</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>category</comment>
        <translation>İş güvenliği</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>category</comment>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <comment>category</comment>
        <translation>Verimlilik</translation>
    </message>
    <message>
        <source>Improvement</source>
        <comment>category</comment>
        <translation>İyileştirme</translation>
    </message>
    <message>
        <source>High five for %1</source>
        <comment>button, who</comment>
        <translation>Alkış: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Not at a place</source>
        <comment>tile: where it was</comment>
        <translation>Belli bir yerde değil</translation>
    </message>
    <message>
        <source>or on the whole line</source>
        <comment>under: not at a place</comment>
        <translation>veya hattın tamamında</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>title</comment>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>What kind</source>
        <comment>step</comment>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>step</comment>
        <translation>Yer</translation>
    </message>
    <message>
        <source>What</source>
        <comment>step</comment>
        <translation>Konu</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s lines yet. It needs the hub once.</source>
        <comment>report</comment>
        <translation>Bu pano fabrikanın hatlarını henüz almadı. Sunucuya bir kez bağlanması gerekir.</translation>
    </message>
    <message>
        <source>What is it about? Leave names out.</source>
        <comment>field</comment>
        <translation>Konu nedir? İsim yazmayın.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>keyboard: the words of a report are written</comment>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>It goes without your name and the time, unless you send it signed.</source>
        <comment>report</comment>
        <translation>Adınızla göndermezseniz isim ve saat bilgisi olmadan gider.</translation>
    </message>
    <message>
        <source>It goes without your name and the time. Or hold your badge to the reader: then it is signed.</source>
        <comment>report</comment>
        <translation>İsim ve saat bilgisi olmadan gider. Ya da kartınızı okuyucuya tutun: o zaman adınızla gider.</translation>
    </message>
    <message>
        <source>This board took 20 reports without a name in the last hour. Hold your badge to the reader to sign this one.</source>
        <comment>limit reached</comment>
        <translation>Bu pano son bir saatte 20 isimsiz bildirim aldı. Bu bildirimi adınızla göndermek için kartınızı okuyucuya tutun.</translation>
    </message>
    <message>
        <source>Send anonymously</source>
        <comment>button</comment>
        <translation>İsimsiz gönder</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>tile</comment>
        <translation>Açıklama ekle</translation>
    </message>
    <message>
        <source>Change the words</source>
        <comment>tile</comment>
        <translation>Açıklamayı değiştir</translation>
    </message>
    <message>
        <source>if you like</source>
        <comment>under: add words</comment>
        <translation>isterseniz</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>tile</comment>
        <translation>Tedarikçi</translation>
    </message>
    <message>
        <source>if you know it</source>
        <comment>under: supplier</comment>
        <translation>biliyorsanız</translation>
    </message>
    <message>
        <source>Send signed</source>
        <comment>tile</comment>
        <translation>Adımla gönder</translation>
    </message>
    <message>
        <source>From which supplier?</source>
        <comment>question</comment>
        <translation>Hangi tedarikçiden?</translation>
    </message>
    <message>
        <source>No supplier</source>
        <comment>tile</comment>
        <translation>Tedarikçi yok</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Panoya dön</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Kaydediliyor …</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a report</comment>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Thank you. With this number you find it at any board.</source>
        <comment>done screen</comment>
        <translation>Teşekkürler. Bu numarayla bildirimi her panoda bulabilirsiniz.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Şu anda: %1.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a report</comment>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Take a photo of this screen: it lets you see the answer at any board.</source>
        <comment>done screen</comment>
        <translation>Bu ekranın fotoğrafını çekin: yanıtı her panoda bununla görebilirsiniz.</translation>
    </message>
    <message>
        <source>Your report is saved on this terminal and will be sent.</source>
        <comment>done screen</comment>
        <translation>Bildiriminiz bu terminalde kaydedildi, gönderilecek.</translation>
    </message>
    <message>
        <source>Once sent, it appears on the boards at once.</source>
        <comment>done screen</comment>
        <translation>Gönderildikten sonra panolarda hemen görünür.</translation>
    </message>
    <message numerus="yes">
        <source>Once sent, it appears on the boards within %n minutes: so nobody can tell when it was made.</source>
        <comment>done screen</comment>
        <translation>
            <numerusform>Gönderildikten sonra %n dakika içinde panolarda görünür: böylece ne zaman yapıldığını kimse anlayamaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write first what it is about.</source>
        <comment>report</comment>
        <translation>Önce konunun ne olduğunu yazın.</translation>
    </message>
    <message>
        <source>First choose what it is about, then hold your badge to the reader.</source>
        <comment>report</comment>
        <translation>Önce konuyu seçin, sonra kartınızı okuyucuya tutun.</translation>
    </message>
    <message>
        <source>Near miss</source>
        <comment>class of a report</comment>
        <translation>Ramak kala</translation>
    </message>
    <message>
        <source>Unsafe condition</source>
        <comment>class of a report</comment>
        <translation>Tehlikeli durum</translation>
    </message>
    <message>
        <source>Quality fault</source>
        <comment>class of a report</comment>
        <translation>Kalite hatası</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>class of a report</comment>
        <translation>Öneri</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>class of a report</comment>
        <translation>Soru</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a report</comment>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>status of a report</comment>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status of a report</comment>
        <translation>Devam ediyor</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of a report</comment>
        <translation>Çözüldü</translation>
    </message>
    <message>
        <source>We will not do this</source>
        <comment>status of a report</comment>
        <translation>Bunu yapmayacağız</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>function that answers</comment>
        <translation>İSG</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>function that answers</comment>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>function that answers</comment>
        <translation>Bakım</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <comment>function that answers</comment>
        <translation>Satın alma</translation>
    </message>
    <message>
        <source>Personnel</source>
        <comment>function that answers</comment>
        <translation>İnsan kaynakları</translation>
    </message>
    <message>
        <source>Team lead</source>
        <comment>who answers</comment>
        <translation>Ekip lideri</translation>
    </message>
    <message>
        <source>Print again</source>
        <comment>button: the slip of a report</comment>
        <translation>Yeniden yazdır</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <comment>button: with number and key</comment>
        <translation>Fiş yazdır</translation>
    </message>
    <message>
        <source>The printer does not print. Take a photo of this screen.</source>
        <comment>done screen</comment>
        <translation>Yazıcı yazdırmıyor. Bu ekranın fotoğrafını çekin.</translation>
    </message>
    <message>
        <source>Your report</source>
        <comment>heading of a slip</comment>
        <translation>Bildiriminiz</translation>
    </message>
    <message>
        <source>With these two any board shows you the answer.</source>
        <comment>on a slip</comment>
        <translation>Bu ikisiyle yanıtı her panoda görebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Clock uncertain: the number returns with the hub</source>
        <comment>instead of the counter</comment>
        <translation>Saat belirsiz: sayı sunucu bağlantısıyla geri gelir</translation>
    </message>
    <message>
        <source>No start date yet: ask the safety function</source>
        <comment>instead of the counter</comment>
        <translation>Başlangıç tarihi yok: İSG birimine sorun</translation>
    </message>
    <message numerus="yes">
        <source>days without a lost-time injury</source>
        <comment>under the counter</comment>
        <translation>
            <numerusform>gündür kayıp günlü kaza yok</numerusform>
        </translation>
    </message>
    <message>
        <source>record %1</source>
        <comment>days</comment>
        <translation>rekor %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>milestone in days</comment>
        <translation>sıradaki hedef: %1</translation>
    </message>
    <message>
        <source>An event is under review</source>
        <comment>beside the counter</comment>
        <translation>Bir olay inceleniyor</translation>
    </message>
    <message numerus="yes">
        <source>days in a row with a hazard found</source>
        <comment>under the streak</comment>
        <translation>
            <numerusform>gündür her gün tehlike tespit ediliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet board: no celebrations for now</source>
        <comment>after a serious accident</comment>
        <translation>Sessiz mod: şimdilik kutlama yok</translation>
    </message>
    <message>
        <source>Lost-time injury</source>
        <comment>class of event</comment>
        <translation>Kayıp günlü kaza</translation>
    </message>
    <message>
        <source>Medical treatment</source>
        <comment>class of event</comment>
        <translation>Tıbbi tedavi</translation>
    </message>
    <message>
        <source>First aid</source>
        <comment>class of event</comment>
        <translation>İlk yardım</translation>
    </message>
    <message>
        <source>Property damage</source>
        <comment>class of event</comment>
        <translation>Maddi hasar</translation>
    </message>
    <message>
        <source>Near miss</source>
        <comment>class of event</comment>
        <translation>Ramak kala</translation>
    </message>
    <message>
        <source>Unsafe condition</source>
        <comment>class of event</comment>
        <translation>Tehlikeli durum</translation>
    </message>
    <message>
        <source>Closed, no event</source>
        <comment>legend of the cross</comment>
        <translation>Kapatıldı, olay yok</translation>
    </message>
    <message>
        <source>A shift is still open</source>
        <comment>legend of the cross</comment>
        <translation>Bir vardiya hâlâ açık</translation>
    </message>
    <message numerus="yes">
        <source>days with a catch</source>
        <comment>under the streak on a small panel</comment>
        <translation>
            <numerusform>gündür tehlike tespiti var</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyEvent</name>
    <message>
        <source>Today</source>
        <comment>shift-day</comment>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>shift-day</comment>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>title</comment>
        <translation>İSG olayı</translation>
    </message>
    <message>
        <source>Sign in first: a lead records safety events.</source>
        <comment>safety event</comment>
        <translation>Önce giriş yapın: İSG olaylarını ekip lideri kaydeder.</translation>
    </message>
    <message>
        <source>What</source>
        <comment>step</comment>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>step</comment>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>step</comment>
        <translation>Vardiya</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>step</comment>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>On which shift-day? A night shift belongs to the day it began.</source>
        <comment>question</comment>
        <translation>Hangi vardiya gününde? Gece vardiyası başladığı güne aittir.</translation>
    </message>
    <message>
        <source>In which shift?</source>
        <comment>question</comment>
        <translation>Hangi vardiyada?</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>shift of an event</comment>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>On which line?</source>
        <comment>question</comment>
        <translation>Hangi hatta?</translation>
    </message>
    <message>
        <source>Not on a line</source>
        <comment>line of an event</comment>
        <translation>Bir hatta değil</translation>
    </message>
    <message>
        <source>What happened? No names.</source>
        <comment>field</comment>
        <translation>Ne oldu? İsim yazmayın.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>keyboard</comment>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Did this happen as it stands here?</source>
        <comment>question</comment>
        <translation>Olay burada yazdığı gibi mi oldu?</translation>
    </message>
    <message>
        <source>The counter moves as soon as you confirm.</source>
        <comment>confirming an event</comment>
        <translation>Onayladığınız anda sayaç değişir.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>button</comment>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>tab</comment>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>tab</comment>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>tab</comment>
        <translation>Düzelt</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>%n bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a second person</source>
        <comment>under LTI: counts once confirmed</comment>
        <translation>ikinci bir kişi gerekli</translation>
    </message>
    <message>
        <source>What was it really?</source>
        <comment>question</comment>
        <translation>Gerçekte neydi?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <comment>question</comment>
        <translation>Ne oldu?</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <comment>confirm list empty</comment>
        <translation>İkinci kişi onayı bekleyen yok.</translation>
    </message>
    <message>
        <source>No event is known.</source>
        <comment>correct list empty</comment>
        <translation>Bilinen olay yok.</translation>
    </message>
    <message>
        <source>What moves the counter, up or down, waits for a second lead or the safety function.</source>
        <comment>confirm list</comment>
        <translation>Sayacı artıran veya azaltan her şey ikinci bir ekip liderinin ya da İSG biriminin onayını bekler.</translation>
    </message>
    <message>
        <source>yours: someone else confirms</source>
        <comment>why an event cannot be confirmed</comment>
        <translation>sizin kaydınız: başkası onaylar</translation>
    </message>
    <message>
        <source>The counter keeps its number until a second lead or the safety function has confirmed this, at any board.</source>
        <comment>what an LTI does</comment>
        <translation>İkinci bir ekip lideri veya İSG birimi herhangi bir panoda onaylayana kadar sayaç değişmez.</translation>
    </message>
    <message>
        <source>It counts at once and colours the day in the safety cross.</source>
        <comment>what an event does</comment>
        <translation>Hemen sayılır ve İSG takviminde günü renklendirir.</translation>
    </message>
    <message>
        <source>The board never shows a name, and no line at a reset.</source>
        <comment>safety event</comment>
        <translation>Pano hiçbir zaman isim, sıfırlamada da hat göstermez.</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>button</comment>
        <translation>Açıklama ekle</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>button: store the corrected event</comment>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>button: store the event</comment>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Recorded. It waits for a second person.</source>
        <comment>done screen</comment>
        <translation>Kaydedildi. İkinci kişiyi bekliyor.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <comment>done screen</comment>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Confirmed. The counter goes by it now.</source>
        <comment>done screen</comment>
        <translation>Onaylandı. Sayaç artık buna göre sayar.</translation>
    </message>
</context>
<context>
    <name>Shoutout</name>
    <message>
        <source>a colleague of %1</source>
        <comment>crew, where a name would stand</comment>
        <translation>bir iş arkadaşı (%1)</translation>
    </message>
    <message>
        <source>What?</source>
        <comment>question of a blank</comment>
        <translation>Ne?</translation>
    </message>
    <message>
        <source>Where?</source>
        <comment>question of a blank</comment>
        <translation>Nerede?</translation>
    </message>
    <message>
        <source>Which line?</source>
        <comment>question of a blank</comment>
        <translation>Hangi hat?</translation>
    </message>
    <message>
        <source>How long?</source>
        <comment>question of a blank</comment>
        <translation>Ne kadar sürdü?</translation>
    </message>
    <message>
        <source>It was?</source>
        <comment>question of a blank: the number before the improvement</comment>
        <translation>Önceki değer?</translation>
    </message>
    <message>
        <source>It is now?</source>
        <comment>question of a blank: the number after the improvement</comment>
        <translation>Şimdiki değer?</translation>
    </message>
    <message>
        <source>How many?</source>
        <comment>question of a blank</comment>
        <translation>Kaç?</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>unit</comment>
        <translation>sipariş</translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>unit</comment>
        <translation>adet</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit</comment>
        <translation>dakika</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit</comment>
        <translation>saat</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <translation>gün</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit</comment>
        <translation>ay</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>unit</comment>
        <translation>saniye</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>kilos</source>
        <comment>unit</comment>
        <translation>kilo</translation>
    </message>
    <message>
        <source>colleagues</source>
        <comment>unit</comment>
        <translation>çalışan</translation>
    </message>
    <message>
        <source>points</source>
        <comment>unit</comment>
        <translation>nokta</translation>
    </message>
    <message>
        <source>stops</source>
        <comment>unit</comment>
        <translation>duruş</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>tab: people without a crew</comment>
        <translation>Diğerleri</translation>
    </message>
    <message>
        <source>Teams</source>
        <comment>tab</comment>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>title</comment>
        <translation>Takdir</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>step</comment>
        <translation>Kime</translation>
    </message>
    <message>
        <source>What for</source>
        <comment>step</comment>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>What exactly</source>
        <comment>step</comment>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s people yet. It needs the hub once.</source>
        <comment>shoutout</comment>
        <translation>Bu pano fabrika çalışanlarını henüz almadı. Sunucuya bir kez bağlanması gerekir.</translation>
    </message>
    <message>
        <source>The board is quiet for now: no shoutouts until it is lifted.</source>
        <comment>shoutout</comment>
        <translation>Pano şimdilik sessiz modda: kaldırılana kadar takdir yok.</translation>
    </message>
    <message>
        <source>Nobody to choose here.</source>
        <comment>no people in this tab</comment>
        <translation>Burada seçilecek kimse yok.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tab: every category</comment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>The plant has not listed anything here yet.</source>
        <comment>no picks</comment>
        <translation>Fabrika buraya henüz bir şey girmedi.</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button: publish the shoutout</comment>
        <translation>Yayınla</translation>
    </message>
    <message>
        <source>For all lines</source>
        <comment>audience</comment>
        <translation>Tüm hatlar için</translation>
    </message>
    <message>
        <source>For this line</source>
        <comment>audience</comment>
        <translation>Bu hat için</translation>
    </message>
    <message>
        <source>Tap to change</source>
        <comment>under the audience</comment>
        <translation>Değiştirmek için dokunun</translation>
    </message>
    <message>
        <source>This board took 20 shoutouts without a name in the last hour. Tap your badge to sign this one.</source>
        <comment>limit reached</comment>
        <translation>Bu pano son bir saatte 20 isimsiz takdir aldı. Bu takdiri adınızla vermek için kartınızı okutun.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <comment>which fact</comment>
        <translation>Eksik: %1</translation>
    </message>
    <message>
        <source>Posted as %1</source>
        <comment>who signs</comment>
        <translation>%1 adıyla yayınlanır</translation>
    </message>
    <message>
        <source>Without your name, unless you hold your badge to the reader now.</source>
        <comment>shoutout</comment>
        <translation>Kartınızı şimdi okuyucuya tutmazsanız isimsiz yayınlanır.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Panoya dön</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Kaydediliyor …</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <comment>done screen</comment>
        <translation>Geri alınıyor …</translation>
    </message>
    <message>
        <source>Taken back. Nothing was posted.</source>
        <comment>done screen</comment>
        <translation>Geri alındı. Hiçbir şey yayınlanmadı.</translation>
    </message>
    <message>
        <source>It had already left. It is being taken back everywhere.</source>
        <comment>done screen</comment>
        <translation>Zaten gönderilmişti. Her yerden geri alınıyor.</translation>
    </message>
    <message>
        <source>Thank you. It is on the wall.</source>
        <comment>done screen</comment>
        <translation>Teşekkürler. Takdir panoda.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>Şu anda: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Geri al (%n sn)</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full. A lead can hide it. Call IT.</source>
        <comment>not taken back</comment>
        <translation>Bu terminalin diski dolu. Bir ekip lideri gizleyebilir. IT birimini arayın.</translation>
    </message>
    <message>
        <source>This terminal could not save that. Try again, or ask a lead to hide it.</source>
        <comment>not taken back</comment>
        <translation>Bu terminal kaydedemedi. Tekrar deneyin veya bir ekip liderinden gizlemesini isteyin.</translation>
    </message>
    <message>
        <source>A lead can still hide this shoutout.</source>
        <comment>not taken back</comment>
        <translation>Bu takdiri bir ekip lideri yine de gizleyebilir.</translation>
    </message>
    <message>
        <source>It was not taken back: it is still on the wall.</source>
        <comment>done screen</comment>
        <translation>Geri alınamadı: hâlâ panoda.</translation>
    </message>
    <message>
        <source>Not posted: the board has turned quiet. What you made is kept here for now.</source>
        <comment>shoutout</comment>
        <translation>Yayınlanmadı: pano sessiz moda geçti. Hazırladığınız şimdilik burada duruyor.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>That PIN or badge is not right. Try again.</source>
        <comment>sign-in failed</comment>
        <translation>PIN veya kart doğru değil. Tekrar deneyin.</translation>
    </message>
    <message>
        <source>No connection, and you have not signed in at this board before. Try another board.</source>
        <comment>sign-in failed</comment>
        <translation>Bağlantı yok ve bu panoda daha önce giriş yapmadınız. Başka bir pano deneyin.</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again in a moment.</source>
        <comment>sign-in failed</comment>
        <translation>Sunucu yanıt vermiyor. Birazdan tekrar deneyin.</translation>
    </message>
    <message>
        <source>No connection, and your last sign-in here is too long ago.</source>
        <comment>sign-in failed</comment>
        <translation>Bağlantı yok ve buradaki son girişiniz çok eski.</translation>
    </message>
    <message>
        <source>This board is not set up yet. Call IT.</source>
        <comment>sign-in failed</comment>
        <translation>Bu pano henüz kurulmadı. IT birimini arayın.</translation>
    </message>
    <message>
        <source>No connection: whoever signed in at this board lately can still do so.</source>
        <comment>sign-in note</comment>
        <translation>Bağlantı yok: bu panoda yakın zamanda giriş yapanlar yine girebilir.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>title</comment>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <comment>step</comment>
        <translation>İsim veya kart</translation>
    </message>
    <message>
        <source>PIN</source>
        <comment>step</comment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Tap your name, or hold your badge to the reader</source>
        <comment>sign-in</comment>
        <translation>Adınıza dokunun veya kartınızı okuyucuya tutun</translation>
    </message>
    <message>
        <source>This shift</source>
        <comment>tab: leads on shift</comment>
        <translation>Bu vardiya</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>tab: all with a role</comment>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Nobody of this shift has a role. Look under Everyone.</source>
        <comment>sign-in list empty</comment>
        <translation>Bu vardiyada yetkili kimse yok. Herkes sekmesine bakın.</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <comment>sign-in by badge</comment>
        <translation>PIN kodunuzu girin</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <comment>sign-in by name</comment>
        <translation>%1 için PIN</translation>
    </message>
    <message>
        <source>Checking …</source>
        <comment>sign-in</comment>
        <translation>Kontrol ediliyor …</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <comment>sign-in failed</comment>
        <translation>
            <numerusform>Çok fazla hatalı PIN girildi. %n dakika sonra tekrar deneyin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>button; since crew B was last here</comment>
        <translation>
            <numerusform>%1: %n yeni</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover not read yet</source>
        <comment>under what is new</comment>
        <translation>Vardiya devri okunmadı</translation>
    </message>
    <message>
        <source>Read the handover</source>
        <comment>button</comment>
        <translation>Vardiya devrini oku</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>group of what is new</comment>
        <translation>Vardiya devri</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <comment>group of what is new</comment>
        <translation>Açık tehlikeler</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>group of what is new</comment>
        <translation>Dokümanlar</translation>
    </message>
    <message>
        <source>Shoutouts</source>
        <comment>group of what is new</comment>
        <translation>Takdirler</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 was last here</source>
        <comment>crews; plural: how many crews</comment>
        <translation>
            <numerusform>Son vardiyadan beri: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>what this is</comment>
        <translation>Vardiya devri</translation>
    </message>
    <message>
        <source>Open hazard</source>
        <comment>what this is</comment>
        <translation>Açık tehlike</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <comment>when</comment>
        <translation>Bildirildi: %1</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>what this is</comment>
        <translation>Duyuru</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>document: date of its revision</comment>
        <translation>tarihi: %1</translation>
    </message>
    <message>
        <source>revision %1 of %2</source>
        <comment>document; date</comment>
        <translation>revizyon %1, %2</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>what this is</comment>
        <translation>Doküman</translation>
    </message>
    <message>
        <source>To be read by each crew</source>
        <comment>document</comment>
        <translation>Her ekip okumalı</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>what this is</comment>
        <translation>Takdir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since your crew was last here</source>
        <comment>title</comment>
        <translation>Ekibiniz son burada olduğundan beri</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Panoya dön</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s posts yet. It needs the hub once.</source>
        <comment>since</comment>
        <translation>Bu pano gönderileri henüz almadı. Sunucuya bir kez bağlanması gerekir.</translation>
    </message>
    <message>
        <source>The clock is uncertain: the board cannot tell when a crew was last here.</source>
        <comment>since</comment>
        <translation>Saat belirsiz: pano bir ekibin en son ne zaman burada olduğunu bilemiyor.</translation>
    </message>
    <message>
        <source>The rota of this site has no crews. Everything new stands on the board.</source>
        <comment>since</comment>
        <translation>Bu tesisin vardiya çizelgesinde ekip yok. Yeni olan her şey panoda.</translation>
    </message>
    <message>
        <source>No shift now. From 15 minutes before the next one this is for its crew.</source>
        <comment>since</comment>
        <translation>Şu anda vardiya yok. Sonrakinden 15 dakika önce burası o ekip içindir.</translation>
    </message>
    <message>
        <source>No crew is planned for this shift.</source>
        <comment>since</comment>
        <translation>Bu vardiyaya ekip planlanmamış.</translation>
    </message>
    <message>
        <source>%1 was not here in the last year, by the rota.</source>
        <comment>crew</comment>
        <translation>Çizelgeye göre son bir yılda gelmedi: %1.</translation>
    </message>
    <message>
        <source>Nothing is new for %1.</source>
        <comment>crew</comment>
        <translation>Yeni bir şey yok: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>since crew B was last here</comment>
        <translation>
            <numerusform>%1: %n yeni</numerusform>
        </translation>
    </message>
    <message>
        <source>last shift until %1</source>
        <comment>of a crew</comment>
        <translation>son vardiya bitişi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>under a group of what is new</comment>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <comment>under a group of what is new</comment>
        <translation>yeni yok</translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>under: handover</comment>
        <translation>henüz okunmadı</translation>
    </message>
    <message>
        <source>Meeting again</source>
        <comment>button</comment>
        <translation>Toplantı yine</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <comment>button</comment>
        <translation>Toplantıyı başlat</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>group of what is new; item n of m</comment>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: what is new</comment>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: what is new</comment>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>announcements, group of what is new</comment>
        <translation>Duyurular</translation>
    </message>
    <message>
        <source>One question to you</source>
        <comment>button</comment>
        <translation>Size bir soru</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Clock uncertain</source>
        <comment>status bar</comment>
        <translation>Saat belirsiz</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <comment>status bar</comment>
        <translation>Henüz kurulmadı</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>status bar</comment>
        <translation>Bağlantı yok</translation>
    </message>
    <message>
        <source>Connected · reading</source>
        <comment>status bar</comment>
        <translation>Bağlı · veri alıyor</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>status bar</comment>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Connected, slowly</source>
        <comment>status bar: a proxy holds back the stream</comment>
        <translation>Bağlı, yavaş</translation>
    </message>
    <message>
        <source>The hub does not know this board: call IT</source>
        <comment>status bar</comment>
        <translation>Sunucu bu panoyu tanımıyor: IT birimini arayın</translation>
    </message>
    <message>
        <source>This board was withdrawn: call IT</source>
        <comment>status bar</comment>
        <translation>Bu pano iptal edildi: IT birimini arayın</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <comment>posts, status bar</comment>
        <translation>
            <numerusform>%n kabul edilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting here</source>
        <comment>posts saved on this terminal, status bar</comment>
        <translation>
            <numerusform>%n burada bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>everything sent</source>
        <comment>status bar</comment>
        <translation>hepsi gönderildi</translation>
    </message>
    <message>
        <source>Disk full: posting stopped, call IT</source>
        <comment>status bar</comment>
        <translation>Disk dolu: yayınlama durdu, IT birimini arayın</translation>
    </message>
    <message>
        <source>Disk fault: call IT</source>
        <comment>status bar</comment>
        <translation>Disk arızalı: IT’yi arayın</translation>
    </message>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>bu terminalde kayıtlı</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>sunucuya ulaştı</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>where a post is</comment>
        <translation>kabul edilmedi</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>where a post is</comment>
        <translation>%1/%2 panoda görünüyor</translation>
    </message>
    <message>
        <source>No connection %1</source>
        <comment>status bar; since when</comment>
        <translation>Bağlantı yok, %1</translation>
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
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration, hours</comment>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>now</source>
        <comment>posted just now</comment>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>posted</comment>
        <translation>dün</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a notice is valid; time, weekday or date</comment>
        <translation>bitiş: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>there is no connection; time, weekday or date</comment>
        <translation>son bağlantı: %1</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::AnnouncementsScreen</name>
    <message>
        <source>Announcements</source>
        <comment>lane</comment>
        <translation>Duyurular</translation>
    </message>
    <message>
        <source>No announcements now.</source>
        <comment>empty lane</comment>
        <translation>Şu anda duyuru yok.</translation>
    </message>
    <message>
        <source>Since last here</source>
        <comment>button: what is new for the crew</comment>
        <translation>Son vardiyadan beri</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>button</comment>
        <translation>Vardiya devri</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <comment>button of an announcement; its title</comment>
        <translation>Resim: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>button: to the crews</comment>
        <translation>Soru</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::BoardScreen</name>
    <message>
        <source>Shoutout</source>
        <comment>big button</comment>
        <translation>Takdir</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>button: where this terminal&apos;s posts are</comment>
        <translation>Gönderiler</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>small button</comment>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>lane</comment>
        <translation>Duyurular</translation>
    </message>
    <message>
        <source>Recognition</source>
        <comment>lane</comment>
        <translation>Takdirler</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>lane</comment>
        <translation>İş güvenliği</translation>
    </message>
    <message>
        <source>Lead menu</source>
        <comment>small button, somebody is signed in</comment>
        <translation>Lider menüsü</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>small button</comment>
        <translation>Giriş yap</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read and are fetched again.</source>
        <comment>card</comment>
        <translation>
            <numerusform>%n gönderi okunamıyor, yeniden alınıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No announcements now.</source>
        <comment>empty lane</comment>
        <translation>Şu anda duyuru yok.</translation>
    </message>
    <message>
        <source>Waiting for the first contact with the hub.</source>
        <comment>empty lane</comment>
        <translation>Sunucuyla ilk bağlantı bekleniyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln this week</source>
        <comment>shoutouts</comment>
        <translation>
            <numerusform>bu hafta %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is quiet for now.</source>
        <comment>recognition lane</comment>
        <translation>Pano şimdilik sessiz modda.</translation>
    </message>
    <message>
        <source>No shoutouts yet. Give the first one.</source>
        <comment>empty lane</comment>
        <translation>Henüz takdir yok. İlk takdiri siz verin.</translation>
    </message>
    <message>
        <source>… read on</source>
        <comment>on a card that leaves something out: a tap shows it in full</comment>
        <translation>… devamını oku</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>big button</comment>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <comment>big button</comment>
        <translation>Söylediniz, yaptık</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>big button</comment>
        <translation>Dokümanlar</translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <comment>documents, under the big button</comment>
        <translation>
            <numerusform>%n okunacak</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::CardWall</name>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>accessible name of the arrow down</comment>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>cards on this page, of how many</comment>
        <translation>%1–%2 / %3</translation>
    </message>
    <message>
        <source>Goes on: arrow down</source>
        <comment>under a part of a long card</comment>
        <translation>Devamı var: aşağı ok</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the card on this page, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <comment>of one long card</comment>
        <translation>sayfa %1/%2</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::CompactRow</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::DocumentScreen</name>
    <message>
        <source>Close</source>
        <comment>reader: button</comment>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Page width</source>
        <comment>reader: button, fits the page to the width of the glass</comment>
        <translation>Sayfa genişliği</translation>
    </message>
    <message>
        <source>Whole page</source>
        <comment>reader: button, fits the whole page on the glass</comment>
        <translation>Tüm sayfa</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>reader: button</comment>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>reader: button</comment>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>reader: button</comment>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>reader: button</comment>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>reader: button, over the page</comment>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>reader: button, over the page</comment>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>To the left</source>
        <comment>reader: button, over the page</comment>
        <translation>Sola</translation>
    </message>
    <message>
        <source>To the right</source>
        <comment>reader: button, over the page</comment>
        <translation>Sağa</translation>
    </message>
    <message>
        <source>To my phone</source>
        <comment>reader: button, shows a code that a telephone scans</comment>
        <translation>Telefonuma</translation>
    </message>
    <message>
        <source>To the page</source>
        <comment>reader: button, from the code back to the page</comment>
        <translation>Sayfaya</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::Flow</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::FlowScreen</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::GloveKeyboard</name>
    <message>
        <source>Shift</source>
        <comment>key: capital letters</comment>
        <translation>Büyük harf</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>key: the last character</comment>
        <translation>Sil</translation>
    </message>
    <message>
        <source>space</source>
        <comment>key</comment>
        <translation>boşluk</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>key: ends typing</comment>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::KioskWindow</name>
    <message numerus="yes">
        <source>Signing out in %n s. Tap here to stay.</source>
        <comment>session</comment>
        <translation>
            <numerusform>%n sn sonra çıkış yapılacak. Kalmak için buraya dokunun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::NumberPad</name>
    <message>
        <source>Erase</source>
        <comment>key: the last digit</comment>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageList</name>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>accessible name of the arrow down</comment>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number of pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageTabs</name>
    <message>
        <source>More</source>
        <comment>button: further tabs</comment>
        <translation>Diğer</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageView</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::RecognitionScreen</name>
    <message>
        <source>Recognition</source>
        <comment>lane</comment>
        <translation>Takdirler</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>big button</comment>
        <translation>Takdir</translation>
    </message>
    <message>
        <source>The board is quiet for now.</source>
        <comment>recognition lane</comment>
        <translation>Pano şimdilik sessiz modda.</translation>
    </message>
    <message>
        <source>No shoutouts yet. Give the first one.</source>
        <comment>empty lane</comment>
        <translation>Henüz takdir yok. İlk takdiri siz verin.</translation>
    </message>
    <message>
        <source>The high five could not be kept on this terminal. Call IT.</source>
        <comment>recognition wall</comment>
        <translation>Alkış bu terminalde kaydedilemedi. IT birimini arayın.</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::SafetyLane</name>
    <message>
        <source>No safety figures yet</source>
        <comment>before the first contact with the hub</comment>
        <translation>Henüz İSG verisi yok</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::SafetyScreen</name>
    <message>
        <source>Month before</source>
        <comment>button</comment>
        <translation>Önceki ay</translation>
    </message>
    <message>
        <source>Month after</source>
        <comment>button</comment>
        <translation>Sonraki ay</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>lane</comment>
        <translation>İş güvenliği</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::StatusBar</name>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number of the step, number of steps, name of the step</comment>
        <translation>%1/%2: %3</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::UrgentScreen</name>
    <message>
        <source>Seen</source>
        <comment>button: the urgent notice was read</comment>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>on this board</source>
        <comment>under Seen</comment>
        <translation>bu panoda</translation>
    </message>
    <message>
        <source>for %1, on this board</source>
        <comment>crew, under Seen</comment>
        <translation>%1 adına, bu panoda</translation>
    </message>
    <message>
        <source>for the whole site</source>
        <comment>audience of an urgent notice</comment>
        <translation>tüm tesis için</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>lines, audience of an urgent notice</comment>
        <translation>%1 için</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>urgent notice</comment>
        <translation>%1/%2 panoda görünüyor</translation>
    </message>
    <message numerus="yes">
        <source>seen on %n boards</source>
        <comment>urgent notice, today</comment>
        <translation>
            <numerusform>%n panoda görüldü</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be kept on this terminal. Call IT.</source>
        <comment>urgent notice, after Seen</comment>
        <translation>Bu, terminalde kaydedilemedi. IT birimini arayın.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>title of the notice</comment>
        <translation>Acil</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>button: the next page of an urgent notice</comment>
        <translation>Devamını oku</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>of an urgent notice, under Read on</comment>
        <translation>sayfa %1/%2</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: from a picture back to the urgent notice</comment>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button: of an urgent notice</comment>
        <translation>Sonraki resim</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: of an urgent notice</comment>
        <translation>Resim</translation>
    </message>
</context>
</TS>
