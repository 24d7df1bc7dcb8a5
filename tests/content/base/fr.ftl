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
