# Un fichier minimal.
greeting = Bonjour : l'heure ?
    .hint = Une
        aide
tasks = { $n ->
    [0] Aucune tâche
    [one] { $n } tâche
   *[other] { $n } tâches
} pour { $name } !
share = { $part } % de { $whole } €
mark = { $a }x{ $a }
rate-aa-01 = Mot saisi
    .place = Ici
    .note = Une note.
rate-aa-02 = Image classée
    .place = Là
wage-bm-01 = Minimum
    .place = Ici
pay-bb-01 = Modération
    .place = Kenya
    .against = Un autre chiffre.
pay-bb-02 = Étiquetage
    .place = Partout
    .printed = presque rien
wage-bm-02 = Minimum par jour
    .place = Régions
assumption-hours-a-month = Heures
    .note = Notre choix : 40 par semaine.
assumption-hours-a-day = Heures
assumption-unpaid-minutes = Minutes
assumption-overlap = Réponses
assumption-example-pieces = Pièces
