<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Announce</name>
    <message>
        <source>pieces</source>
        <comment>unit of a goal</comment>
        <translation>pièces</translation>
    </message>
    <message>
        <source>pallets</source>
        <comment>unit of a goal</comment>
        <translation>palettes</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>unit of a goal</comment>
        <translation>commandes</translation>
    </message>
    <message>
        <source>boxes</source>
        <comment>unit of a goal</comment>
        <translation>cartons</translation>
    </message>
    <message>
        <source>tonnes</source>
        <comment>unit of a goal</comment>
        <translation>tonnes</translation>
    </message>
    <message>
        <source>metres</source>
        <comment>unit of a goal</comment>
        <translation>mètres</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit of a goal</comment>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of a goal</comment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>title</comment>
        <translation>Objectif du poste</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>title</comment>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Sign in first: leads and functions post announcements.</source>
        <comment>announce</comment>
        <translation>S’identifier d’abord&#xa0;: les annonces viennent des chefs d’équipe et des services.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: to the next step</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text (may stay empty)</source>
        <translation>Texte (facultatif)</translation>
    </message>
    <message>
        <source>What was reached?</source>
        <comment>result of a goal</comment>
        <translation>Quel résultat&#xa0;?</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button</comment>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Posted.</source>
        <comment>done screen</comment>
        <translation>Publié.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: to the next step</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>How many, of what?</source>
        <comment>shift goal</comment>
        <translation>Combien, et de quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Still missing: the number</source>
        <comment>shift goal</comment>
        <translation>Il manque&#xa0;: le nombre</translation>
    </message>
    <message>
        <source>Still missing: the unit</source>
        <comment>shift goal</comment>
        <translation>Il manque&#xa0;: l’unité</translation>
    </message>
    <message>
        <source>Result of a goal</source>
        <comment>button</comment>
        <translation>Résultat d’objectif</translation>
    </message>
    <message>
        <source>Which goal?</source>
        <comment>result of a goal</comment>
        <translation>Quel objectif&#xa0;?</translation>
    </message>
    <message>
        <source>For whom? Nothing chosen means everyone.</source>
        <comment>audience</comment>
        <translation>Pour qui&#xa0;? Sans choix, c’est pour tous.</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>tab</comment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Crews</source>
        <comment>tab</comment>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Shifts</source>
        <comment>tab</comment>
        <translation>Postes</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>audience tab</comment>
        <translation>
            <numerusform>choix&#xa0;: %n</numerusform>
            <numerusform>choix&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>audience tab: no limit</comment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Until when? It is shown from now on.</source>
        <comment>validity</comment>
        <translation>Jusqu’à quand&#xa0;? Affichage dès maintenant.</translation>
    </message>
    <message>
        <source>End of this shift</source>
        <comment>validity</comment>
        <translation>Fin de ce poste</translation>
    </message>
    <message>
        <source>End of today</source>
        <comment>validity</comment>
        <translation>Fin de la journée</translation>
    </message>
    <message>
        <source>3 days</source>
        <comment>validity</comment>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>validity</comment>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <comment>validity</comment>
        <translation>2 semaines</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>validity: by steppers</comment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <comment>stepper</comment>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <comment>stepper</comment>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <comment>stepper</comment>
        <translation>Une heure plus tôt</translation>
    </message>
    <message>
        <source>An hour later</source>
        <comment>stepper</comment>
        <translation>Une heure plus tard</translation>
    </message>
    <message>
        <source>Shown until %1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>Affiché jusqu’au %1 %2, %3</translation>
    </message>
    <message>
        <source>How urgent?</source>
        <comment>priority</comment>
        <translation>Quelle urgence&#xa0;?</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>priority</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>A card among the others</source>
        <comment>what it does</comment>
        <translation>Une carte parmi les autres</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>priority</comment>
        <translation>Important</translation>
    </message>
    <message>
        <source>On top, with an amber edge</source>
        <comment>what it does</comment>
        <translation>En haut, avec un bord orange</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Takes over every board it is for until someone taps Seen</source>
        <comment>what it does</comment>
        <translation>Occupe chaque tableau concerné jusqu’à ce que quelqu’un touche «&#xa0;Vu&#xa0;»</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>title of a goal</comment>
        <translation>Objectif du poste</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>audience</comment>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>audience</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>Write a headline first.</source>
        <comment>announce</comment>
        <translation>Écrire d’abord un titre.</translation>
    </message>
    <message>
        <source>That is already past: choose a later moment.</source>
        <comment>announce</comment>
        <translation>C’est déjà passé&#xa0;: choisir un moment plus tard.</translation>
    </message>
    <message>
        <source>Post as urgent</source>
        <comment>button</comment>
        <translation>Publier en urgence</translation>
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
        <translation>Objectif du poste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a shift goal: number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 reached</source>
        <comment>result, goal and unit of a shift goal</comment>
        <translation>résultat&#xa0;: %1 sur %2 %3</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Send</source>
        <comment>keyboard</comment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>We will not do this, because …</source>
        <comment>field</comment>
        <translation>Ce ne sera pas fait, car …</translation>
    </message>
    <message>
        <source>What else is there to say? Leave names out.</source>
        <comment>field</comment>
        <translation>Autre chose à dire&#xa0;? Ne pas citer de noms.</translation>
    </message>
    <message>
        <source>The number of your report: 8 letters and digits</source>
        <comment>field</comment>
        <translation>Numéro du signalement&#xa0;: 8 lettres et chiffres</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: to the next step</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Its key: 16 letters and digits</source>
        <comment>field</comment>
        <translation>Sa clé&#xa0;: 16 lettres et chiffres</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>keyboard: open the report</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Your reply</source>
        <comment>field</comment>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <comment>title</comment>
        <translation>Signalé, traité</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s reports yet. It needs the hub once.</source>
        <comment>answers</comment>
        <translation>Ce tableau n’a pas encore lu les signalements. Il lui faut le hub une fois.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tab: reports</comment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>tab: reports</comment>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>tab: reports of this function</comment>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>This line</source>
        <comment>tab: reports</comment>
        <translation>Cette ligne</translation>
    </message>
    <message>
        <source>Follow my report</source>
        <comment>button</comment>
        <translation>Suivre mon signalement</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Vers le tableau</translation>
    </message>
    <message>
        <source>Posts of this board</source>
        <comment>tile: opens the outbox</comment>
        <translation>Messages de ce tableau</translation>
    </message>
    <message>
        <source>No report is open. Tap Report on the board to make one.</source>
        <comment>no reports in this tab</comment>
        <translation>Aucun signalement ouvert. Pour en faire un, toucher «&#xa0;Signaler&#xa0;» sur le tableau.</translation>
    </message>
    <message>
        <source>No report is done yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Aucun signalement terminé.</translation>
    </message>
    <message>
        <source>No report was for you yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Aucun signalement pour moi jusqu’ici.</translation>
    </message>
    <message>
        <source>No report is of this line yet.</source>
        <comment>no reports in this tab</comment>
        <translation>Aucun signalement de cette ligne.</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>button</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>button</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>button</comment>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Saved on this terminal and will be sent. It appears later, so that nobody can tell when it was written.</source>
        <comment>words added to an anonymous report</comment>
        <translation>Enregistré sur cette borne, sera envoyé. Il s’affichera plus tard&#xa0;: personne ne peut savoir quand il a été écrit.</translation>
    </message>
    <message>
        <source>and why</source>
        <comment>under: declined</comment>
        <translation>et pourquoi</translation>
    </message>
    <message>
        <source>That is no number of a report. Look at each letter and digit again.</source>
        <comment>answers</comment>
        <translation>Ce n’est pas un numéro de signalement. Vérifier chaque lettre et chiffre.</translation>
    </message>
    <message>
        <source>Write the reason first: who reported it will read it.</source>
        <comment>answers</comment>
        <translation>Écrire d’abord la raison&#xa0;: l’auteur du signalement la lira.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <comment>answers</comment>
        <translation>Écrire d’abord quelque chose.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when an anonymous report was made</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>clock of a report: how long it took</comment>
        <translation>après %1</translation>
    </message>
    <message>
        <source>on the same day</source>
        <comment>clock of an anonymous report</comment>
        <translation>le même jour</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <comment>clock of an anonymous report</comment>
        <translation>
            <numerusform>après %n jour</numerusform>
            <numerusform>après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>From who reported it</source>
        <comment>who wrote more about a report</comment>
        <translation>De l’auteur du signalement</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>by someone who is no longer here</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>We will not do this, because: %1</source>
        <comment>status of a report, with its reason</comment>
        <translation>Ce ne sera pas fait, car&#xa0;: %1</translation>
    </message>
    <message>
        <source>Team leads</source>
        <comment>whom a report goes to</comment>
        <translation>Chefs d’équipe</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a report</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>text of a report</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a report</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>of a report</comment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who had the idea</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Goes to</source>
        <comment>functions of a report</comment>
        <translation>Transmis à</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>clock of a report</comment>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>clock of a report</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>clock of a declined report</comment>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>clock of a report</comment>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>where it is</comment>
        <translation>Ma réponse</translation>
    </message>
    <message>
        <source>Your words</source>
        <comment>where they are</comment>
        <translation>Mon complément</translation>
    </message>
    <message numerus="yes">
        <source>%n, and where they are</source>
        <comment>posts of this board</comment>
        <translation>
            <numerusform>%n, avec son état</numerusform>
            <numerusform>%n, avec leur état</numerusform>
        </translation>
    </message>
    <message>
        <source>How fast reports are answered</source>
        <comment>tile</comment>
        <translation>Délai de réponse aux signalements</translation>
    </message>
    <message>
        <source>month by month</source>
        <comment>under: how fast reports are answered</comment>
        <translation>mois par mois</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>button: for an idea</comment>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>This line does it too</source>
        <comment>tile: an idea is taken over</comment>
        <translation>Cette ligne le fait aussi</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <comment>lines that carry an idea out too</comment>
        <translation>Repris par</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <comment>made in a month</comment>
        <translation>
            <numerusform>%n signalement</numerusform>
            <numerusform>%n signalements</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: of a report</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button: of a report</comment>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Typical times: half were sooner, half later. Not shown below five reports.</source>
        <comment>months</comment>
        <translation>Délais habituels : une moitié plus vite, l’autre plus tard. À moins de cinq signalements, rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Number and key do not match. Look at both again; a new report takes a while.</source>
        <comment>answers</comment>
        <translation>Le numéro et la clé ne correspondent pas. Vérifier les deux ; un nouveau signalement met un moment à arriver.</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Add a picture</source>
        <comment>tile</comment>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>if you like</source>
        <comment>under: add a picture</comment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pictures taken, of how many at most</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Leave people out of the picture.</source>
        <comment>camera</comment>
        <translation>Ne pas photographier de personnes.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Send the report without one, and call IT.</source>
        <comment>camera</comment>
        <translation>La caméra ne donne pas d’image. Envoyer le signalement sans photo et appeler l’IT.</translation>
    </message>
    <message>
        <source>The camera is being switched on …</source>
        <comment>camera</comment>
        <translation>La caméra s’allume …</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>button: the picture that was taken</comment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <comment>button</comment>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>button: takes the picture again</comment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>No pictures</source>
        <comment>button: takes all of them out of the report</comment>
        <translation>Sans photo</translation>
    </message>
    <message>
        <source>A report has at most three pictures.</source>
        <comment>camera</comment>
        <translation>Un signalement a trois photos au plus.</translation>
    </message>
</context>
<context>
    <name>CloseShift</name>
    <message>
        <source>Today</source>
        <comment>shift-day</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>shift-day</comment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Close shift</source>
        <comment>title</comment>
        <translation>Clôturer le poste</translation>
    </message>
    <message>
        <source>Sign in first: a lead closes shifts.</source>
        <comment>close shift</comment>
        <translation>S’identifier d’abord&#xa0;: clôture par un chef d’équipe.</translation>
    </message>
    <message>
        <source>No event in this shift? Tap it.</source>
        <comment>close shift</comment>
        <translation>Poste sans événement&#xa0;? Le toucher.</translation>
    </message>
    <message>
        <source>Every shift of the last 14 days is closed.</source>
        <comment>close shift</comment>
        <translation>Tous les postes des 14 derniers jours sont clôturés.</translation>
    </message>
    <message>
        <source>The clock is uncertain: shifts cannot be closed now.</source>
        <comment>close shift</comment>
        <translation>Heure incertaine&#xa0;: impossible de clôturer un poste maintenant.</translation>
    </message>
    <message>
        <source>still running</source>
        <comment>a shift</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Closed without event: %1. Saved on this terminal.</source>
        <comment>shift</comment>
        <translation>Clôturé sans événement&#xa0;: %1. Enregistré sur cette borne.</translation>
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
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>this line</source>
        <comment>a document is for</comment>
        <translation>cette ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>a document is for</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1</source>
        <comment>of a document</comment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>on this board</source>
        <comment>where the file of a document is</comment>
        <translation>sur ce tableau</translation>
    </message>
    <message>
        <source>being fetched, %1 % of %2</source>
        <comment>where the file of a document is; percent, size</comment>
        <translation>en réception, %1 % de %2</translation>
    </message>
    <message>
        <source>no room on this board for %1</source>
        <comment>where the file of a document is; size</comment>
        <translation>pas de place sur ce tableau : %1</translation>
    </message>
    <message>
        <source>not here yet, %1</source>
        <comment>where the file of a document is; size</comment>
        <translation>pas encore ici, %1</translation>
    </message>
    <message>
        <source>not yet confirmed by this shift</source>
        <comment>a document; no crew is known</comment>
        <translation>pas encore confirmé par ce poste</translation>
    </message>
    <message>
        <source>not yet confirmed by %1</source>
        <comment>a document; crews</comment>
        <translation>pas encore confirmé par %1</translation>
    </message>
    <message>
        <source>read by this shift</source>
        <comment>a document; no crew is known</comment>
        <translation>lu par ce poste</translation>
    </message>
    <message>
        <source>read by %1</source>
        <comment>a document; crews</comment>
        <translation>lu par %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>title</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s documents yet. It needs the hub once.</source>
        <comment>documents</comment>
        <translation>Ce tableau n’a pas encore lu les documents. Il lui faut le hub une fois.</translation>
    </message>
    <message>
        <source>Must read</source>
        <comment>tab: documents yet to be confirmed by the crew</comment>
        <translation>À lire</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Vers le tableau</translation>
    </message>
    <message>
        <source>Titles with “%1”</source>
        <comment>what was searched for</comment>
        <translation>Titres avec « %1 »</translation>
    </message>
    <message>
        <source>All lines</source>
        <comment>button: also the documents of other lines</comment>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>button</comment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>A part of the title</source>
        <comment>field: search for a document</comment>
        <translation>Une partie du titre</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>keyboard</comment>
        <translation>Chercher</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <comment>found so far</comment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no documents yet. Leads and functions such as quality and safety publish them: work instructions, safety sheets, drawings.</source>
        <comment>no documents</comment>
        <translation>Pas encore de document. Les chefs d’équipe et les services comme qualité et sécurité les publient : instructions de travail, fiches de sécurité, plans.</translation>
    </message>
    <message>
        <source>No document is for this line. “All lines” shows those of the others.</source>
        <comment>no documents</comment>
        <translation>Aucun document pour cette ligne. « Toutes les lignes » montre ceux des autres.</translation>
    </message>
    <message>
        <source>No document has that in its title. Try a shorter part of it.</source>
        <comment>no documents found</comment>
        <translation>Aucun document n’a cela dans son titre. Essayer une partie plus courte.</translation>
    </message>
    <message>
        <source>No document of this line has that in its title. “All lines” looks in the others too.</source>
        <comment>no documents found</comment>
        <translation>Aucun document de cette ligne n’a cela dans son titre. « Toutes les lignes » cherche aussi ailleurs.</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Acute danger? Call 112. This board is no alarm.</source>
        <comment>without a number</comment>
        <translation>Danger immédiat&#xa0;? Appeler le 112. Ce tableau n’est pas une alarme.</translation>
    </message>
    <message>
        <source>Acute danger? Call %1 or 112. This board is no alarm.</source>
        <comment>emergency number</comment>
        <translation>Danger immédiat&#xa0;? Appeler le %1 ou le 112. Ce tableau n’est pas une alarme.</translation>
    </message>
</context>
<context>
    <name>FlowPresenter</name>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>enregistré sur cette borne</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>reçu par le hub</translation>
    </message>
    <message>
        <source>not accepted: a lead deals with it</source>
        <comment>where a post is</comment>
        <translation>non accepté&#xa0;: un chef d’équipe s’en occupe</translation>
    </message>
    <message>
        <source>at the hub</source>
        <comment>where a post is</comment>
        <translation>au hub</translation>
    </message>
    <message>
        <source>The hub could not read this post. Make it anew; call IT if it happens again.</source>
        <comment>problem</comment>
        <translation>Le hub n’a pas pu lire ce message. Le refaire&#xa0;; si cela se répète, appeler l’IT.</translation>
    </message>
    <message>
        <source>The hub is older than this board and does not know this kind of post. Call IT.</source>
        <comment>problem</comment>
        <translation>Le hub est plus ancien que ce tableau et ne connaît pas ce type de message. Appeler l’IT.</translation>
    </message>
    <message>
        <source>The hub already has another post under this number. Make it anew.</source>
        <comment>problem</comment>
        <translation>Le hub a déjà un autre message sous ce numéro. Le refaire.</translation>
    </message>
    <message>
        <source>This person may not do this. A lead can post it.</source>
        <comment>problem</comment>
        <translation>Cette personne n’en a pas le droit. Un chef d’équipe peut le publier.</translation>
    </message>
    <message>
        <source>The signature does not fit. Sign in again and make it anew.</source>
        <comment>problem</comment>
        <translation>La signature ne correspond pas. S’identifier à nouveau et refaire le message.</translation>
    </message>
    <message>
        <source>The sign-in had ended or was withdrawn. Sign in again and make it anew.</source>
        <comment>problem</comment>
        <translation>L’identification avait expiré ou a été retirée. S’identifier à nouveau et refaire le message.</translation>
    </message>
    <message>
        <source>No one has this badge. Post without it, or let IT add the badge.</source>
        <comment>problem</comment>
        <translation>Ce badge n’est à personne. Publier sans badge, ou le faire ajouter par l’IT.</translation>
    </message>
    <message>
        <source>Someone else changed it in the meantime. Look at it again, then change it.</source>
        <comment>problem</comment>
        <translation>Quelqu’un l’a modifié entre-temps. Le relire, puis le modifier.</translation>
    </message>
    <message>
        <source>It names something the plant no longer has. Choose again.</source>
        <comment>problem</comment>
        <translation>Il cite quelque chose qui n’existe plus dans l’usine. Choisir à nouveau.</translation>
    </message>
    <message>
        <source>It waits for something that has not reached the hub.</source>
        <comment>problem</comment>
        <translation>Il attend autre chose qui n’est pas encore au hub.</translation>
    </message>
    <message>
        <source>This was posted before.</source>
        <comment>problem</comment>
        <translation>Cela a déjà été publié.</translation>
    </message>
    <message>
        <source>What it belongs to was taken back.</source>
        <comment>problem</comment>
        <translation>Le message dont il dépend a été retiré.</translation>
    </message>
    <message>
        <source>A fact is missing. Make the shoutout anew with its fact.</source>
        <comment>problem</comment>
        <translation>Il manque une précision. Refaire le bravo avec cette précision.</translation>
    </message>
    <message>
        <source>Something in it is too long, too large or ends before it begins. Make it anew.</source>
        <comment>problem</comment>
        <translation>Un élément est trop long, trop grand, ou finit avant de commencer. Refaire le message.</translation>
    </message>
    <message>
        <source>A second person has to confirm this.</source>
        <comment>problem</comment>
        <translation>Une deuxième personne doit confirmer.</translation>
    </message>
    <message>
        <source>It was already confirmed.</source>
        <comment>problem</comment>
        <translation>C’était déjà confirmé.</translation>
    </message>
    <message>
        <source>Too late to take it back. A lead can hide it.</source>
        <comment>problem</comment>
        <translation>Trop tard pour le retirer. Un chef d’équipe peut le masquer.</translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full: nothing was posted. Call IT.</source>
        <comment>a post failed</comment>
        <translation>Le disque de cette borne est plein&#xa0;: rien n’a été publié. Appeler l’IT.</translation>
    </message>
    <message>
        <source>This terminal could not save it: nothing was posted. Try again, then call IT.</source>
        <comment>a post failed</comment>
        <translation>Cette borne n’a pas pu l’enregistrer&#xa0;: rien n’a été publié. Réessayer, puis appeler l’IT.</translation>
    </message>
    <message>
        <source>This board is not set up yet. Call IT.</source>
        <comment>a post failed</comment>
        <translation>Ce tableau n’est pas encore configuré. Appeler l’IT.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <comment>a post failed</comment>
        <translation>L’identification a expiré. S’identifier à nouveau.</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>where a post is</comment>
        <translation>affiché sur %1/%2 tableaux</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>The hub does not take its picture. Make the post again, with another picture or without.</source>
        <comment>problem</comment>
        <translation>Le hub n’accepte pas l’image. Refaire le message, avec une autre image ou sans.</translation>
    </message>
    <message>
        <source>Its picture was damaged on this terminal. Make the post again.</source>
        <comment>problem</comment>
        <translation>L’image a été abîmée sur cette borne. Refaire le message.</translation>
    </message>
    <message>
        <source>Some of them still have another question before them. Wait until it closes, or close it early.</source>
        <comment>problem</comment>
        <translation>Certains ont encore une autre question devant eux. Attendre sa clôture, ou la clore avant.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>État : %1.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <comment>title</comment>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Sign in first: a team lead hands the shift over.</source>
        <comment>hand over</comment>
        <translation>S’identifier d’abord : un chef d’équipe transmet les consignes.</translation>
    </message>
    <message>
        <source>No shift runs, and none ended within the last hour.</source>
        <comment>hand over</comment>
        <translation>Aucun poste en cours, et aucun terminé dans la dernière heure.</translation>
    </message>
    <message>
        <source>The clock is uncertain.</source>
        <comment>hand over</comment>
        <translation>L’heure est incertaine.</translation>
    </message>
    <message>
        <source>A shift is handed over while it runs or in the hour after it.</source>
        <comment>hand over</comment>
        <translation>Un poste se transmet pendant qu’il est en cours ou dans l’heure qui suit.</translation>
    </message>
    <message>
        <source>The board cannot tell which shift this is. Call IT.</source>
        <comment>hand over</comment>
        <translation>Le tableau ne sait pas quel poste c’est. Appeler l’IT.</translation>
    </message>
    <message>
        <source>%1 hands over</source>
        <comment>shift, crew and day</comment>
        <translation>Transmis par : %1</translation>
    </message>
    <message>
        <source>What you wrote was for another shift: %1. Look at it again.</source>
        <comment>a kept draft</comment>
        <translation>Ce texte était pour un autre poste : %1. Le relire.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>under a topic of a handover</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>button</comment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>How many, not who: no names here.</source>
        <comment>handover, topic people</comment>
        <translation>Combien, pas qui : aucun nom ici.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>tile</comment>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>field; topic of a handover</comment>
        <translation>Point : %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>keyboard: keep the note</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: the notes of a handover</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button</comment>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Tap the note to change</source>
        <comment>handover</comment>
        <translation>Toucher le point à modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a note of a handover</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: the words of a note</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Handed over. The next shift is asked to read it.</source>
        <comment>done screen</comment>
        <translation>Transmis. Le poste suivant est invité à lire.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <comment>hand over</comment>
        <translation>Écrire d’abord quelque chose.</translation>
    </message>
    <message numerus="yes">
        <source>A handover has at most %n notes: remove one first.</source>
        <comment>hand over</comment>
        <translation>
            <numerusform>Un passage a au plus %n point : en retirer un d’abord.</numerusform>
            <numerusform>Un passage a au plus %n points : en retirer un d’abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Handover</source>
        <comment>title</comment>
        <translation>Passage de consignes</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Vers le tableau</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s handovers yet. It needs the hub once.</source>
        <comment>handover</comment>
        <translation>Ce tableau n’a pas encore lu les consignes. Il lui faut le hub une fois.</translation>
    </message>
    <message>
        <source>No handover in the last 14 days.</source>
        <comment>handover</comment>
        <translation>Aucun passage de consignes depuis 14 jours.</translation>
    </message>
    <message>
        <source>A team lead writes one: sign in, then tap Handover.</source>
        <comment>handover</comment>
        <translation>Un chef d’équipe l’écrit : s’identifier, puis Passage de consignes.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>button: an older handover</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: a newer handover</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <comment>crews that read a handover</comment>
        <translation>Lu par %1.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>État : %1.</translation>
    </message>
    <message>
        <source>The clock is uncertain: reading it cannot be confirmed now.</source>
        <comment>handover</comment>
        <translation>Heure incertaine : impossible de confirmer la lecture maintenant.</translation>
    </message>
    <message>
        <source>No near misses</source>
        <comment>handover phrase: safety</comment>
        <translation>Aucun presqu’accident</translation>
    </message>
    <message>
        <source>Spill cleaned up, the floor may still be slippery</source>
        <comment>handover phrase: safety</comment>
        <translation>Fuite nettoyée, le sol peut encore glisser</translation>
    </message>
    <message>
        <source>Machine locked out and tagged, do not start</source>
        <comment>handover phrase: safety</comment>
        <translation>Machine consignée et étiquetée, ne pas démarrer</translation>
    </message>
    <message>
        <source>Emergency stops tested, all work</source>
        <comment>handover phrase: safety</comment>
        <translation>Arrêts d’urgence testés, tous marchent</translation>
    </message>
    <message>
        <source>Near miss at …</source>
        <comment>handover phrase: safety, to be completed</comment>
        <translation>Presqu’accident à …</translation>
    </message>
    <message>
        <source>Walkway blocked at …</source>
        <comment>handover phrase: safety, to be completed</comment>
        <translation>Allée bloquée à …</translation>
    </message>
    <message>
        <source>No deviations</source>
        <comment>handover phrase: quality</comment>
        <translation>Aucun écart</translation>
    </message>
    <message>
        <source>Check label and date code more often</source>
        <comment>handover phrase: quality</comment>
        <translation>Contrôler plus souvent étiquette et code date</translation>
    </message>
    <message>
        <source>More rejects than usual, cause unknown</source>
        <comment>handover phrase: quality</comment>
        <translation>Plus de rebuts que d’habitude, cause inconnue</translation>
    </message>
    <message>
        <source>First product approved after the changeover</source>
        <comment>handover phrase: quality</comment>
        <translation>Premier produit validé après le changement</translation>
    </message>
    <message>
        <source>Batch on hold: …</source>
        <comment>handover phrase: quality, to be completed</comment>
        <translation>Lot bloqué : …</translation>
    </message>
    <message>
        <source>Complaint of a customer about …</source>
        <comment>handover phrase: quality, to be completed</comment>
        <translation>Réclamation d’un client : …</translation>
    </message>
    <message>
        <source>Runs without faults</source>
        <comment>handover phrase: machine</comment>
        <translation>Tourne sans panne</translation>
    </message>
    <message>
        <source>Fault reset, keep an eye on it</source>
        <comment>handover phrase: machine</comment>
        <translation>Panne réarmée, à surveiller</translation>
    </message>
    <message>
        <source>Maintenance has been called</source>
        <comment>handover phrase: machine</comment>
        <translation>La maintenance est appelée</translation>
    </message>
    <message>
        <source>Changeover finished, settings noted</source>
        <comment>handover phrase: machine</comment>
        <translation>Changement fini, réglages notés</translation>
    </message>
    <message>
        <source>Runs slower because of …</source>
        <comment>handover phrase: machine, to be completed</comment>
        <translation>Tourne moins vite, cause : …</translation>
    </message>
    <message>
        <source>Still to be cleaned: …</source>
        <comment>handover phrase: machine, to be completed</comment>
        <translation>Reste à nettoyer : …</translation>
    </message>
    <message>
        <source>Crew complete</source>
        <comment>handover phrase: people</comment>
        <translation>Équipe au complet</translation>
    </message>
    <message>
        <source>One short in the next shift</source>
        <comment>handover phrase: people</comment>
        <translation>Il manque une personne au poste suivant</translation>
    </message>
    <message>
        <source>Two short in the next shift</source>
        <comment>handover phrase: people</comment>
        <translation>Il manque deux personnes au poste suivant</translation>
    </message>
    <message>
        <source>One temporary worker, needs an introduction</source>
        <comment>handover phrase: people</comment>
        <translation>Un intérimaire, à accueillir</translation>
    </message>
    <message>
        <source>Break relief needed at …</source>
        <comment>handover phrase: people, to be completed</comment>
        <translation>Remplaçant de pause à …</translation>
    </message>
    <message>
        <source>Extra hands from another line until …</source>
        <comment>handover phrase: people, to be completed</comment>
        <translation>Renfort d’une autre ligne jusqu’à …</translation>
    </message>
    <message>
        <source>No open points</source>
        <comment>handover phrase: open points</comment>
        <translation>Aucun point ouvert</translation>
    </message>
    <message>
        <source>Pallets still to be collected</source>
        <comment>handover phrase: open points</comment>
        <translation>Palettes à enlever</translation>
    </message>
    <message>
        <source>Rework waits beside the line</source>
        <comment>handover phrase: open points</comment>
        <translation>Retouches en attente près de la ligne</translation>
    </message>
    <message>
        <source>Order still to be finished: …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Commande à finir : …</translation>
    </message>
    <message>
        <source>Material runs out at …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Fin de matière à …</translation>
    </message>
    <message>
        <source>Delivery expected at …</source>
        <comment>handover phrase: open points, to be completed</comment>
        <translation>Livraison attendue à …</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>topic of a handover</comment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>topic of a handover</comment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Machine</source>
        <comment>topic of a handover</comment>
        <translation>Machine</translation>
    </message>
    <message>
        <source>People</source>
        <comment>topic of a handover</comment>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Open points</source>
        <comment>topic of a handover</comment>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Confirm: %1 has read it</source>
        <comment>button: crew or shift has read a handover</comment>
        <translation>Confirmer : lu par %1</translation>
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
        <translation>Vers le tableau</translation>
    </message>
    <message>
        <source>IT PIN</source>
        <comment>question</comment>
        <translation>Code PIN IT</translation>
    </message>
    <message>
        <source>Test the hub</source>
        <comment>button</comment>
        <translation>Tester le hub</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <comment>button</comment>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <comment>link</comment>
        <translation>non inscrit</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>link</comment>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>connected, reading</source>
        <comment>link</comment>
        <translation>connecté, lecture en cours</translation>
    </message>
    <message>
        <source>live</source>
        <comment>link</comment>
        <translation>en direct</translation>
    </message>
    <message>
        <source>asking in turns: a proxy holds back the stream</source>
        <comment>link</comment>
        <translation>interroge par intervalles&#xa0;: un proxy retient le flux</translation>
    </message>
    <message>
        <source>no hub</source>
        <comment>link</comment>
        <translation>pas de hub</translation>
    </message>
    <message>
        <source>the hub refuses this board</source>
        <comment>link</comment>
        <translation>le hub refuse ce tableau</translation>
    </message>
    <message>
        <source>this board was revoked</source>
        <comment>link</comment>
        <translation>ce tableau a été révoqué</translation>
    </message>
    <message>
        <source>never</source>
        <comment>last contact</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>link</source>
        <comment>IT fact</comment>
        <translation>liaison</translation>
    </message>
    <message>
        <source>last contact</source>
        <comment>IT fact</comment>
        <translation>dernier contact</translation>
    </message>
    <message>
        <source>terminal</source>
        <comment>IT fact</comment>
        <translation>borne</translation>
    </message>
    <message>
        <source>line</source>
        <comment>IT fact</comment>
        <translation>ligne</translation>
    </message>
    <message>
        <source>hub</source>
        <comment>IT fact</comment>
        <translation>hub</translation>
    </message>
    <message>
        <source>version</source>
        <comment>IT fact</comment>
        <translation>version</translation>
    </message>
    <message>
        <source>posts waiting here</source>
        <comment>IT fact</comment>
        <translation>messages en attente ici</translation>
    </message>
    <message>
        <source>posts refused</source>
        <comment>IT fact</comment>
        <translation>messages refusés</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>disk</comment>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>full</source>
        <comment>disk</comment>
        <translation>plein</translation>
    </message>
    <message>
        <source>faulty</source>
        <comment>disk</comment>
        <translation>défectueux</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>IT fact</comment>
        <translation>disque</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>clock</comment>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>cursor</source>
        <comment>IT fact</comment>
        <translation>curseur</translation>
    </message>
    <message>
        <source>terminal id</source>
        <comment>IT fact</comment>
        <translation>ID de la borne</translation>
    </message>
    <message>
        <source>That is not the IT PIN.</source>
        <comment>IT screen</comment>
        <translation>Ce n’est pas le code PIN IT.</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <comment>hub test</comment>
        <translation>Test du hub en cours …</translation>
    </message>
    <message>
        <source>The hub answered in %1 ms: it can read and write.</source>
        <comment>hub test</comment>
        <translation>Le hub a répondu en %1 ms&#xa0;: lecture et écriture possibles.</translation>
    </message>
    <message>
        <source>The hub answered in %1 ms: it cannot use its store now.</source>
        <comment>hub test</comment>
        <translation>Le hub a répondu en %1 ms&#xa0;: son stockage ne fonctionne pas.</translation>
    </message>
    <message>
        <source>What answered in %1 ms is not the hub: status %2.</source>
        <comment>hub test</comment>
        <translation>Ce qui a répondu en %1 ms n’est pas le hub&#xa0;: statut %2.</translation>
    </message>
    <message>
        <source>The certificate of what answers there is not the hub&apos;s.</source>
        <comment>hub test</comment>
        <translation>Le certificat de ce qui répond là n’est pas celui du hub.</translation>
    </message>
    <message>
        <source>No answer within 10 s.</source>
        <comment>hub test</comment>
        <translation>Pas de réponse en 10 s.</translation>
    </message>
    <message>
        <source>The answer was cut short. Try again.</source>
        <comment>hub test</comment>
        <translation>La réponse a été coupée. Réessayer.</translation>
    </message>
    <message>
        <source>Nothing answers at the hub&apos;s address. Check the cable and the network.</source>
        <comment>hub test</comment>
        <translation>Rien ne répond à l’adresse du hub. Vérifier le câble et le réseau.</translation>
    </message>
    <message>
        <source>why</source>
        <comment>IT fact</comment>
        <translation>cause</translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <comment>waiting posts</comment>
        <translation>le plus ancien&#xa0;: %1</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>IT fact</comment>
        <translation>envoi</translation>
    </message>
    <message>
        <source>stopped: the hub refuses all</source>
        <comment>IT fact</comment>
        <translation>arrêté&#xa0;: le hub refuse tout</translation>
    </message>
    <message>
        <source>outbox</source>
        <comment>IT fact</comment>
        <translation>boîte d’envoi</translation>
    </message>
    <message>
        <source>was damaged and saved</source>
        <comment>IT fact</comment>
        <translation>était abîmée, sauvegardée</translation>
    </message>
    <message>
        <source>panel</source>
        <comment>IT fact</comment>
        <translation>écran</translation>
    </message>
    <message>
        <source>%1 of %2 GB free</source>
        <comment>disk</comment>
        <translation>%1 Go libres sur %2</translation>
    </message>
    <message>
        <source>hub test</source>
        <comment>IT fact</comment>
        <translation>test du hub</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>IT fact</comment>
        <translation>horloge</translation>
    </message>
    <message>
        <source>%1 s off the hub&apos;s</source>
        <comment>clock</comment>
        <translation>%1 s d’écart avec le hub</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>IT fact</comment>
        <translation>son</translation>
    </message>
    <message>
        <source>on; nothing was played yet</source>
        <comment>sound</comment>
        <translation>activé ; rien n’a encore été joué</translation>
    </message>
    <message>
        <source>off, by the settings of this board</source>
        <comment>sound</comment>
        <translation>coupé, par les réglages de ce tableau</translation>
    </message>
    <message>
        <source>on, and it works</source>
        <comment>sound</comment>
        <translation>activé, et il fonctionne</translation>
    </message>
    <message>
        <source>none: ploegbord_media is not installed</source>
        <comment>sound</comment>
        <translation>aucun : ploegbord_media n’est pas installé</translation>
    </message>
    <message>
        <source>none: no sound device was found</source>
        <comment>sound</comment>
        <translation>aucun : pas de périphérique audio trouvé</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <comment>picker: title</comment>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Announcement</source>
        <comment>tile</comment>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Shift goal</source>
        <comment>tile</comment>
        <translation>Objectif du poste</translation>
    </message>
    <message>
        <source>and its result</source>
        <comment>under shift goal</comment>
        <translation>et son résultat</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>tile</comment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>record or correct</source>
        <comment>under safety event</comment>
        <translation>saisir ou corriger</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>tile: safety events</comment>
        <translation>Confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Close shift</source>
        <comment>tile</comment>
        <translation>Clôturer le poste</translation>
    </message>
    <message>
        <source>Lift quiet board</source>
        <comment>tile</comment>
        <translation>Lever le silence</translation>
    </message>
    <message>
        <source>It is quiet now</source>
        <comment>under lift quiet</comment>
        <translation>Mode silence actif</translation>
    </message>
    <message>
        <source>Quiet board</source>
        <comment>tile</comment>
        <translation>Mode silence</translation>
    </message>
    <message>
        <source>after a serious accident</source>
        <comment>under quiet</comment>
        <translation>après un accident grave</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <comment>tile</comment>
        <translation>Masquer un message</translation>
    </message>
    <message>
        <source>Refused posts</source>
        <comment>tile</comment>
        <translation>Messages refusés</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <comment>refused posts</comment>
        <translation>
            <numerusform>%n ici</numerusform>
            <numerusform>%n ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>tile</comment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Team lead</source>
        <comment>title of the menu</comment>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <comment>lead menu without a session</comment>
        <translation>Personne n’est identifié.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Vers le tableau</translation>
    </message>
    <message>
        <source>Signed in without the hub: posts wait here until it is back.</source>
        <comment>lead menu</comment>
        <translation>Identifié sans le hub&#xa0;: les messages attendent ici son retour.</translation>
    </message>
    <message>
        <source>Quiet board</source>
        <comment>title</comment>
        <translation>Mode silence</translation>
    </message>
    <message>
        <source>Reason, shown on the board (may stay empty)</source>
        <comment>field</comment>
        <translation>Raison, affichée sur le tableau (facultatif)</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>keyboard: set the quiet board</comment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <comment>title</comment>
        <translation>Masquer un message</translation>
    </message>
    <message>
        <source>Hide this on every board? It cannot be shown again.</source>
        <comment>question</comment>
        <translation>Masquer sur tous les tableaux&#xa0;? Il ne pourra plus être réaffiché.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>tab</comment>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Shoutouts</source>
        <comment>tab</comment>
        <translation>Bravos</translation>
    </message>
    <message>
        <source>Nothing of this line is on the board.</source>
        <comment>hide list empty</comment>
        <translation>Rien de cette ligne n’est affiché.</translation>
    </message>
    <message>
        <source>The board is quiet: no celebration, no chime, no shoutouts.</source>
        <comment>done screen</comment>
        <translation>Mode silence&#xa0;: ni fête, ni son, ni bravos.</translation>
    </message>
    <message>
        <source>The board is no longer quiet.</source>
        <comment>done screen</comment>
        <translation>Le mode silence est levé.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>shifts to close</comment>
        <translation>
            <numerusform>%n à clôturer</numerusform>
            <numerusform>%n à clôturer</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>tile</comment>
        <translation>Signalements</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>tile</comment>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>to the next shift</source>
        <comment>under handover</comment>
        <translation>au poste suivant</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>tile</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>at the start of the shift</source>
        <comment>under meeting</comment>
        <translation>en début de poste</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>tile</comment>
        <translation>Question</translation>
    </message>
    <message>
        <source>to the crews</source>
        <comment>under question</comment>
        <translation>aux équipes</translation>
    </message>
    <message>
        <source>Hidden here. The other boards follow.</source>
        <comment>done screen</comment>
        <translation>Masqué ici. Les autres tableaux suivent.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Start-of-shift meeting</source>
        <comment>title</comment>
        <translation>Réunion de début de poste</translation>
    </message>
    <message>
        <source>Sign in first: a team lead begins the meeting.</source>
        <comment>meeting</comment>
        <translation>S’identifier d’abord : un chef d’équipe ouvre la réunion.</translation>
    </message>
    <message>
        <source>No shift now. A meeting begins from 15 minutes before a shift.</source>
        <comment>meeting</comment>
        <translation>Pas de poste maintenant. Réunion possible dès 15 minutes avant un poste.</translation>
    </message>
    <message>
        <source>The clock is uncertain: the board cannot tell which crew this is.</source>
        <comment>meeting</comment>
        <translation>Heure incertaine : le tableau ne sait pas quelle équipe c’est.</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <comment>crew</comment>
        <translation>Réunion : %1</translation>
    </message>
    <message>
        <source>Nothing is new since this crew was last here.</source>
        <comment>meeting</comment>
        <translation>Rien de nouveau depuis le dernier passage de cette équipe.</translation>
    </message>
    <message numerus="yes">
        <source>%n items, one a screen.</source>
        <comment>meeting</comment>
        <translation>
            <numerusform>%n sujet, un par écran.</numerusform>
            <numerusform>%n sujets, un par écran.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out as it begins, so that the board can stay as it is.</source>
        <comment>meeting</comment>
        <translation>La session se ferme au début, pour que le tableau puisse rester ainsi.</translation>
    </message>
    <message>
        <source>This crew has discussed it already.</source>
        <comment>meeting</comment>
        <translation>Cette équipe en a déjà discuté.</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>button: the meeting</comment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>item of a meeting</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: item of a meeting</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>To the end</source>
        <comment>button: skips what is left of a meeting</comment>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: item of a meeting</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>All discussed?</source>
        <comment>end of a meeting</comment>
        <translation>Tout est discuté ?</translation>
    </message>
    <message>
        <source>Discussed counts for %1, on every board of this line. It asks for nobody&apos;s name.</source>
        <comment>crew; end of a meeting</comment>
        <translation>Discuté compte pour %1, sur chaque tableau de cette ligne. Sans aucun nom.</translation>
    </message>
    <message>
        <source>Discussed</source>
        <comment>button: end of a meeting</comment>
        <translation>Discuté</translation>
    </message>
    <message>
        <source>It can be marked once the day of the shift has begun.</source>
        <comment>meeting before midnight</comment>
        <translation>À cocher dès que le jour du poste a commencé.</translation>
    </message>
    <message>
        <source>Discussed by %1.</source>
        <comment>crew; done screen</comment>
        <translation>Discuté : %1.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Vers le tableau</translation>
    </message>
    <message>
        <source>End, not discussed</source>
        <comment>button: end a meeting that was not held</comment>
        <translation>Terminer, non discuté</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>waits for what it refers to</source>
        <comment>where a post is</comment>
        <translation>attend le message auquel il se réfère</translation>
    </message>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>enregistré sur cette borne</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>reçu par le hub</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>where a post is</comment>
        <translation>non accepté</translation>
    </message>
    <message>
        <source>at the hub</source>
        <comment>where a post is</comment>
        <translation>au hub</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>kind of post</comment>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Changed announcement</source>
        <comment>kind of post</comment>
        <translation>Annonce modifiée</translation>
    </message>
    <message>
        <source>Announcement hidden</source>
        <comment>kind of post</comment>
        <translation>Annonce masquée</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>kind of post</comment>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>Shoutout taken back</source>
        <comment>kind of post</comment>
        <translation>Bravo retiré</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>kind of post</comment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Corrected safety event</source>
        <comment>kind of post</comment>
        <translation>Événement corrigé</translation>
    </message>
    <message>
        <source>Confirmed safety event</source>
        <comment>kind of post</comment>
        <translation>Événement confirmé</translation>
    </message>
    <message>
        <source>Shift closed without event</source>
        <comment>kind of post</comment>
        <translation>Poste clôturé sans événement</translation>
    </message>
    <message>
        <source>Quiet board set</source>
        <comment>kind of post</comment>
        <translation>Mode silence activé</translation>
    </message>
    <message>
        <source>Quiet board lifted</source>
        <comment>kind of post</comment>
        <translation>Mode silence levé</translation>
    </message>
    <message>
        <source>High five</source>
        <comment>kind of post</comment>
        <translation>Pouce levé</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>kind of post: an urgent notice was acknowledged</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>How someone stands on the wall</source>
        <comment>kind of post</comment>
        <translation>Affichage d’une personne dans les bravos</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>kind of post: unknown</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Posts of this board</source>
        <comment>title of the outbox</comment>
        <translation>Messages de ce tableau</translation>
    </message>
    <message>
        <source>Everything made at this board is at the hub. Nothing waits here.</source>
        <comment>outbox empty</comment>
        <translation>Tout ce qui a été fait sur ce tableau est au hub. Rien n’attend ici.</translation>
    </message>
    <message>
        <source>The hub refuses one post after the other: sending has stopped. Call IT.</source>
        <comment>outbox</comment>
        <translation>Le hub refuse un message après l’autre&#xa0;: l’envoi est arrêté. Appeler l’IT.</translation>
    </message>
    <message>
        <source>Posts that were not accepted are kept: a lead signs in and deals with them.</source>
        <comment>outbox</comment>
        <translation>Les messages non acceptés sont conservés&#xa0;: un chef d’équipe s’identifie et les traite.</translation>
    </message>
    <message>
        <source>Tap a post that was not accepted to read why, and try again or drop it.</source>
        <comment>outbox</comment>
        <translation>Toucher un message non accepté pour lire la raison, puis réessayer ou l’abandonner.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Drop for ever</source>
        <comment>button</comment>
        <translation>Jeter définitivement</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>kind of post</comment>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Reply to a report</source>
        <comment>kind of post</comment>
        <translation>Réponse à un signalement</translation>
    </message>
    <message>
        <source>Status of a report</source>
        <comment>kind of post</comment>
        <translation>Statut d’un signalement</translation>
    </message>
    <message>
        <source>More about a report</source>
        <comment>kind of post</comment>
        <translation>Complément d’un signalement</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>kind of post</comment>
        <translation>Passage de consignes</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind of post</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document withdrawn</source>
        <comment>kind of post</comment>
        <translation>Document retiré</translation>
    </message>
    <message>
        <source>Idea taken over by a line</source>
        <comment>kind of post</comment>
        <translation>Idée reprise par une ligne</translation>
    </message>
    <message>
        <source>Question to the crews</source>
        <comment>kind of post</comment>
        <translation>Question aux équipes</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <comment>kind of post</comment>
        <translation>Réponse à une question</translation>
    </message>
    <message>
        <source>Question closed</source>
        <comment>kind of post</comment>
        <translation>Question close</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This board cannot play videos: the part that plays them is not installed. Call IT. Everything else works.</source>
        <comment>instead of a video</comment>
        <translation>Ce tableau ne peut pas lire de vidéos : la partie nécessaire n’est pas installée. Appeler l’IT. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>This video cannot be played here. Whoever published it has to publish it as MP4 (H.264) or WebM.</source>
        <comment>instead of a video</comment>
        <translation>Cette vidéo ne peut pas être lue ici. Celui qui l’a publiée doit la publier en MP4 (H.264) ou WebM.</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <comment>instead of a picture</comment>
        <translation>Ouverture de l’image …</translation>
    </message>
    <message>
        <source>The picture is being fetched.</source>
        <comment>instead of a picture</comment>
        <translation>L’image est en réception.</translation>
    </message>
    <message>
        <source>There is no room for this picture on this board. Call IT.</source>
        <comment>instead of a picture</comment>
        <translation>Pas de place sur ce tableau pour cette image. Appeler l’IT.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It is fetched next.</source>
        <comment>instead of a picture</comment>
        <translation>L’image n’est pas encore ici. C’est la prochaine à venir.</translation>
    </message>
    <message>
        <source>The picture is not here yet. It comes once this board reaches the hub.</source>
        <comment>instead of a picture</comment>
        <translation>L’image n’est pas encore ici. Elle viendra quand ce tableau joindra le hub.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>under: next picture; which one is shown, of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: of a video</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>button: of a video</comment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>From the start</source>
        <comment>button: of a video</comment>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Sound off</source>
        <comment>button: of a video</comment>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Sound on</source>
        <comment>button: of a video</comment>
        <translation>Son activé</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button</comment>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>title</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>This announcement is no longer shown.</source>
        <comment>instead of its picture</comment>
        <translation>Cette annonce n’est plus affichée.</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>title</comment>
        <translation>Vidéo</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>Question</source>
        <comment>title</comment>
        <translation>Question</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s crews yet. It needs the hub once.</source>
        <comment>question</comment>
        <translation>Ce tableau n’a pas encore lu les équipes. Il lui faut le hub une fois.</translation>
    </message>
    <message>
        <source>This board took 20 answers in the last hour. Come back later.</source>
        <comment>limit reached</comment>
        <translation>Ce tableau a reçu 20 réponses depuis une heure. Revenir plus tard.</translation>
    </message>
    <message>
        <source>Without your name. Results by crew, from five answers on.</source>
        <comment>question</comment>
        <translation>Sans votre nom. Résultat par équipe, à partir de cinq réponses.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Vers le tableau</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>button</comment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Which crew are you in?</source>
        <comment>question, before an answer is saved</comment>
        <translation>De quelle équipe êtes-vous ?</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Thank you. Nobody can see who answered.</source>
        <comment>done screen</comment>
        <translation>Merci. Personne ne peut voir qui a répondu.</translation>
    </message>
    <message>
        <source>Your answer is saved on this terminal and will be sent.</source>
        <comment>done screen</comment>
        <translation>Votre réponse est enregistrée sur cette borne et sera envoyée.</translation>
    </message>
    <message>
        <source>The hub has received your answer.</source>
        <comment>done screen</comment>
        <translation>Le hub a reçu votre réponse.</translation>
    </message>
    <message>
        <source>It stays open %1. After that the result is on this board.</source>
        <comment>until when</comment>
        <translation>La question reste ouverte %1. Ensuite, le résultat s’affiche sur ce tableau.</translation>
    </message>
    <message>
        <source>What the crews answered</source>
        <comment>results of questions</comment>
        <translation>Ce que les équipes ont répondu</translation>
    </message>
    <message>
        <source>No question is open for you now, and none was answered lately.</source>
        <comment>question</comment>
        <translation>Aucune question n’est ouverte en ce moment, ni close récemment.</translation>
    </message>
    <message>
        <source>Fewer than five answers. What they were is told to nobody.</source>
        <comment>result of a crew</comment>
        <translation>Moins de cinq réponses. Personne ne saura lesquelles.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>result of a crew</comment>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <comment>badge of a card</comment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer it with one tap, without your name.</source>
        <comment>card of a question</comment>
        <translation>Répondre d’un geste, sans votre nom.</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>badge of a card: the result of a question</comment>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>No crew gave five answers, so nothing is told.</source>
        <comment>result of a question</comment>
        <translation>Aucune équipe n’a donné cinq réponses, rien n’est donc affiché.</translation>
    </message>
    <message>
        <source>closed %1</source>
        <comment>a question; date</comment>
        <translation>close le %1</translation>
    </message>
    <message>
        <source>Between shifts</source>
        <comment>answered while no crew was on shift</comment>
        <translation>Entre les postes</translation>
    </message>
</context>
<context>
    <name>PulseAsk</name>
    <message>
        <source>Safety</source>
        <comment>tab: questions</comment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>tab: questions</comment>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>tab: questions</comment>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Question to the crews</source>
        <comment>title</comment>
        <translation>Question aux équipes</translation>
    </message>
    <message>
        <source>Sign in first: leads and functions ask the crews.</source>
        <comment>question</comment>
        <translation>S’identifier d’abord : chefs d’équipe et fonctions posent les questions.</translation>
    </message>
    <message>
        <source>One question that one tap can answer; no names</source>
        <comment>field</comment>
        <translation>Une question à laquelle un geste répond ; sans noms</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>keyboard: the question is written</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>button</comment>
        <translation>Avec vos mots</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>button: questions that are open</comment>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be answered?</source>
        <comment>question, to a lead</comment>
        <translation>Quelles réponses possibles ?</translation>
    </message>
    <message>
        <source>Until when can it be answered?</source>
        <comment>question, to a lead</comment>
        <translation>Jusqu’à quand peut-on répondre ?</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>of a question</comment>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a question is for</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of a question: until when</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a question</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>by crew, of crews with five answers or more; nobody sees who answered</source>
        <comment>the result of a question</comment>
        <translation>par équipe, à partir de cinq réponses ; personne ne voit qui a répondu</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>button</comment>
        <translation>Poser</translation>
    </message>
    <message>
        <source>Tap the question to close</source>
        <comment>questions that are open</comment>
        <translation>Toucher la question à clore</translation>
    </message>
    <message>
        <source>Close it now? It cannot be opened again.</source>
        <comment>question, to a lead</comment>
        <translation>La clore maintenant ? Elle ne pourra plus être rouverte.</translation>
    </message>
    <message>
        <source>The answers are counted at once.</source>
        <comment>a question closes</comment>
        <translation>Les réponses sont comptées aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>The answers are counted %n minutes after it: some are still on their way.</source>
        <comment>a question closes</comment>
        <translation>
            <numerusform>Les réponses sont comptées %n minute plus tard : certaines sont encore en route.</numerusform>
            <numerusform>Les réponses sont comptées %n minutes plus tard : certaines sont encore en route.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <comment>question</comment>
        <translation>Écrire d’abord la question.</translation>
    </message>
    <message>
        <source>Asked. Each crew answers it at its board.</source>
        <comment>done screen</comment>
        <translation>Posée. Chaque équipe répond à son tableau.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <comment>done screen: a question</comment>
        <translation>Close.</translation>
    </message>
    <message>
        <source>End the question</source>
        <comment>button</comment>
        <translation>Clore la question</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Documents</source>
        <comment>title</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>of a document</comment>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>This document has been withdrawn. Do not work by it any more.</source>
        <comment>reader</comment>
        <translation>Ce document est retiré. Ne plus travailler avec.</translation>
    </message>
    <message>
        <source>There is a newer revision. This one no longer holds.</source>
        <comment>reader</comment>
        <translation>Il y a une version plus récente. Celle-ci n’est plus valable.</translation>
    </message>
    <message>
        <source>Open the new one</source>
        <comment>button: the newer revision of a document</comment>
        <translation>Ouvrir la nouvelle</translation>
    </message>
    <message>
        <source>This shift has read this</source>
        <comment>button: no crew is known</comment>
        <translation>Ce poste a lu ceci</translation>
    </message>
    <message>
        <source>%1 have read this</source>
        <comment>button: several crews</comment>
        <translation>%1 ont lu ceci</translation>
    </message>
    <message>
        <source>%1 has read this</source>
        <comment>button: a crew</comment>
        <translation>%1 a lu ceci</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s documents yet. It needs the hub once.</source>
        <comment>reader</comment>
        <translation>Ce tableau n’a pas encore lu les documents. Il lui faut le hub une fois.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <comment>reader</comment>
        <translation>Aucun document n’est ouvert.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <comment>reader: the document&apos;s file</comment>
        <translation>Ouverture …</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <comment>reader</comment>
        <translation>Affichage de la page %1 …</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <comment>reader</comment>
        <translation>Impossible d’afficher la page %1.</translation>
    </message>
    <message>
        <source>There is no room on this board for this document. Call IT.</source>
        <comment>reader</comment>
        <translation>Pas de place sur ce tableau pour ce document. Appeler l’IT.</translation>
    </message>
    <message>
        <source>This document is not on this board yet. It is fetched before all others.</source>
        <comment>reader</comment>
        <translation>Ce document n’est pas encore sur ce tableau. Il passe avant tous les autres.</translation>
    </message>
    <message>
        <source>This document is not on this board, and the hub cannot be reached. It is fetched as soon as it can.</source>
        <comment>reader</comment>
        <translation>Ce document n’est pas sur ce tableau et le hub est injoignable. Il arrive dès que possible.</translation>
    </message>
    <message>
        <source>This board cannot show PDFs: the part that reads them is not installed (libqt6pdf6). Call IT. Everything else works.</source>
        <comment>reader</comment>
        <translation>Ce tableau ne peut pas montrer les PDF : la partie qui les lit n’est pas installée (libqt6pdf6). Appeler l’IT. Le reste marche.</translation>
    </message>
    <message>
        <source>This terminal cannot read the file from its disk. Try again, then call IT.</source>
        <comment>reader</comment>
        <translation>Cette borne ne peut pas lire le fichier sur son disque. Réessayer, puis appeler l’IT.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says it is. Whoever published it has to publish it anew.</source>
        <comment>reader</comment>
        <translation>Ce fichier est abîmé ou n’est pas ce qu’il annonce. Celui qui l’a publié doit le publier à nouveau.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Whoever published it has to publish it without one.</source>
        <comment>reader</comment>
        <translation>Ce PDF a un mot de passe. Celui qui l’a publié doit le publier sans.</translation>
    </message>
    <message>
        <source>This PDF has no pages. Whoever published it has to publish it anew.</source>
        <comment>reader</comment>
        <translation>Ce PDF n’a pas de page. Celui qui l’a publié doit le publier à nouveau.</translation>
    </message>
    <message>
        <source>This picture is too large for this board. Whoever published it has to make it smaller: at most 24 million pixels.</source>
        <comment>reader</comment>
        <translation>Cette image est trop grande pour ce tableau. Celui qui l’a publiée doit la réduire : 24 millions de pixels au plus.</translation>
    </message>
    <message>
        <source>Scan this with your phone, where it reaches the hub. It works for 10 minutes.</source>
        <comment>reader</comment>
        <translation>Scannez avec votre téléphone, là où il joint le hub. Valable 10 minutes.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>a colleague of %1</source>
        <comment>crew</comment>
        <translation>un collègue (%1)</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>who gave the shoutout</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>category</comment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>category</comment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <comment>category</comment>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Improvement</source>
        <comment>category</comment>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>High five for %1</source>
        <comment>button, who</comment>
        <translation>Pouce levé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Not at a place</source>
        <comment>tile: where it was</comment>
        <translation>Pas d’endroit précis</translation>
    </message>
    <message>
        <source>or on the whole line</source>
        <comment>under: not at a place</comment>
        <translation>ou sur toute la ligne</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>title</comment>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>What kind</source>
        <comment>step</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>step</comment>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <comment>step</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s lines yet. It needs the hub once.</source>
        <comment>report</comment>
        <translation>Ce tableau n’a pas encore lu les lignes de l’usine. Il lui faut le hub une fois.</translation>
    </message>
    <message>
        <source>What is it about? Leave names out.</source>
        <comment>field</comment>
        <translation>De quoi s’agit-il&#xa0;? Ne pas citer de noms.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>keyboard: the words of a report are written</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It goes without your name and the time, unless you send it signed.</source>
        <comment>report</comment>
        <translation>Part sans votre nom ni l’heure, sauf envoi avec votre nom.</translation>
    </message>
    <message>
        <source>It goes without your name and the time. Or hold your badge to the reader: then it is signed.</source>
        <comment>report</comment>
        <translation>Part sans votre nom ni l’heure. Ou présenter le badge au lecteur&#xa0;: il part alors avec votre nom.</translation>
    </message>
    <message>
        <source>This board took 20 reports without a name in the last hour. Hold your badge to the reader to sign this one.</source>
        <comment>limit reached</comment>
        <translation>Ce tableau a reçu 20 signalements sans nom depuis une heure. Présenter le badge au lecteur pour mettre un nom à celui-ci.</translation>
    </message>
    <message>
        <source>Send anonymously</source>
        <comment>button</comment>
        <translation>Envoyer sans nom</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>tile</comment>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Change the words</source>
        <comment>tile</comment>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>if you like</source>
        <comment>under: add words</comment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>tile</comment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>if you know it</source>
        <comment>under: supplier</comment>
        <translation>si connu</translation>
    </message>
    <message>
        <source>Send signed</source>
        <comment>tile</comment>
        <translation>Envoyer avec mon nom</translation>
    </message>
    <message>
        <source>From which supplier?</source>
        <comment>question</comment>
        <translation>De quel fournisseur&#xa0;?</translation>
    </message>
    <message>
        <source>No supplier</source>
        <comment>tile</comment>
        <translation>Pas de fournisseur</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Vers le tableau</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a report</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Thank you. With this number you find it at any board.</source>
        <comment>done screen</comment>
        <translation>Merci. Ce numéro permet de le retrouver sur tout tableau.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>État&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a report</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Take a photo of this screen: it lets you see the answer at any board.</source>
        <comment>done screen</comment>
        <translation>Prendre cet écran en photo&#xa0;: il permet de voir la réponse sur tout tableau.</translation>
    </message>
    <message>
        <source>Your report is saved on this terminal and will be sent.</source>
        <comment>done screen</comment>
        <translation>Votre signalement est enregistré sur cette borne et sera envoyé.</translation>
    </message>
    <message>
        <source>Once sent, it appears on the boards at once.</source>
        <comment>done screen</comment>
        <translation>Une fois envoyé, il s’affiche aussitôt sur les tableaux.</translation>
    </message>
    <message numerus="yes">
        <source>Once sent, it appears on the boards within %n minutes: so nobody can tell when it was made.</source>
        <comment>done screen</comment>
        <translation>
            <numerusform>Une fois envoyé, il s’affiche sous %n minute sur les tableaux&#xa0;: personne ne peut savoir quand il a été fait.</numerusform>
            <numerusform>Une fois envoyé, il s’affiche sous %n minutes sur les tableaux&#xa0;: personne ne peut savoir quand il a été fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write first what it is about.</source>
        <comment>report</comment>
        <translation>Écrire d’abord de quoi il s’agit.</translation>
    </message>
    <message>
        <source>First choose what it is about, then hold your badge to the reader.</source>
        <comment>report</comment>
        <translation>Choisir d’abord de quoi il s’agit, puis présenter le badge au lecteur.</translation>
    </message>
    <message>
        <source>Near miss</source>
        <comment>class of a report</comment>
        <translation>Presqu’accident</translation>
    </message>
    <message>
        <source>Unsafe condition</source>
        <comment>class of a report</comment>
        <translation>Situation dangereuse</translation>
    </message>
    <message>
        <source>Quality fault</source>
        <comment>class of a report</comment>
        <translation>Défaut qualité</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>class of a report</comment>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>class of a report</comment>
        <translation>Question</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a report</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>status of a report</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status of a report</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of a report</comment>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>We will not do this</source>
        <comment>status of a report</comment>
        <translation>Ne sera pas fait</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>function that answers</comment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>function that answers</comment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>function that answers</comment>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <comment>function that answers</comment>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Personnel</source>
        <comment>function that answers</comment>
        <translation>Ressources humaines</translation>
    </message>
    <message>
        <source>Team lead</source>
        <comment>who answers</comment>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Print again</source>
        <comment>button: the slip of a report</comment>
        <translation>Imprimer encore</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <comment>button: with number and key</comment>
        <translation>Imprimer un ticket</translation>
    </message>
    <message>
        <source>The printer does not print. Take a photo of this screen.</source>
        <comment>done screen</comment>
        <translation>L’imprimante n’imprime pas. Prenez cet écran en photo.</translation>
    </message>
    <message>
        <source>Your report</source>
        <comment>heading of a slip</comment>
        <translation>Votre signalement</translation>
    </message>
    <message>
        <source>With these two any board shows you the answer.</source>
        <comment>on a slip</comment>
        <translation>Avec eux, chaque tableau vous montre la réponse.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Clock uncertain: the number returns with the hub</source>
        <comment>instead of the counter</comment>
        <translation>Heure incertaine&#xa0;: le nombre revient avec le hub</translation>
    </message>
    <message>
        <source>No start date yet: ask the safety function</source>
        <comment>instead of the counter</comment>
        <translation>Pas encore de date de départ&#xa0;: demander au service sécurité</translation>
    </message>
    <message numerus="yes">
        <source>days without a lost-time injury</source>
        <comment>under the counter</comment>
        <translation>
            <numerusform>jour sans accident avec arrêt</numerusform>
            <numerusform>jours sans accident avec arrêt</numerusform>
        </translation>
    </message>
    <message>
        <source>record %1</source>
        <comment>days</comment>
        <translation>record&#xa0;: %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>milestone in days</comment>
        <translation>prochain cap&#xa0;: %1</translation>
    </message>
    <message>
        <source>An event is under review</source>
        <comment>beside the counter</comment>
        <translation>Un événement est à l’étude</translation>
    </message>
    <message numerus="yes">
        <source>days in a row with a hazard found</source>
        <comment>under the streak</comment>
        <translation>
            <numerusform>jour avec un danger repéré</numerusform>
            <numerusform>jours de suite avec un danger repéré</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet board: no celebrations for now</source>
        <comment>after a serious accident</comment>
        <translation>Mode silence&#xa0;: pas de fête pour l’instant</translation>
    </message>
    <message>
        <source>Lost-time injury</source>
        <comment>class of event</comment>
        <translation>Accident avec arrêt</translation>
    </message>
    <message>
        <source>Medical treatment</source>
        <comment>class of event</comment>
        <translation>Soins médicaux</translation>
    </message>
    <message>
        <source>First aid</source>
        <comment>class of event</comment>
        <translation>Premiers soins</translation>
    </message>
    <message>
        <source>Property damage</source>
        <comment>class of event</comment>
        <translation>Dégât matériel</translation>
    </message>
    <message>
        <source>Near miss</source>
        <comment>class of event</comment>
        <translation>Presqu’accident</translation>
    </message>
    <message>
        <source>Unsafe condition</source>
        <comment>class of event</comment>
        <translation>Situation dangereuse</translation>
    </message>
    <message>
        <source>Closed, no event</source>
        <comment>legend of the cross</comment>
        <translation>Clos, sans événement</translation>
    </message>
    <message>
        <source>A shift is still open</source>
        <comment>legend of the cross</comment>
        <translation>Un poste reste ouvert</translation>
    </message>
    <message numerus="yes">
        <source>days with a catch</source>
        <comment>under the streak on a small panel</comment>
        <translation>
            <numerusform>jour avec danger repéré</numerusform>
            <numerusform>jours avec danger repéré</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyEvent</name>
    <message>
        <source>Today</source>
        <comment>shift-day</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>shift-day</comment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Safety event</source>
        <comment>title</comment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Sign in first: a lead records safety events.</source>
        <comment>safety event</comment>
        <translation>S’identifier d’abord&#xa0;: un chef d’équipe saisit les événements.</translation>
    </message>
    <message>
        <source>What</source>
        <comment>step</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>step</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>step</comment>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>step</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>On which shift-day? A night shift belongs to the day it began.</source>
        <comment>question</comment>
        <translation>Quelle journée de travail&#xa0;? Un poste de nuit compte pour le jour où il a commencé.</translation>
    </message>
    <message>
        <source>In which shift?</source>
        <comment>question</comment>
        <translation>Pendant quel poste&#xa0;?</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>shift of an event</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>On which line?</source>
        <comment>question</comment>
        <translation>Sur quelle ligne&#xa0;?</translation>
    </message>
    <message>
        <source>Not on a line</source>
        <comment>line of an event</comment>
        <translation>Pas sur une ligne</translation>
    </message>
    <message>
        <source>What happened? No names.</source>
        <comment>field</comment>
        <translation>Que s’est-il passé&#xa0;? Pas de noms.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>keyboard</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Did this happen as it stands here?</source>
        <comment>question</comment>
        <translation>Est-ce arrivé comme indiqué ici&#xa0;?</translation>
    </message>
    <message>
        <source>The counter moves as soon as you confirm.</source>
        <comment>confirming an event</comment>
        <translation>Le compteur change dès la confirmation.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>button</comment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>tab</comment>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>tab</comment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>tab</comment>
        <translation>Corriger</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>events to confirm</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a second person</source>
        <comment>under LTI: counts once confirmed</comment>
        <translation>deuxième personne requise</translation>
    </message>
    <message>
        <source>What was it really?</source>
        <comment>question</comment>
        <translation>C’était quoi, en réalité&#xa0;?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <comment>question</comment>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <comment>confirm list empty</comment>
        <translation>Rien n’attend une deuxième personne.</translation>
    </message>
    <message>
        <source>No event is known.</source>
        <comment>correct list empty</comment>
        <translation>Aucun événement connu.</translation>
    </message>
    <message>
        <source>What moves the counter, up or down, waits for a second lead or the safety function.</source>
        <comment>confirm list</comment>
        <translation>Ce qui change le compteur, en plus ou en moins, attend un deuxième chef d’équipe ou le service sécurité.</translation>
    </message>
    <message>
        <source>yours: someone else confirms</source>
        <comment>why an event cannot be confirmed</comment>
        <translation>votre saisie&#xa0;: quelqu’un d’autre confirme</translation>
    </message>
    <message>
        <source>The counter keeps its number until a second lead or the safety function has confirmed this, at any board.</source>
        <comment>what an LTI does</comment>
        <translation>Le compteur ne bouge pas tant qu’un deuxième chef d’équipe ou le service sécurité n’a pas confirmé, sur n’importe quel tableau.</translation>
    </message>
    <message>
        <source>It counts at once and colours the day in the safety cross.</source>
        <comment>what an event does</comment>
        <translation>Il compte tout de suite et colore le jour dans la croix sécurité.</translation>
    </message>
    <message>
        <source>The board never shows a name, and no line at a reset.</source>
        <comment>safety event</comment>
        <translation>Le tableau n’affiche jamais de nom, ni de ligne lors d’une remise à zéro.</translation>
    </message>
    <message>
        <source>Add words</source>
        <comment>button</comment>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>button: store the corrected event</comment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>button: store the event</comment>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Recorded. It waits for a second person.</source>
        <comment>done screen</comment>
        <translation>Saisi. En attente d’une deuxième personne.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <comment>done screen</comment>
        <translation>Saisi.</translation>
    </message>
    <message>
        <source>Confirmed. The counter goes by it now.</source>
        <comment>done screen</comment>
        <translation>Confirmé. Le compteur en tient compte.</translation>
    </message>
</context>
<context>
    <name>Shoutout</name>
    <message>
        <source>a colleague of %1</source>
        <comment>crew, where a name would stand</comment>
        <translation>un collègue (%1)</translation>
    </message>
    <message>
        <source>What?</source>
        <comment>question of a blank</comment>
        <translation>Quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Where?</source>
        <comment>question of a blank</comment>
        <translation>Où&#xa0;?</translation>
    </message>
    <message>
        <source>Which line?</source>
        <comment>question of a blank</comment>
        <translation>Quelle ligne&#xa0;?</translation>
    </message>
    <message>
        <source>How long?</source>
        <comment>question of a blank</comment>
        <translation>Combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>It was?</source>
        <comment>question of a blank: the number before the improvement</comment>
        <translation>Avant&#xa0;?</translation>
    </message>
    <message>
        <source>It is now?</source>
        <comment>question of a blank: the number after the improvement</comment>
        <translation>Maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>How many?</source>
        <comment>question of a blank</comment>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>unit</comment>
        <translation>commandes</translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>unit</comment>
        <translation>pièces</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit</comment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit</comment>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <translation>jours</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit</comment>
        <translation>mois</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>unit</comment>
        <translation>secondes</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit</comment>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>kilos</source>
        <comment>unit</comment>
        <translation>kilos</translation>
    </message>
    <message>
        <source>colleagues</source>
        <comment>unit</comment>
        <translation>collègues</translation>
    </message>
    <message>
        <source>points</source>
        <comment>unit</comment>
        <translation>points</translation>
    </message>
    <message>
        <source>stops</source>
        <comment>unit</comment>
        <translation>arrêts</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>tab: people without a crew</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Teams</source>
        <comment>tab</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>title</comment>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>step</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What for</source>
        <comment>step</comment>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What exactly</source>
        <comment>step</comment>
        <translation>Quoi exactement</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s people yet. It needs the hub once.</source>
        <comment>shoutout</comment>
        <translation>Ce tableau n’a pas encore lu la liste du personnel. Il lui faut le hub une fois.</translation>
    </message>
    <message>
        <source>The board is quiet for now: no shoutouts until it is lifted.</source>
        <comment>shoutout</comment>
        <translation>Mode silence pour l’instant&#xa0;: pas de bravos avant qu’il soit levé.</translation>
    </message>
    <message>
        <source>Nobody to choose here.</source>
        <comment>no people in this tab</comment>
        <translation>Personne à choisir ici.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tab: every category</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>The plant has not listed anything here yet.</source>
        <comment>no picks</comment>
        <translation>L’usine n’a encore rien indiqué ici.</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>button: publish the shoutout</comment>
        <translation>Publier</translation>
    </message>
    <message>
        <source>For all lines</source>
        <comment>audience</comment>
        <translation>Pour toutes les lignes</translation>
    </message>
    <message>
        <source>For this line</source>
        <comment>audience</comment>
        <translation>Pour cette ligne</translation>
    </message>
    <message>
        <source>Tap to change</source>
        <comment>under the audience</comment>
        <translation>Toucher pour changer</translation>
    </message>
    <message>
        <source>This board took 20 shoutouts without a name in the last hour. Tap your badge to sign this one.</source>
        <comment>limit reached</comment>
        <translation>Ce tableau a reçu 20 bravos sans nom depuis une heure. Présenter le badge au lecteur pour signer celui-ci.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <comment>which fact</comment>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Posted as %1</source>
        <comment>who signs</comment>
        <translation>De la part de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without your name, unless you hold your badge to the reader now.</source>
        <comment>shoutout</comment>
        <translation>Sans votre nom, sauf si le badge est présenté maintenant au lecteur.</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Vers le tableau</translation>
    </message>
    <message>
        <source>Saving …</source>
        <comment>done screen</comment>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <comment>done screen</comment>
        <translation>Retrait en cours …</translation>
    </message>
    <message>
        <source>Taken back. Nothing was posted.</source>
        <comment>done screen</comment>
        <translation>Retiré. Rien n’a été publié.</translation>
    </message>
    <message>
        <source>It had already left. It is being taken back everywhere.</source>
        <comment>done screen</comment>
        <translation>Il était déjà parti. Il est retiré partout.</translation>
    </message>
    <message>
        <source>Thank you. It is on the wall.</source>
        <comment>done screen</comment>
        <translation>Merci. Il est affiché avec les bravos.</translation>
    </message>
    <message>
        <source>Where it is: %1.</source>
        <comment>done screen</comment>
        <translation>État&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Annuler (%n s)</numerusform>
            <numerusform>Annuler (%n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal&apos;s disk is full. A lead can hide it. Call IT.</source>
        <comment>not taken back</comment>
        <translation>Le disque de cette borne est plein. Un chef d’équipe peut le masquer. Appeler l’IT.</translation>
    </message>
    <message>
        <source>This terminal could not save that. Try again, or ask a lead to hide it.</source>
        <comment>not taken back</comment>
        <translation>Cette borne n’a pas pu l’enregistrer. Réessayer, ou demander à un chef d’équipe de le masquer.</translation>
    </message>
    <message>
        <source>A lead can still hide this shoutout.</source>
        <comment>not taken back</comment>
        <translation>Un chef d’équipe peut encore masquer ce bravo.</translation>
    </message>
    <message>
        <source>It was not taken back: it is still on the wall.</source>
        <comment>done screen</comment>
        <translation>Il n’a pas été retiré&#xa0;: il est toujours affiché.</translation>
    </message>
    <message>
        <source>Not posted: the board has turned quiet. What you made is kept here for now.</source>
        <comment>shoutout</comment>
        <translation>Non publié&#xa0;: le mode silence est actif. Ce que vous avez préparé reste ici pour l’instant.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>That PIN or badge is not right. Try again.</source>
        <comment>sign-in failed</comment>
        <translation>Code PIN ou badge incorrect. Réessayer.</translation>
    </message>
    <message>
        <source>No connection, and you have not signed in at this board before. Try another board.</source>
        <comment>sign-in failed</comment>
        <translation>Pas de connexion, et aucune identification passée sur ce tableau. Essayer un autre tableau.</translation>
    </message>
    <message>
        <source>The hub does not answer. Try again in a moment.</source>
        <comment>sign-in failed</comment>
        <translation>Le hub ne répond pas. Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>No connection, and your last sign-in here is too long ago.</source>
        <comment>sign-in failed</comment>
        <translation>Pas de connexion, et la dernière identification ici est trop ancienne.</translation>
    </message>
    <message>
        <source>This board is not set up yet. Call IT.</source>
        <comment>sign-in failed</comment>
        <translation>Ce tableau n’est pas encore configuré. Appeler l’IT.</translation>
    </message>
    <message>
        <source>No connection: whoever signed in at this board lately can still do so.</source>
        <comment>sign-in note</comment>
        <translation>Pas de connexion&#xa0;: qui s’est identifié ici récemment le peut encore.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>title</comment>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <comment>step</comment>
        <translation>Nom ou badge</translation>
    </message>
    <message>
        <source>PIN</source>
        <comment>step</comment>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Tap your name, or hold your badge to the reader</source>
        <comment>sign-in</comment>
        <translation>Toucher son nom, ou présenter le badge au lecteur</translation>
    </message>
    <message>
        <source>This shift</source>
        <comment>tab: leads on shift</comment>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>tab: all with a role</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Nobody of this shift has a role. Look under Everyone.</source>
        <comment>sign-in list empty</comment>
        <translation>Personne de ce poste n’a de rôle. Voir sous «&#xa0;Tous&#xa0;».</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <comment>sign-in by badge</comment>
        <translation>Saisir le code PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <comment>sign-in by name</comment>
        <translation>Code PIN&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <comment>sign-in</comment>
        <translation>Vérification …</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <comment>sign-in failed</comment>
        <translation>
            <numerusform>Trop de codes PIN faux. Réessayer dans %n minute.</numerusform>
            <numerusform>Trop de codes PIN faux. Réessayer dans %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>button; since crew B was last here</comment>
        <translation>
            <numerusform>%1 : %n nouveau</numerusform>
            <numerusform>%1 : %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover not read yet</source>
        <comment>under what is new</comment>
        <translation>Consignes pas encore lues</translation>
    </message>
    <message>
        <source>Read the handover</source>
        <comment>button</comment>
        <translation>Lire les consignes</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>group of what is new</comment>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Open hazards</source>
        <comment>group of what is new</comment>
        <translation>Dangers ouverts</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>group of what is new</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Shoutouts</source>
        <comment>group of what is new</comment>
        <translation>Bravos</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 was last here</source>
        <comment>crews; plural: how many crews</comment>
        <translation>
            <numerusform>Depuis le dernier poste : %1</numerusform>
            <numerusform>Depuis le dernier poste : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>what this is</comment>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Open hazard</source>
        <comment>what this is</comment>
        <translation>Danger ouvert</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <comment>when</comment>
        <translation>Signalé : %1</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>what this is</comment>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>document: date of its revision</comment>
        <translation>du %1</translation>
    </message>
    <message>
        <source>revision %1 of %2</source>
        <comment>document; date</comment>
        <translation>version %1 du %2</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>what this is</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>To be read by each crew</source>
        <comment>document</comment>
        <translation>À lire par chaque équipe</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>what this is</comment>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since your crew was last here</source>
        <comment>title</comment>
        <translation>Depuis le dernier poste de l’équipe</translation>
    </message>
    <message>
        <source>To the board</source>
        <comment>button</comment>
        <translation>Vers le tableau</translation>
    </message>
    <message>
        <source>This board has not read the plant&apos;s posts yet. It needs the hub once.</source>
        <comment>since</comment>
        <translation>Ce tableau n’a pas encore lu les messages. Il lui faut le hub une fois.</translation>
    </message>
    <message>
        <source>The clock is uncertain: the board cannot tell when a crew was last here.</source>
        <comment>since</comment>
        <translation>Heure incertaine : le tableau ne sait pas quand une équipe était là.</translation>
    </message>
    <message>
        <source>The rota of this site has no crews. Everything new stands on the board.</source>
        <comment>since</comment>
        <translation>Le planning du site n’a pas d’équipe. Tout ce qui est nouveau est au tableau.</translation>
    </message>
    <message>
        <source>No shift now. From 15 minutes before the next one this is for its crew.</source>
        <comment>since</comment>
        <translation>Pas de poste maintenant. Dès 15 minutes avant le prochain, ceci est pour son équipe.</translation>
    </message>
    <message>
        <source>No crew is planned for this shift.</source>
        <comment>since</comment>
        <translation>Aucune équipe prévue pour ce poste.</translation>
    </message>
    <message>
        <source>%1 was not here in the last year, by the rota.</source>
        <comment>crew</comment>
        <translation>D’après le planning, absente depuis un an : %1.</translation>
    </message>
    <message>
        <source>Nothing is new for %1.</source>
        <comment>crew</comment>
        <translation>Rien de nouveau pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new</source>
        <comment>since crew B was last here</comment>
        <translation>
            <numerusform>%1 : %n nouveau</numerusform>
            <numerusform>%1 : %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>last shift until %1</source>
        <comment>of a crew</comment>
        <translation>dernier poste, fin : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>under a group of what is new</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <comment>under a group of what is new</comment>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>under: handover</comment>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>Meeting again</source>
        <comment>button</comment>
        <translation>Réunion à nouveau</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <comment>button</comment>
        <translation>Commencer la réunion</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>group of what is new; item n of m</comment>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: what is new</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: what is new</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>announcements, group of what is new</comment>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>One question to you</source>
        <comment>button</comment>
        <translation>Une question pour vous</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Clock uncertain</source>
        <comment>status bar</comment>
        <translation>Heure incertaine</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <comment>status bar</comment>
        <translation>Pas encore configuré</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>status bar</comment>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Connected · reading</source>
        <comment>status bar</comment>
        <translation>Connecté · lecture</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>status bar</comment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected, slowly</source>
        <comment>status bar: a proxy holds back the stream</comment>
        <translation>Connecté, lent</translation>
    </message>
    <message>
        <source>The hub does not know this board: call IT</source>
        <comment>status bar</comment>
        <translation>Le hub ne connaît pas ce tableau&#xa0;: appeler l’IT</translation>
    </message>
    <message>
        <source>This board was withdrawn: call IT</source>
        <comment>status bar</comment>
        <translation>Ce tableau a été révoqué&#xa0;: appeler l’IT</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <comment>posts, status bar</comment>
        <translation>
            <numerusform>%n non accepté</numerusform>
            <numerusform>%n non acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting here</source>
        <comment>posts saved on this terminal, status bar</comment>
        <translation>
            <numerusform>%n en attente ici</numerusform>
            <numerusform>%n en attente ici</numerusform>
        </translation>
    </message>
    <message>
        <source>everything sent</source>
        <comment>status bar</comment>
        <translation>tout est envoyé</translation>
    </message>
    <message>
        <source>Disk full: posting stopped, call IT</source>
        <comment>status bar</comment>
        <translation>Disque plein&#xa0;: publication arrêtée, appeler l’IT</translation>
    </message>
    <message>
        <source>Disk fault: call IT</source>
        <comment>status bar</comment>
        <translation>Panne de disque&#xa0;: appeler l’IT</translation>
    </message>
    <message>
        <source>saved on this terminal</source>
        <comment>where a post is</comment>
        <translation>enregistré sur cette borne</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <comment>where a post is</comment>
        <translation>reçu par le hub</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>where a post is</comment>
        <translation>non accepté</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>where a post is</comment>
        <translation>affiché sur %1/%2 tableaux</translation>
    </message>
    <message>
        <source>No connection %1</source>
        <comment>status bar; since when</comment>
        <translation>Pas de connexion %1</translation>
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
        <translation>maintenant</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>posted</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a notice is valid; time, weekday or date</comment>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>there is no connection; time, weekday or date</comment>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::AnnouncementsScreen</name>
    <message>
        <source>Announcements</source>
        <comment>lane</comment>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>No announcements now.</source>
        <comment>empty lane</comment>
        <translation>Aucune annonce actuellement.</translation>
    </message>
    <message>
        <source>Since last here</source>
        <comment>button: what is new for the crew</comment>
        <translation>Depuis le dernier poste</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>button</comment>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <comment>button of an announcement; its title</comment>
        <translation>Image : %1</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>button: to the crews</comment>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::BoardScreen</name>
    <message>
        <source>Shoutout</source>
        <comment>big button</comment>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>button: where this terminal&apos;s posts are</comment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>small button</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Announcements</source>
        <comment>lane</comment>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Recognition</source>
        <comment>lane</comment>
        <translation>Bravos</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>lane</comment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Lead menu</source>
        <comment>small button, somebody is signed in</comment>
        <translation>Menu chef</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>small button</comment>
        <translation>Login</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read and are fetched again.</source>
        <comment>card</comment>
        <translation>
            <numerusform>%n message illisible est rechargé.</numerusform>
            <numerusform>%n messages illisibles sont rechargés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No announcements now.</source>
        <comment>empty lane</comment>
        <translation>Aucune annonce actuellement.</translation>
    </message>
    <message>
        <source>Waiting for the first contact with the hub.</source>
        <comment>empty lane</comment>
        <translation>En attente du premier contact avec le hub.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln this week</source>
        <comment>shoutouts</comment>
        <translation>
            <numerusform>%Ln cette semaine</numerusform>
            <numerusform>%Ln cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is quiet for now.</source>
        <comment>recognition lane</comment>
        <translation>Mode silence pour l’instant.</translation>
    </message>
    <message>
        <source>No shoutouts yet. Give the first one.</source>
        <comment>empty lane</comment>
        <translation>Pas encore de bravo. Donner le premier.</translation>
    </message>
    <message>
        <source>… read on</source>
        <comment>on a card that leaves something out: a tap shows it in full</comment>
        <translation>… lire la suite</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>big button</comment>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <comment>big button</comment>
        <translation>Signalé, traité</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>big button</comment>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <comment>documents, under the big button</comment>
        <translation>
            <numerusform>%n à lire</numerusform>
            <numerusform>%n à lire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::CardWall</name>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>accessible name of the arrow down</comment>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>cards on this page, of how many</comment>
        <translation>%1 à %2 sur %3</translation>
    </message>
    <message>
        <source>Goes on: arrow down</source>
        <comment>under a part of a long card</comment>
        <translation>Suite&#xa0;: flèche vers le bas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the card on this page, of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <comment>of one long card</comment>
        <translation>page %1/%2</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::CompactRow</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::DocumentScreen</name>
    <message>
        <source>Close</source>
        <comment>reader: button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Page width</source>
        <comment>reader: button, fits the page to the width of the glass</comment>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Whole page</source>
        <comment>reader: button, fits the whole page on the glass</comment>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>reader: button</comment>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>reader: button</comment>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>reader: button</comment>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>reader: button</comment>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>reader: button, over the page</comment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>reader: button, over the page</comment>
        <translation>Bas</translation>
    </message>
    <message>
        <source>To the left</source>
        <comment>reader: button, over the page</comment>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>To the right</source>
        <comment>reader: button, over the page</comment>
        <translation>À droite</translation>
    </message>
    <message>
        <source>To my phone</source>
        <comment>reader: button, shows a code that a telephone scans</comment>
        <translation>Vers mon téléphone</translation>
    </message>
    <message>
        <source>To the page</source>
        <comment>reader: button, from the code back to the page</comment>
        <translation>À la page</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::Flow</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::FlowScreen</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::GloveKeyboard</name>
    <message>
        <source>Shift</source>
        <comment>key: capital letters</comment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>key: the last character</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>space</source>
        <comment>key</comment>
        <translation>espace</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>key: ends typing</comment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::KioskWindow</name>
    <message numerus="yes">
        <source>Signing out in %n s. Tap here to stay.</source>
        <comment>session</comment>
        <translation>
            <numerusform>Déconnexion dans %n s. Toucher ici pour rester.</numerusform>
            <numerusform>Déconnexion dans %n s. Toucher ici pour rester.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::NumberPad</name>
    <message>
        <source>Erase</source>
        <comment>key: the last digit</comment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageList</name>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>accessible name of the arrow down</comment>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number of pages</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageTabs</name>
    <message>
        <source>More</source>
        <comment>button: further tabs</comment>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::PageView</name>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::RecognitionScreen</name>
    <message>
        <source>Recognition</source>
        <comment>lane</comment>
        <translation>Bravos</translation>
    </message>
    <message>
        <source>Shoutout</source>
        <comment>big button</comment>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>The board is quiet for now.</source>
        <comment>recognition lane</comment>
        <translation>Mode silence pour l’instant.</translation>
    </message>
    <message>
        <source>No shoutouts yet. Give the first one.</source>
        <comment>empty lane</comment>
        <translation>Pas encore de bravo. Donner le premier.</translation>
    </message>
    <message>
        <source>The high five could not be kept on this terminal. Call IT.</source>
        <comment>recognition wall</comment>
        <translation>Le pouce levé n’a pas pu être enregistré sur cette borne. Appeler l’IT.</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::SafetyLane</name>
    <message>
        <source>No safety figures yet</source>
        <comment>before the first contact with the hub</comment>
        <translation>Pas encore de chiffres sécurité</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::SafetyScreen</name>
    <message>
        <source>Month before</source>
        <comment>button</comment>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <comment>button</comment>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>lane</comment>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::StatusBar</name>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number of the step, number of steps, name of the step</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ploegbord::ui::UrgentScreen</name>
    <message>
        <source>Seen</source>
        <comment>button: the urgent notice was read</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>on this board</source>
        <comment>under Seen</comment>
        <translation>sur ce tableau</translation>
    </message>
    <message>
        <source>for %1, on this board</source>
        <comment>crew, under Seen</comment>
        <translation>pour %1, sur ce tableau</translation>
    </message>
    <message>
        <source>for the whole site</source>
        <comment>audience of an urgent notice</comment>
        <translation>pour tout le site</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>lines, audience of an urgent notice</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>shown on %1 of %2 boards</source>
        <comment>urgent notice</comment>
        <translation>affiché sur %1/%2 tableaux</translation>
    </message>
    <message numerus="yes">
        <source>seen on %n boards</source>
        <comment>urgent notice, today</comment>
        <translation>
            <numerusform>vu sur %n tableau</numerusform>
            <numerusform>vu sur %n tableaux</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be kept on this terminal. Call IT.</source>
        <comment>urgent notice, after Seen</comment>
        <translation>Cela n’a pas pu être enregistré sur cette borne. Appeler l’IT.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>title of the notice</comment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>button: the next page of an urgent notice</comment>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>accessible name of the arrow up</comment>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>of an urgent notice, under Read on</comment>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button: from a picture back to the urgent notice</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Next picture</source>
        <comment>button: of an urgent notice</comment>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>button: of an urgent notice</comment>
        <translation>Image</translation>
    </message>
</context>
</TS>
