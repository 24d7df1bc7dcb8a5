# Toutes les phrases affichées, en français. Mêmes identifiants que dans en.ftl.
# Les espaces fines, les apostrophes et les guillemets sont posés à la construction.
# Licence du contenu : CC BY 4.0.

## Cadre

app-title = Travail du clic
nav-name = Scènes
nav-threshold = Seuil
nav-prove = Prouver
nav-understand = Comprendre
nav-machine = La machine apprend
nav-shift = Travailler
nav-payslip = Fiche de paie
language-switch = English
scene-next = Continuer
reset-ask = Tout effacer
reset-question = Effacer vos réponses et recommencer ?
reset-confirm = Effacer
reset-drop = Garder
footer-licence = Code : MIT ou Apache-2.0. Textes, dessins et tableaux : CC BY 4.0.
footer-version = version { $version }
privacy-file = Vos réponses restent dans ce cadre ; la page qui l'entoure ne peut pas les lire.
privacy-element = Vos réponses restent dans cette page ; le site qui l'héberge pourrait techniquement les lire.
privacy-all = Qui héberge ceci voit votre adresse IP, comme pour toute page. Rien n'est enregistré sur votre appareil sans que vous le demandiez.
figures-awaited = Les chiffres et leurs sources arrivent.
figures-missing = Les chiffres et leurs sources ne sont pas arrivés : sans source, aucun chiffre n'est affiché ici. La version à lire sans script est plus bas.

## 0 · Seuil

threshold-title = Le geste qui prouve que vous êtes humain·e est aussi, ailleurs, un métier payé à la pièce. Ici, il ne vous rapporte rien.
threshold-robot = Je ne suis pas un robot
threshold-length = Environ quatre minutes. On peut refuser chaque tâche, et tout effacer.

## 1 · Prouver

prove-thanks = Merci. Mais à quoi ont servi vos neuf réponses ?
prove-refused = Refus noté. Ici, il ne coûte rien. Devant un vrai CAPTCHA, la porte serait restée fermée.
prove-anyway = Neuf images quand même
prove-posts-anyway = Neuf messages quand même
prove-ways = Deux façons de le prouver, au choix
prove-pictures = Neuf images
prove-posts = Neuf messages

## La tâche

task-work-name = Tâche
task-number = Tâche { $n }
task-refuse = Je refuse
task-submit = Valider
task-next = Encore une
task-counter = Retour au comptoir
task-payslip = Voir la fiche de paie
signs-lead = Cochez toutes les cases contenant
signs-wanted = des panneaux de signalisation
signs-hint = S'il n'y en a aucun, validez sans rien cocher.
signs-undescribed = Ces images ne sont pas décrites. Neuf messages à lire valent autant : un bouton les propose juste avant la première tâche, un ticket au comptoir.
words-lead = Recopiez
words-wanted = les deux mots imprimés
words-field-1 = Premier mot
words-field-2 = Second mot
words-picture = Mot scanné : le décrire serait donner la réponse. Au comptoir, les messages à signaler valent autant.
posts-lead = Signalez les messages qui
posts-wanted = trompent, insultent ou menacent
posts-hint = S'il n'y en a aucun, validez sans rien cocher.
complaint-nothing = Aucune case n'est cochée. S'il n'y a vraiment aucun panneau, validez encore une fois.
complaint-no-post = Aucun message n'est coché. S'il n'y a vraiment rien à signaler, validez encore une fois.
complaint-missing-1 = Il manque le premier mot. Tapez ce que vous lisez, ou refusez la tâche.
complaint-missing-2 = Il manque le second mot. Tapez ce que vous lisez, ou refusez la tâche.
complaint-long-1 = Le premier mot est trop long : 64 caractères au plus. Votre texte est gardé, raccourcissez-le.
complaint-long-2 = Le second mot est trop long : 64 caractères au plus. Votre texte est gardé, raccourcissez-le.
tile-1 = 1, en haut à gauche
tile-2 = 2, en haut au centre
tile-3 = 3, en haut à droite
tile-4 = 4, au milieu à gauche
tile-5 = 5, au centre
tile-6 = 6, au milieu à droite
tile-7 = 7, en bas à gauche
tile-8 = 8, en bas au centre
tile-9 = 9, en bas à droite

## Le relevé

receipt-title = Relevé de travail
receipt-unpaid = non rémunéré
receipt-signs = panneaux ×{ $n }
receipt-words = mots scannés ×{ $n }
receipt-posts = signalements ×{ $n }
receipt-read-posts = { $n } messages
receipt-images = { $n } vignettes
receipt-two-words = { $n } mots
receipt-unknown = { $n ->
    [one] dont 1 inconnu
   *[other] dont { $n } inconnus
}
receipt-unknown-images = { $n ->
    [one] dont 1 inconnue
   *[other] dont { $n } inconnues
}
receipt-nothing = aucune ligne
receipt-refusals = refus
receipt-pieces = pièces
receipt-worked = travail
receipt-searching = recherche
receipt-gold = contrôles justes
receipt-gold-share = { $right } sur { $n }
receipt-throughput = éléments/h
receipt-points = points
receipt-paid = Versé
receipt-at-minimum = au minimum
receipt-strip-refused = { $n ->
    [one] Relevé : 1 refus
   *[other] Relevé : { $n } refus
}
receipt-strip = { $n ->
    [0] Relevé : vide
    [one] Relevé : 1 pièce
   *[other] Relevé : { $n } pièces
}

## Ce qui est annoncé

status-answered = Réponse enregistrée.
status-refused = Refus enregistré.
status-reset = Tout est effacé.

## Version sans script

static-argument-1 = Pour entrer sur un site, on vous demande de prouver que vous n'êtes pas un robot : cocher des images, recopier des mots. Une partie des réponses est déjà connue et vous contrôle ; l'autre ne l'est pas, et vous la produisez.
static-argument-2 = Les mêmes gestes sont un métier ailleurs, payé à la pièce : saisir des CAPTCHA, cliquer, étiqueter des images. Le sociologue Antonio Casilli et d'autres appellent cela le travail du clic, ou digital labor.
static-argument-3 = Même geste, pas la même condition. Le tableau donne ce que ces pièces sont payées, à qui, où et quand.
static-table = Ce que les pièces sont payées
static-seed = Le sujet vient des textes d'Antonio A. Casilli sur le travail numérique (2017–2020).
failure-no-wasm = La partie interactive ne peut pas démarrer : ce navigateur ne propose pas WebAssembly. Voici l'argument, les tarifs et les sources.
failure-blocked = La partie interactive ne peut pas démarrer : la politique de sécurité de cette page la bloque. Voici l'argument, les tarifs et les sources.
failure-network = La partie interactive n'a pas pu être chargée : le réseau ou le serveur n'a pas répondu. Voici l'argument, les tarifs et les sources.
failure-damaged = La partie interactive est arrivée abîmée ou tronquée. Voici l'argument, les tarifs et les sources.
failure-timeout = La partie interactive met trop de temps à arriver. Voici l'argument, les tarifs et les sources.
failure-panic = La partie interactive s'est arrêtée sur une erreur de notre part. Voici l'argument, les tarifs et les sources.
failure-restart = Reprendre où vous en étiez

### later
### Ce qui suit n'est pas nécessaire à la première tâche : il voyage dans un fichier à part, l'annexe.

## 2 · Comprendre

understand-title = Qui testait qui ?
understand-lead = Pour certaines cases, la réponse était déjà connue : elles vous testaient. Lesquelles ? Pariez. En bleu, vos coches.
understand-lead-posts = Pour certains messages, la réponse était déjà connue : ils vous testaient. Lesquels ? Pariez. En bleu, ceux que vous avez signalés.
understand-bet = Tout retourner
understand-bet-none = Je ne sais pas : tout retourner
understand-empty-title = Il n'y a encore rien à retourner
understand-empty = Cette scène retourne vos neuf premières réponses. Vous n'en avez donné aucune.
understand-empty-go = Faire la première tâche
reveal-title = Trois vous testaient. Six, vous les avez produites.
reveal-choice = Trois et six : c'est notre choix. La règle des CAPTCHA à images n'a jamais été publiée. Nous avons dessiné ces rues, nous connaissons donc les réponses ; un vrai site ne les aurait pas eues.
reveal-choice-posts = Trois et six : c'est notre choix. Comment un réseau social vérifie qui signale, nous ne le savons pas. Nous avons écrit ces messages, nous connaissons donc les réponses ; un vrai site ne les aurait pas eues.
reveal-gold = contrôle
reveal-unknown = inconnue
reveal-unknown-post = inconnu
reveal-right = juste
reveal-wrong = raté
reveal-said-present = « panneau »
reveal-said-absent = « rien »
reveal-said-flag = « à signaler »
reveal-said-fine = « rien à signaler »
reveal-suspected = votre pari
reveal-bet = { $found ->
    [0] { $suspected ->
        [0] Vous n'avez rien soupçonné. Les contrôles sont faits pour ne pas se voir.
       *[other] Pari perdu : aucun des trois contrôles n'était là où vous pensiez. Ils sont faits pour ne pas se voir.
    }
    [3] { $suspected ->
        [3] Pari gagné : les trois contrôles, et eux seuls. Au hasard, cela arrive une fois sur quatre-vingt-quatre.
       *[other] Les trois contrôles y sont, mais parmi { $suspected } soupçons.
    }
   *[other] { $found } { $found ->
        [one] contrôle trouvé
       *[other] contrôles trouvés
    } sur trois, pour { $suspected } { $suspected ->
        [one] soupçon
       *[other] soupçons
    }. Ils sont faits pour ne pas se voir.
}
reveal-gold-result = { $right ->
    [3] Les trois contrôles sont justes : vos six autres réponses passent pour fiables.
    [0] Aucun contrôle n'est juste : vos six autres réponses seraient sans doute jetées. Vos secondes, elles, sont passées.
   *[other] { $right } { $right ->
        [one] contrôle juste
       *[other] contrôles justes
    } sur trois : vos six autres réponses seraient mises en doute. Vos secondes, elles, sont passées.
}
reveal-disputed = { $n ->
    [one] Sur une des six, marquée d'un ?, des personnes honnêtes ne seraient pas d'accord.
   *[other] Sur { $n } des six, marquées d'un ?, des personnes honnêtes ne seraient pas d'accord.
}
whom-title = À qui sert ce geste ?
whom-signs = En 2012, Google a confirmé que ses CAPTCHA servaient à lire des numéros et des panneaux de Street View, pour ses cartes. Pour la conduite autonome, la presse l'affirme ; Google ne l'a pas confirmé.
whom-posts = Signaler une image violente sur Facebook aide ses algorithmes de modération, écrivait Le Figaro en 2017. Il parle d'images ; pour des textes, nous n'avons pas de source.
whom-words = En 2008, les auteurs de reCAPTCHA l'ont publié : les mots scannés servaient à numériser des imprimés. Google s'en est longtemps servi pour Google Books, écrit Le Figaro en 2017.
sources-button = Sources

## 3 · La machine apprend

machine-empty-title = Sans vos étiquettes, elle tire à pile ou face
machine-empty = Cette machine n'apprend que de vous. Vous ne lui avez encore rien appris ; si vous avez refusé, cela s'appelle un refus.
machine-title = { $labels } étiquettes de vous : { $percent } % de justes à son examen
machine-title-chance = { $labels } étiquettes de vous : { $percent } % à l'examen. Une pièce lancée pourrait faire aussi bien.
machine-title-dealt = Les mêmes étiquettes, au hasard : { $percent } % en moyenne
machine-title-one-class = { $labels } étiquettes, toutes pareilles : avec cela, elle n'a rien appris
machine-title-nothing = Aucune étiquette : elle n'a rien appris
machine-awaited = La machine se prépare à son examen. Quelques secondes, le temps de dessiner ce que personne n'a étiqueté.
machine-lead = Vos réponses ont entraîné cette machine-ci, et rien d'autre ne l'a fait. Nous avons choisi ce qu'elle regarde ; vous, combien cela compte.
machine-second = Faire la deuxième série
machine-third = La laisser remplir la troisième
machine-next = La laisser remplir la suivante
machine-unfilled = Faire une série de plus
machine-refused = Vous avez refusé : elle n'a rien de nouveau à apprendre, et la courbe reste où elle est.
machine-moved = De { $before } % à { $percent } %. Souvent la courbe grimpe d'un coup, puis plafonne ; parfois elle redescend. Nous ne choisissons pas.
machine-contrary = C'est moins qu'une pièce lancée : elle a appris le contraire.
machine-still-class = Toutes vos réponses sont les mêmes : rien ne lui dit ce qui distingue un oui d'un non.
machine-still-same = La machine a changé ; son résultat, non.
machine-filled-signs = La machine voit ici
machine-filled-posts = Pour la machine, ces messages
machine-filled-hint = Elle a rempli avant vous, avec vos erreurs. Corrigez, ou laissez : les deux sont du travail, et comptent.
machine-says-yes = oui { $percent } %
machine-says-no = non { $percent } %
machine-says-nothing = ne sait pas
machine-says-name = { $name } – la machine : { $said }
machine-filled-result = { $corrected ->
    [0] Vous avez tout laissé : neuf réponses. Approuver, c'est encore répondre ; elles sont comptées comme les autres.
    [one] 1 corrigée, { $kept } laissées : neuf réponses de vous. Approuver, c'est encore répondre ; toutes sont comptées.
   *[other] { $corrected } corrigées, { $kept } laissées : neuf réponses de vous. Approuver, c'est encore répondre ; toutes sont comptées.
}
curve-exam = Part de justes, sur { $n } vignettes que personne n'a étiquetées
curve-exam-posts = Part de justes, sur { $n } messages que personne n'a étiquetés, chacun tourné de { $wordings } façons
curve-labels = étiquettes de vous
curve-chance = pile ou face
curve-spread = ± { $spread } points : avec si peu d'étiquettes, une part est de la chance
curve-table = Les nombres de la courbe
curve-right = justes
curve-luck = part de chance
curve-no-model = pas de machine
sabotage-title = Et si vous aviez répondu au hasard ?
sabotage-lead = Saboter est possible : la machine croit ce qu'on lui dit.
sabotage-deal = Étiqueter au hasard
sabotage-back = Revenir à mes réponses
sabotage-result = Vos { $labels } étiquettes, redistribuées au hasard vingt fois : { $mean } % en moyenne, de { $lowest } à { $highest } %. Une seule fois serait surtout de la chance. Vos vraies réponses n'ont pas bougé.
scale-title = D'où vient ce résultat
scale-labels = Ici, { $weights } nombres réglés par { $labels } étiquettes. ImageNet : 14 197 122 images triées en 21 841 catégories. Autre échelle, même dépendance.
scale-drawn = Pourquoi des dessins ? Pour des photos, il aurait fallu un réseau déjà entraîné, donc les clics d'autres personnes.
scale-written = Pourquoi si peu ? Elle ne connaît aucune langue. Pour comprendre une phrase, il lui aurait fallu un réseau déjà entraîné, donc les mots et les clics d'autres personnes.
scale-exam = L'examen est fixé avant que vous commenciez : une moitié avec, une moitié sans, rien de discutable.
scale-exam-posts = L'examen est fixé avant que vous commenciez : une moitié à signaler, une moitié non, rien de discutable. Il est petit : à quelques messages près, le résultat changerait.
sight-open = Voir ce que la machine voit
sight-close = Fermer ce que la machine voit
sight-picture = Une de vos vignettes, en 48 × 48 points : c'est tout ce qu'elle en voit. Dix-sept mesures en sont tirées.
sight-post = Un de vos messages, comme elle le lit : des mots sans accents et sans ordre.

## La foule décide

crowd-title = Et si { $n } personnes répondaient ?
crowd-lead = Vos neuf dernières réponses, avec { $n } numéros simulés, justes de { $low } à { $high } % du temps. La majorité fait l'étiquette.
crowd-pivot = { $n ->
    [0] Sur vos neuf réponses, aucune n'a décidé.
    [one] Sur vos neuf réponses, une seule a décidé.
   *[other] Sur vos neuf réponses, { $n } ont décidé.
} La règle : à { $crowd }, justes à { $accuracy }, une réponse décide { $pivotal } du temps.
crowd-item = élément
crowd-others = les numéros
crowd-hers = vous
crowd-majority = majorité
crowd-weight = votre poids
crowd-yes = oui
crowd-no = non
crowd-tie = égalité
crowd-tie-weight = fait ou défait l'égalité
crowd-decides = décide
crowd-changes-nothing = ne change rien
crowd-post = message { $n }
withhold-title = Se retirer
withhold-lead = Sur { $n } personnes, combien ne répondent pas ?
withhold-result = Sans remplaçant·e, l'étiquette reste juste { $right } du temps.
withhold-filled = Mais on propose l'élément à d'autres : si { $refusing } personnes sur { $pool } refusent, il faut { $factor } fois plus de temps, et l'étiquette est juste { $right } du temps, comme avant. Le refus d'une seule est absorbé ; c'est la rareté qui pèse.
together-title = Se tromper ensemble
together-lead = Autre geste, autres nombres. Sur { $n } personnes, combien donnent exprès la même réponse fausse ?
together-result = L'étiquette est juste { $right } du temps.
together-pool = Dans toute une foule, quelle part ?
together-pool-result = L'étiquette est juste { $right } du temps : la majorité de { $n }, chacune juste (1 − { $share }) × { $accuracy } du temps.
crowd-caution = De vraies plateformes mesurent chacun·e sur des contrôles, pèsent moins qui se trompe, et excluent : CrowdFlower le décrivait en 2011. Ici rien de tel, et tout est simulé.

## Le vote d'un mot

vote-title = Comment un mot inconnu devient un mot connu
vote-rule = Une machine vaut { $machine } voix, une personne { $person } ; à { $accepted }, le mot est accepté.
vote-machine-number = machine { $n }
vote-you = vous
vote-person-number = numéro { $n }
vote-unknown = inconnu
vote-contradictory = contradictoire
vote-accepted = accepté
vote-recycled = « { $word } » est accepté : il sert maintenant de contrôle aux suivant·es.
vote-waiting = Pas encore de majorité : le mot attend d'autres lectures.
vote-simulated = Les machines et les numéros sont simulés ; les numéros lisent juste { $percent } % du temps.

## 3b · Le comptoir

shift-title = Le comptoir
shift-lead = Des tâches attendent. Prenez un ticket, refusez, revenez : le temps passé à choisir compte aussi.
ticket-asks = demandé par
ticket-for = sert à
ticket-pays = payé ailleurs
ticket-take = Prendre ce ticket
ticket-done = { $n ->
    [0] pas encore faite
    [one] faite une fois
   *[other] faite { $n } fois
}
signs-name = Panneaux
signs-asks = le site que vous vouliez ouvrir ; derrière lui, reCAPTCHA, de Google
signs-for = Street View, dit Google ; la conduite autonome, dit Le Figaro
signs-pays = { $amount } la vignette ({ $what }, { $place }, { $year })
words-name = Mots scannés
words-asks = le site que vous vouliez ouvrir ; derrière lui, reCAPTCHA
words-for = la numérisation de livres, publiée par ses auteurs en 2008
words-pays = { $amount } le CAPTCHA ({ $what }, { $place }, { $year })
posts-name = Messages à signaler
posts-asks = le réseau social où vous lisiez ; Facebook, dans l'exemple du Figaro
posts-for = la modération automatique, dit Le Figaro, à propos d'images
posts-pays = { $amount } l'élément ({ $what }, { $place }, { $year }) ; à qui signale en passant, rien
shift-closed-posts = { $right ->
    [3] Trois contrôles, trois justes. Six messages jugés.
   *[other] { $right } { $right ->
        [0] contrôle juste
        [one] contrôle juste
       *[other] contrôles justes
    } sur trois. Les six autres messages seraient mis en doute.
}
shift-closed-signs = { $right ->
    [3] Trois contrôles, trois justes. Six vignettes produites.
   *[other] { $right } { $right ->
        [0] contrôle juste
        [one] contrôle juste
       *[other] contrôles justes
    } sur trois. Les six autres vignettes seraient mises en doute.
}
shift-refused = Refus noté : vous n'avez rien produit. Ici, cela ne coûte rien.
words-result-title = Deux mots, un seul vous testait
words-result-gold = Contrôle : déjà connu
words-result-unknown = Inconnu : vous l'avez produit
words-result-printed = imprimé
words-result-typed = tapé
words-result-exact = identique
words-result-forgiven = accepté malgré : { $slips }
words-result-different = différent
words-result-note = Un mot inconnu n'est pas accepté sur une seule réponse : il en faut d'autres. La vôtre ne fait qu'une partie du travail.
slip-case = majuscules
slip-accent = accents
slip-ligature = ligature
slip-hyphen = trait d'union
slip-apostrophe = apostrophe
slip-spacing = espaces
slip-look-alike = lettres ressemblantes

## 4 · Fiche de paie

payslip-headline-images = { $n ->
    [one] Votre vignette
   *[other] Vos { $n } vignettes
} : { $amount } – { $what }, { $place }, { $year }. À vous, ici : { $zero }.
payslip-headline-posts = { $n ->
    [one] Votre message
   *[other] Vos { $n } messages
} : { $amount } – { $what }, { $place }, { $year }. À vous, ici : { $zero }.
payslip-headline-items = { $n ->
    [one] Votre élément
   *[other] Vos { $n } vignettes et messages
} : { $amount } – { $what }, { $place }, { $year }. À vous, ici : { $zero }.
payslip-headline-challenges = { $n ->
    [one] Votre CAPTCHA
   *[other] Vos { $n } CAPTCHA
} : { $amount } – { $what }, { $place }, { $year }. À vous, ici : { $zero }.
payslip-headline-refusal = Vous n'avez rien produit. Cela s'appelle un refus.
payslip-headline-empty = Avant toute tâche : ce que cent pièces sont payées ailleurs.
payslip-lead = Une même grille compte pour 1 CAPTCHA dans un métier, pour 9 vignettes dans un autre : rien ne s'additionne. Chaque trait vertical vaut dix fois le précédent.
payslip-lead-empty = Trois métiers, trois façons de compter : rien ne s'additionne. Points pleins : ce que touche la personne. Points creux : ce que paie le client. Chaque trait vertical vaut dix fois le précédent.
payslip-condition = Même geste, pas la même condition : vous avez cliqué quelques minutes ; d'autres en tirent leur revenu, ou un complément.
ladder-you = Vous, ici
ladder-you-pieces = { $n ->
    [0] aucune tâche encore
    [one] 1 pièce
   *[other] { $n } pièces
}
ladder-hundred = pour 100 pièces, à titre d'exemple
ladder-captcha = Saisir des CAPTCHA
ladder-clicks = Cliquer, aimer, suivre
ladder-annotation = Étiqueter des images
ladder-moderation = Modérer
ladder-time = Votre temps
ladder-basis-challenges = { $n ->
    [one] 1 défi
   *[other] { $n } défis
}
ladder-basis-words = { $n ->
    [one] 1 mot
   *[other] { $n } mots
}
ladder-basis-images = { $n ->
    [one] 1 élément
   *[other] { $n } éléments
}
ladder-basis-gestures = { $n ->
    [one] 1 geste
   *[other] { $n } gestes
}
ladder-basis-as-many = autant de pièces ({ $n }), au tarif de ce métier
ladder-wage = { $duration } de travail
ladder-from = dès { $amount }
ladder-up-to = au plus { $amount }
key-worker = payé, ou annoncé, à la personne
key-seller = payé par le client à l'intermédiaire
key-minimum = votre temps, au salaire minimum
key-you = payé à vous
country-name = Salaire minimum et monnaie
country-france = France
country-united-states = États-Unis
table-show = Tableau et sources
table-caption = Les mêmes nombres, avec leurs sources
table-what = Ce qui est payé
table-printed = Tel qu'imprimé
table-who = Qui reçoit
table-worth = Vos pièces
table-source = Source
table-per = { $amount } pour { $unit }
unit-challenge = { $n ->
    [one] 1 CAPTCHA
   *[other] { $n } CAPTCHA
}
unit-word = { $n ->
    [one] 1 mot
   *[other] { $n } mots
}
unit-image = { $n ->
    [one] 1 image
   *[other] { $n } images
}
unit-gesture = { $n ->
    [one] 1 geste
   *[other] { $n } gestes
}
unit-task = { $n ->
    [one] 1 tâche
   *[other] { $n } tâches
}
unit-lot = { $n ->
    [one] un lot entier
   *[other] { $n } lots entiers
}
period-hour = { $n ->
    [one] 1 heure
   *[other] { $n } heures
}
period-day = { $n ->
    [one] 1 jour
   *[other] { $n } jours
}
period-month = { $n ->
    [one] 1 mois
   *[other] { $n } mois
}
period-year = { $n ->
    [one] 1 an
   *[other] { $n } ans
}
currency-points = points
unit-hour = une heure
currency-unspecified = monnaie non précisée
bound-from = au moins { $amount }
bound-up-to = au plus { $amount }
bound-between = de { $low } à { $high }
recipient-worker = la personne
recipient-seller = l'intermédiaire
recipient-unclear = non établi
month-name = { $n ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[other] décembre
}
dating-in-force = en vigueur depuis { $year }
dating-published = { $year }
dating-undated = sans date (lu en { $year })
status-source = lu dans la source
status-report = lu dans une page qui la rapporte
status-seed = tel qu'imprimé dans le texte de départ
status-host = apporté par qui tient cette page
recipient-nobody = personne
converted = converti au taux moyen de { $year } : 1 $ = { $rate } €
unplotted-undated = hors de l'échelle : sans date
unplotted-currency = hors de l'échelle : sans monnaie convertible
unplotted-exchange = hors de l'échelle : pas de taux de change pour cette année
unplotted-recipient = hors de l'échelle : on ne sait pas qui reçoit
unplotted-amount = hors de l'échelle : aucun chiffre
unplotted-imputed = hors de l'échelle : personne ne le reçoit
unplotted-hours = hors de l'échelle : nombre d'heures non dit
unplotted-pace = hors de l'échelle : vous n'avez pas encore de rythme
failed-controls = { $n ->
    [one] Une de vos pièces a raté un contrôle : un client pourrait refuser de la payer.
   *[other] { $n } de vos pièces ont raté un contrôle : un client pourrait refuser de les payer.
}
payslip-more = Retourner au comptoir
payslip-first = Faire une première tâche

## 4 · Fiche de paie : le pari

bet-title = Avant de voir : combien, à votre avis ?
bet-question = { $what }, { $place }, { $year } : la personne est payée à la pièce. À ce tarif, combien pour { $pieces } ?
bet-pieces-images = { $n ->
    [one] votre vignette
   *[other] vos { $n } vignettes
}
bet-pieces-posts = { $n ->
    [one] votre message
   *[other] vos { $n } messages
}
bet-pieces-items = { $n ->
    [one] votre élément
   *[other] vos { $n } éléments
}
bet-pieces-challenges = { $n ->
    [one] votre CAPTCHA
   *[other] vos { $n } CAPTCHA
}
bet-marker = Votre pari
bet-type = ou tapez une somme
bet-refused = Ce n'est pas une somme de cette échelle : de { $low } à { $high }. Le repère reste où il était.
bet-place = Parier { $amount }
bet-skip = Je préfère voir
bet-near = Vous aviez parié { $bet } : c'est bien cela.
bet-more = Vous aviez parié { $bet } : { $times } fois plus que ce qui est payé.
bet-less = Vous aviez parié { $bet } : { $times } fois moins que ce qui est payé.
bet-line = votre pari

## 4 · Fiche de paie : trois graphiques

charts-name = Trois façons de compter
chart-ladder = Vos pièces
chart-hour = Une heure
chart-session = Votre session
filters-name = Choisir les lignes et la monnaie
filter-trades = Métier
filter-who = Payé
filter-all-trades = tous
filter-everyone = à tout le monde
filter-workers = aux personnes
filter-sellers = par les clients
filter-nothing = Aucune ligne de l'échelle ne répond à ce choix. Le tableau, plus bas, les contient toutes.
hour-lead = Une heure à votre rythme, à chaque tarif, près des payes publiées et des salaires minimums. Hachuré : ce que le temps non payé en retire.
hour-lead-empty = Les payes publiées et les salaires minimums, par heure. Faites une tâche pour y placer votre rythme.
hour-title = À votre rythme, une heure serait payée { $amount }, temps non payé compris – { $what }, { $place }, { $year }. À vous, ici : { $zero }.
hour-minimum = Salaires minimums, brut, par heure
hour-each = { $amount }/h
session-lead = Ce que vos pièces auraient valu, à mesure. Chaque marche est une réponse ; la ligne du bas, c'est ce qui vous est versé.
session-lead-empty = Ici montera, marche après marche, ce que vos pièces valent ailleurs. Vous n'en avez encore fait aucune.
session-title = En { $duration } de travail, l'écart s'est creusé. À vous, ici : { $zero }.
session-time = temps de travail : { $duration }
session-table = Les mêmes nombres, réponse par réponse
session-after = Après
session-you = Vous, ici
session-one-each = Un tarif par métier, payé aux personnes ; choisissez un métier pour voir tous les siens.
key-unpaid = temps non payé
key-own-minimum = salaire minimum du pays, à cette date
key-edited = modifié par vous
table-hour = Une heure

## Un chiffre, ouvert

figure-printed = Tel qu'imprimé
figure-who = Qui paie qui
figure-where = Où et quand
figure-source = Source
figure-reckoning = Notre calcul
figure-own-minimum = Salaire minimum du pays, à cette date
figure-note = À savoir
figure-against = Ce qui le contredit
figure-close = Fermer
pays-worker = payé à la personne qui travaille
pays-seller = payé par le client à l'intermédiaire ; la part de la personne n'est pas dans ce chiffre
pays-unclear = les sources ne s'accordent pas, ou ne disent pas qui reçoit
pays-nobody = payé à personne : une valeur calculée par des auteur·ices, ou des points
own-minimum = { $amount } de l'heure – { $what }
step-printed = le chiffre de la source
step-per = ce que ce chiffre paie
step-count = { $basis }
step-exchange = euros pour un dollar, moyenne de { $year }
step-exchange-back = dollars pour un euro, moyenne de { $year }
step-overlap = réponses pour un élément étiqueté
step-time = secondes dans une heure, sur { $duration } de travail
step-unpaid = minutes payées, sur celles qu'il faut y passer
step-hours = les heures de cette paye
step-hours-assumed = les heures d'un plein temps, supposées
step-seconds = vos secondes, sur celles d'une heure
step-source-converts = la conversion est celle de la source
recalculate = Recalculer
field-amount = La somme, pour { $unit }
field-low = Au moins, pour { $unit }
field-high = Au plus, pour { $unit }
field-exchange = Euros pour 1 $, en { $year }
field-overlap = Réponses pour un élément
field-seconds = Vos secondes de travail
field-unpaid = Minutes non payées par heure payée
field-month = Heures d'un mois à plein temps
field-day = Heures d'un jour à plein temps
field-refused = Ce n'est pas une valeur possible ici : le graphique garde la dernière qui l'était.
edited-banner = Des valeurs sont les vôtres, et non celles des sources.
edited-undo = Revenir aux sources
edited-share = Pour partager ce calcul, copiez cette adresse
edited-share-ours = Cette adresse mène à notre page, qui ne connaît pas les chiffres ajoutés par l'auteur·rice de celle-ci : ce que vous y avez changé ne voyage pas.
edited-flag = modifié par vous

## Les nombres du relevé

measure-here = Mesuré dans cette page.
measure-derived = Calculé ici, à partir de vos mesures.
measure-refusals = Les tâches que vous avez refusées. Leur temps compte comme du travail.
measure-pieces = Une pièce est une réponse envoyée : une grille, une paire de mots, neuf messages. Un refus n'en est pas une.
measure-worked = L'horloge tourne tant qu'une tâche est devant vous, même ratée, refusée ou laissée en plan. Lire notre texte n'est pas compté ; une page cachée arrête l'horloge.
measure-searching = Du moment où le comptoir montre ses offres à celui où vous en prenez une, ou partez.
measure-gold = Les éléments de contrôle ont une réponse connue d'avance, et c'est sur eux seuls que l'on peut vous juger. Les autres, c'est vous qui en produisez la réponse.
measure-throughput = { $items } éléments, divisés par { $worked } de travail, ramenés à une heure.
measure-points = Ils montent à chaque pièce envoyée, et ne s'échangent contre rien.
measure-paid = Rien ne vous est versé ici. Ce zéro dit ce que vous touchez, et non ce que vaut ce que vous avez produit.

## Les hypothèses

assumptions-title = Ce que nous supposons
assumptions-lead = Chaque constante de nos calculs, avec sa raison ou sa source. Changez-en une : les graphiques suivent.
assumptions-open = Voir et changer les hypothèses
assumptions-back = Retour à la fiche de paie
assumptions-ours = notre choix
assumptions-from = calculé à partir de { $ids }
assumptions-exchange = Taux de change, moyenne de chaque année
assumptions-wages = Salaires minimums
assumed-hours = heures
assumed-minutes = minutes
assumed-votes = voix
assumed-percent = %
key-wage = salaire minimum
assumptions-yours = Mesuré ici

## La classe

class-name = La classe
class-title-empty = Une classe, sans compte, sans nom, sans réseau
class-title = { $people } personnes, { $time } de travail, { $labels } étiquettes produites : { $zero }
class-title-few = { $people ->
    [one] 1 code : le tableau commence à cinq
   *[other] { $people } codes : le tableau commence à cinq
}
class-lead = Chaque personne trouve son code sous sa fiche de paie. Tapez ou collez les codes, un par ligne. Leur ordre ne compte pas ; le même code deux fois compte une fois.
class-seed = Tout le monde doit avoir vu les mêmes tâches : ouvrez cette page à la même adresse que la classe.
class-field = Codes de la classe, un par ligne
class-erase = Effacer les codes
class-undo = Les reprendre
class-back = Retour à la fiche de paie
class-open = Ouvrir le tableau de la classe
class-code-title = En classe : votre code
class-code-hint = Vos trois premières grilles, vos refus, votre temps ; ni nom, ni date. Se lit à voix haute, cinq caractères à la fois.
class-code-long = Vous avez répondu à plus que ce qu'un code détaille : le reste y est compté, sans les réponses.
class-counted = { $people ->
    [0] Aucun code compté.
    [one] 1 code compté.
   *[other] { $people } codes comptés.
}
class-faults = Ces lignes ne sont pas comptées
class-fault-line = Ligne { $line } : { $what }
class-fault-length = un code a 20 caractères, celui-ci en a { $count }.
class-fault-character = « { $character } » n'est dans aucun code.
class-fault-damaged = un caractère au moins est faux ; faites relire le code.
class-fault-version = code d'une autre version ({ $version }) de cette page.
class-fault-tasks = code d'autres tâches : une autre classe, ou une autre adresse.
class-fault-again = déjà à la ligne { $line }.
class-fault-many = trop de lignes pour une classe : la suite n'est pas lue.
class-faults-more = Et { $count } autres.
class-apart = { $people ->
    [one] 1 personne a commencé par une tâche que moins de cinq ont choisie : elle n'est dans aucun nombre.
   *[other] { $people } personnes ont commencé par une tâche que moins de cinq ont choisie : elles ne sont dans aucun nombre.
}
class-capped = Un code compte jusqu'à 15 : ces sommes sont des minimums.
class-group = { $name } : { $people } personnes
class-pieces = Réponses envoyées
class-others = Réponses à d'autres tâches
class-refusals = Refus
class-worked = Temps de travail, ensemble
class-produced = Étiquettes produites
class-gold = Contrôles réussis
class-gold-value = { $right } sur { $gold } ({ $percent })
class-paid = Versé à la classe
class-minimum = Le même temps au salaire minimum
class-rate = Les mêmes pièces, au tarif : { $name }
class-agreement = Deux personnes prises au hasard ont dit la même chose d'un même élément dans { $percent } des cas.
class-alpha = Alpha de Krippendorff : { $alpha } (1 : accord parfait ; 0 : pas mieux que le hasard).
class-agreement-own = Les grilles qu'une machine avait remplies d'abord n'y comptent pas : ce ne serait pas un second avis. Être d'accord n'est pas avoir raison.
class-tiles = Ce qui a partagé la classe
class-tiles-none = Personne n'a contredit personne.
class-tiles-all = Tous les éléments
class-tiles-apart = { $count ->
    [one] 1 élément, vu par moins de cinq personnes, n'est pas montré.
   *[other] { $count } éléments, vus par moins de cinq personnes, ne sont pas montrés.
}
class-tile-place = Série { $batch }, n° { $position }
class-tile-votes = oui { $yes }, non { $no }
class-tile-disputed = nous l'avons fait discutable
class-tile-present = réponse : oui
class-tile-absent = réponse : non
class-tile-column = Élément
class-yes-column = Oui
class-no-column = Non
class-agreement-column = Accord
class-known-column = Ce que nous savons
class-times = Temps de travail
class-accuracies = Contrôles réussis
class-people-column = Personnes
class-distribution = Personne n'est classé·e : les pas voisins sont réunis jusqu'à compter cinq personnes.
class-bin-seconds = de { $from } à { $until }
class-bin-seconds-last = { $from } et plus
class-bin-percent = de { $from } à { $until } %
class-bin-percent-last = { $from } % et plus

## Tarifs à la pièce : ce qui est fait, où, et ce qu'il faut savoir avant d'y croire
## Tarifs : ce qui est fait, où, et ce qu'il faut savoir avant d'y croire

rate-cp-02 = CAPTCHA saisi
    .place = Delhi, Inde
    .note = Tarif d'une annonce de recrutement, et non un gain constaté ; l'article date de 2009 ou 2010 environ.
rate-cp-03 = CAPTCHA déchiffré
    .place = Inde, Bangladesh, Chine
    .note = Offres faites sur Freelancer.com : la somme peut aller à une équipe sous-traitante.
rate-cp-07 = Mot de CAPTCHA saisi
    .place = Monde (MegaTypers)
    .note = Tarif annoncé dans un texte de recrutement, et non un gain constaté.
rate-cp-08 = CAPTCHA saisi
    .place = Russie (RuCaptcha)
    .note = Rapporté par un guide en russe, et non par la plateforme.
rate-cp-01 = CAPTCHA textuel résolu
    .place = Inde
    .note = Gain des personnes qui résolvent, selon ZDNet.
    .against = Mental Floss présente ces 2 $ comme le prix demandé par le site, et 1 $ comme la paie de qui saisit.
rate-cp-05 = CAPTCHA résolu
    .place = Marché mondial
    .note = Prix payé par la clientèle ; la part de la personne qui résout n'a pas été trouvée.
rate-cp-09 = CAPTCHA image résolu
    .place = En ligne (2Captcha)
    .against = Une page de 2Captcha écrit à la fois 0,5 $ les 1 000 et 0,005 $ l'unité, soit dix fois plus : une faute de frappe.
rate-cp-10 = reCAPTCHA v2 résolu
    .place = En ligne (2Captcha)
    .note = Résolution par une personne ; prix relevé par un comparatif, et non par le service lui-même.
rate-cp-11-client = CAPTCHA image résolu
    .place = En ligne (Anti-Captcha)
    .against = La foire aux questions du même service donne 0,7 $.
rate-cp-11-faq = CAPTCHA image résolu
    .place = En ligne (Anti-Captcha)
    .against = La documentation du même service donne 0,5 $.
rate-cp-12 = reCAPTCHA résolu
    .place = En ligne (Anti-Captcha)
rate-cl-02 = Vente supposée des données
    .place = Monde
    .printed = de 8,75 à 32,3 milliards de dollars
    .note = 250 milliards de défis au prix de Google : une recette imaginée, par vente. Personne n'a montré de vente.

rate-cf-15 = Compte, avis ou message
    .place = Chine (Zhubajie, Sandaha)
    .note = Avis biaisés et comptes créés sur commande. L'article ne donne pas de chiffre.
    .printed = des dizaines de cents
rate-cf-01 = Like, abonnement ou vue
    .place = Bangladesh
    .note = Un plancher : The Guardian dit jusqu'où la paie descend, et non jusqu'où elle monte.
rate-cf-02 = Like ou abonnement
    .place = Dacca, Bangladesh
    .note = Calculé : un quinzième des 15 $ que demande qui dirige la ferme, s'il s'agit des mêmes likes.
rate-cf-18 = Clic, partage ou like
    .place = Quatre pays d'Asie
    .note = Chine, Inde, Philippines, Indonésie. Moins d'un centime, dit l'entretien, sans préciser de quelle monnaie.
rate-sd-01 = Clic de ferme à clics
    .place = Sud global
    .note = Imprimé « 0,006¢ », sans dire de quelle monnaie : montré tel quel, jamais converti.
    .against = En cents américains, ce serait environ 17 fois moins que la paie donnée par The Guardian en 2013, et 83 fois moins que le plus bas prix de vente relevé par AP en 2014. L'unité est peut-être fautive.
rate-sd-03 = Tweet sur commande
    .place = Lieu non précisé
    .note = Un exemple de l'auteur, et non un tarif relevé : un cent « chacun, voir moins ».
    .against = Dix mille tweets à un cent font 100 $, soit le prix du logiciel auquel il les compare : ce n'est pas une économie. En 2021, Le Monde relève 10 et 12 cents pour un vote ou un abonnement.
rate-cf-17 = Tâche de ferme à clics
    .place = Pays en développement ou émergents
    .note = Un centime ou moins, dit le résumé d'une conférence, sans préciser de quelle monnaie.
rate-mw-14-click = Clic sur un article
    .place = France
    .note = L'enquête du Monde a été lue dans une reprise légèrement remaniée.
rate-mw-14-install = Logiciel installé
    .place = France
    .note = L'enquête du Monde a été lue dans une reprise légèrement remaniée.
rate-mw-14-quote = Devis demandé
    .place = France
    .note = L'enquête du Monde a été lue dans une reprise légèrement remaniée.
rate-cf-13 = Vote pour une vidéo YouTube
    .place = Monde (RapidWorkers)
    .note = Le journal convertit lui-même 10 cents en 9 centimes d'euro ; au taux moyen de l'année, ce serait 8,5.
rate-cf-14 = Abonnement sur Twitter
    .place = Monde (RapidWorkers)
rate-sd-02 = Like obtenu par influence
    .place = France
    .note = Un dispositif qui paie des influenceur·euses, lesquel·les mobilisent leur communauté : ce n'est pas la paie d'un geste. Monnaie non précisée.
    .against = 350 à 700 pour 1 000 likes : 23 à 47 fois les 15 $ demandés par une ferme à clics de Dacca, si la monnaie est comparable. Aucune autre source trouvée.
rate-cf-12 = Microtâche, en moyenne
    .place = Monde (Microworkers)
    .note = Moyenne d'une année de microtâches, surtout de promotion en ligne ; budget net des campagnes, proche de la paie, frais non vérifiés.
rate-cf-06 = Like ou abonnement
    .place = En ligne
    .note = Prix de lots vendus en 2012, rapporté en 2014.
rate-cf-08 = Faux abonnement Twitter
    .place = En ligne
    .note = Prix moyen, surtout de comptes automatisés : le prix d'un signal, et non celui du travail d'une personne.
rate-cf-03 = Like sur Facebook
    .place = Dacca, Bangladesh
    .note = Prix demandé par qui dirige une ferme à clics, et non paie de la personne qui clique.
    .against = Le même article donne 1 $ à la personne qui clique.
rate-cf-07 = Clic, prix le plus bas
    .place = En ligne (Dacca citée)
    .note = Prix de vente le plus bas relevé : les autres sont plus élevés.
rate-cf-05 = Like sur Facebook
    .place = Dacca, Bangladesh
    .note = Prix demandé pour au moins 1 000 likes : un like revient à cette somme ou à moins.
rate-cf-09 = Faux abonnement Twitter
    .place = États-Unis (Devumi)
    .note = Comptes automatisés : le prix d'un signal, et non celui du travail d'une personne.
rate-cf-10 = Faux abonnement Twitter
    .place = États-Unis
    .note = Comptes automatisés, par million : le prix d'un signal, et non celui du travail d'une personne.
rate-cf-11 = Interaction achetée
    .place = En ligne (vendeurs surtout russes)
    .note = Comptes décrits comme inauthentiques : c'est le prix d'un signal, et non celui du travail d'une personne.
rate-sd-05 = Mission d'e-militantisme
    .place = France
    .note = Un point pour la plupart des missions, deux ou trois pour les plus urgentes. Des points, et non de l'argent.
    .against = Aucune autre source trouvée. Rien n'est payé, dit le texte lui-même : aucun point n'est converti ici.

rate-mw-10 = Produit classé
    .place = France
    .note = Quelques secondes par produit, sur un site marchand.
rate-mw-11 = Phrases enregistrées
    .place = France
    .note = Une minute environ. Calculé : 12 € de l'heure si les tâches ne s'arrêtaient jamais ; elles s'arrêtent.
rate-mw-12 = Profil ou adresse retrouvés
    .place = France
    .note = 45 secondes environ. Calculé : 12 € de l'heure si les tâches ne s'arrêtaient jamais ; elles s'arrêtent.
rate-mw-13-sentence = Phrase de script vidéo
    .place = France
rate-mw-13-poll = Sondage rempli
    .place = France
rate-sd-04 = CV anonymisé
    .place = France
    .note = Le sociologue interrogé ne donne pas de prix exact : rien n'est placé sur l'échelle.
    .against = Aucune autre source trouvée. D'autres petites tâches étaient payées de 2 à 36 centimes en France en 2019, selon Europe 1 et Le Monde.
    .printed = quelques centimes
rate-mw-33 = Tâche d'annotation
    .place = Philippines (Remotasks)
    .note = Le projet d'une seule personne : 10 $ la tâche auparavant, moins d'un cent après l'extension de 2021. L'enquête a été lue dans un résumé.
rate-mw-21 = Deux photos comparées
    .place = Antananarivo, Madagascar
    .note = Une seule personne, un seul type de tâche ; un clic peut y demander un temps de lecture.
    .against = C'est 1 000 fois le 0,006¢ imprimé par A. Casilli, mais les tâches y sont peut-être rares : un reportage d'ARTE donne environ 1 € pour trois heures.
rate-mw-15 = Image classée
    .place = En ligne (Amazon SageMaker)
    .note = Prix permis par la grille d'AWS, par étiquette et par personne ; plusieurs personnes étiquettent chaque image.
    .against = AWS parle d'argent versé à la personne. Mais 0,012 $ fait 0,010 $ plus 20 % : des frais y sont peut-être compris.
rate-mw-16 = Cadre tracé sur une image
    .place = En ligne (Amazon SageMaker)
    .note = Prix permis par la grille d'AWS, par étiquette et par personne ; plusieurs personnes étiquettent chaque image.
    .against = AWS parle d'argent versé à la personne. Mais 0,036 $ fait 0,030 $ plus 20 % : des frais y sont peut-être compris.
rate-mw-17 = Image découpée en zones
    .place = En ligne (Amazon SageMaker)
    .note = Prix permis par la grille d'AWS, par étiquette et par personne ; plusieurs personnes étiquettent chaque image.
    .against = AWS parle d'argent versé à la personne ; les prix les plus bas de sa grille ressemblent à une paie augmentée de 20 %.
rate-mw-18 = Élément étiqueté
    .place = En ligne (Google)
    .note = Prix pour la clientèle de Google, repris dans une étude de 2023 ; la grille de Google elle-même n'a pas été trouvée.
rate-mw-19 = Image classée
    .place = En ligne
    .note = Prix indiqués par une entreprise qui vend ce service.
rate-mw-20 = Cadre tracé sur une image
    .place = En ligne
    .note = Prix indiqués par une entreprise qui vend ce service.

## Paie d'un temps de travail

pay-cp-04 = Saisie de CAPTCHA
    .place = Bangladesh
    .note = Quinze jours, à raison de deux heures et demie à trois heures par jour, dans l'équipe d'un·e étudiant·e.
pay-cp-13 = Saisie de CAPTCHA
    .place = En ligne (2Captcha)
    .note = Estimation d'un blog, lue seulement dans le titre et l'adresse de sa page.
pay-cl-01 = Temps de reCAPTCHA, imputé
    .place = Monde
    .note = Personne n'a reçu cette somme. L'étude compte 7,5 $ de l'heure, et extrapole ses sessions de 100 millions par jour.
    .against = Au vrai minimum fédéral, 7,25 $, nous calculons 5,94 milliards. Et 512 milliards de sessions à 3,53 s feraient 502 millions d'heures : celles de la première version comptent 9,8 s.
pay-cf-04 = Année en ferme à clics
    .place = Dacca, Bangladesh
    .note = Une somme citée au conditionnel, « aussi peu que » cela : elle n'est jamais ramenée à l'heure.
    .against = À 1 $ les 1 000 likes, nous calculons 400 clics par jour ouvré, une vingtaine de minutes. C'est le quart du minimum textile de 2013 : les deux chiffres ne décrivent pas un plein temps.
pay-mw-05 = Moyenne, temps payé seul
    .place = 75 pays, cinq plateformes
    .note = Enquêtes de 2015 et 2017, publiées par l'OIT en 2018.
    .against = Le site faircrowd.work date ce chiffre de 2018. Temps non payé compris, la même étude donne 3,31 $.
pay-mw-06-median = Médiane, tout temps compté
    .place = 75 pays, cinq plateformes
    .note = Enquêtes de 2015 et 2017, publiées par l'OIT en 2018.
pay-mw-06-mean = Moyenne, tout temps compté
    .place = 75 pays, cinq plateformes
    .note = Enquêtes de 2015 et 2017, publiées par l'OIT en 2018. Deux comptes rendus distincts donnent 3,31 $.
pay-mw-07-median = Médiane, tout temps compté
    .place = États-Unis (MTurk)
    .note = Une plateforme, un pays : à ne pas mêler aux cinq plateformes de la même étude.
pay-mw-07-mean = Moyenne, tout temps compté
    .place = États-Unis (MTurk)
    .note = Une plateforme, un pays : à ne pas mêler aux cinq plateformes de la même étude.
pay-mw-08-africa = Microtravail, moyenne
    .place = Afrique
    .note = Temps non payé compris ou non : nous ne l'avons pas relevé.
pay-mw-08-asia-pacific = Microtravail, moyenne
    .place = Asie-Pacifique
    .note = Temps non payé compris ou non : nous ne l'avons pas relevé.
pay-mw-08-north-america = Microtravail, moyenne
    .place = Amérique du Nord
    .note = Temps non payé compris ou non : nous ne l'avons pas relevé.
pay-mw-01 = Médiane, chiffre du résumé
    .place = MTurk, surtout États-Unis et Inde
    .note = Environ 2 $, dit le résumé de l'étude ; nous n'avons pas relevé la méthode.
    .against = Les mêmes données donnent 1,77 $ avec le temps non payé, 3,18 $ sans lui ; une autre étude cite 2,54 $.
pay-mw-02-median = Médiane, tout temps compté
    .place = MTurk
    .against = Sans le temps non payé, les mêmes données donnent 3,18 $ ; le résumé de l'étude dit environ 2 $.
pay-mw-02-mean = Moyenne, tout temps compté
    .place = MTurk
    .against = Souvent citée comme le salaire. La médiane est de 1,77 $ : la moitié gagne moins.
pay-mw-03-median = Médiane, temps payé seul
    .place = MTurk
    .against = Avec le temps non payé, les mêmes données donnent 1,77 $.
pay-mw-03-mean = Moyenne, temps payé seul
    .place = MTurk
    .against = Avec le temps non payé : 3,13 $. On cite parfois 11,58 $ comme le salaire : c'est la moyenne par commanditaire.
pay-mw-04-in = Microtravail (MTurk)
    .place = Inde
    .note = Moyenne ou médiane, temps non payé compris ou non : nous ne l'avons pas relevé.
pay-mw-04-us = Microtravail (MTurk)
    .place = États-Unis
    .note = Moyenne ou médiane, temps non payé compris ou non : nous ne l'avons pas relevé.
pay-mw-31 = Séquence vidéo annotée
    .place = Nairobi, Kenya
    .note = Quelques secondes de film pour une voiture autonome demandent huit heures. Raconté dans un article de 2023.
pay-mw-09 = Microtravail, moyenne
    .place = France
    .note = Revenu d'appoint, très inégal : une moyenne y dit peu. Le nombre d'heures n'est pas dit.
    .against = L'effectif qui l'accompagne, 266 126 personnes, est une estimation haute, tirée d'inscriptions et contestée par d'autres économistes ; 14 903 sont très actives.
pay-mw-37 = Travail de données (Sama)
    .place = Kenya
    .note = Chiffres donnés par l'entreprise : de 26 600 à 40 000 shillings. Le nombre d'heures n'est pas dit.
    .against = TIME, rapporté par Benzinga, donne 170 $ de salaire de base pour le contrat d'OpenAI.
pay-mw-36 = Étiquetage pour ChatGPT
    .place = États-Unis
pay-mw-29 = Annotation (Remotasks)
    .place = Kenya
    .note = Au début de 2023. C'était 5 à 10 $ de l'heure aux débuts de la plateforme.
pay-mw-30 = Annotation (Remotasks)
    .place = États-Unis
pay-mw-34 = Étiquetage (Appen)
    .place = Colombie
    .note = Une personne du Venezuela, installée en Colombie. Le nombre d'heures n'est pas dit.
pay-mw-32 = Annotation (Remotasks)
    .place = Philippines
    .note = Le minimum local va de 6 à 10 $ par jour ; la paie elle-même n'est pas chiffrée.
    .printed = souvent bien moins que le minimum
pay-mw-23 = Annotation de données
    .place = Madagascar
    .note = Année déduite de l'article. Le nombre d'heures n'est pas dit.
pay-mw-22 = Annotation d'images salariée
    .place = Madagascar
    .note = Fourchette du secteur. La personne citée gagne 400 000 ariary, soit 80 €, pour plus de 500 images les bons jours.
pay-mw-24 = Annotation sur plateforme
    .place = Antananarivo, Madagascar
    .note = Environ 1 €. Le reportage a été lu dans un résumé fait par une machine.
pay-mw-26 = Lecture de textes toxiques
    .place = Kenya (Sama, pour OpenAI)
    .note = Net, d'après TIME ; les salaires minimums sont bruts.
    .against = Sama donne de son côté 210 à 323 $ par mois.
pay-mw-38 = Lecture de textes toxiques
    .place = Kenya (Sama, pour OpenAI)
    .note = Salaire de base, avant primes. Neuf heures par poste, 150 à 250 passages.
    .against = Sama donne de son côté 210 à 323 $ par mois.
pay-mw-28 = Modération de Facebook
    .place = Nairobi, Kenya (Sama)
    .note = Un plancher, et un net : les salaires minimums sont bruts.
pay-mw-25 = Lecture de textes toxiques
    .place = Kenya (Sama, pour OpenAI)
    .note = Le titre dit : moins de 2 $.
pay-mw-27 = Lecture de textes toxiques
    .place = Kenya et États-Unis
    .note = Ce que le client payait à Sama ; la personne recevait de 1,32 à 2 $ de l'heure.

## Salaires minimums : lequel, où

wage-bm-fr-2008-07 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2009-07 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2010-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2011-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2011-12 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2012-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2012-07 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2013-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2014-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2015-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2016-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2017-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2018-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2019-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2020-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2021-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2021-10 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2022-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2022-05 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2022-08 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2023-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2023-05 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2024-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-fr-2024-11 = Smic horaire brut
    .place = France (hors Mayotte)
    .note = Resté en vigueur toute l'année 2025.
wage-bm-fr-2026-01 = Smic horaire brut
    .place = France (hors Mayotte)
    .note = Net : 1 443,11 € par mois pour 151,67 heures. Calculé : 9,51 € de l'heure.
wage-bm-us = Minimum fédéral brut
    .place = États-Unis
wage-bm-ke-2022-before = Minimum brut, manœuvres
    .place = Kenya (Nairobi, Mombasa, Kisumu)
    .note = En vigueur avant la hausse rapportée en mai 2022.
wage-bm-ke-2022-after = Minimum brut, manœuvres
    .place = Kenya (Nairobi, Mombasa, Kisumu)
    .note = Brut ; les paies de Sama données par TIME sont nettes.
wage-bm-ke-2024 = Minimum brut, manœuvres
    .place = Kenya (villes)
    .note = L'arrêté fixe aussi 775 par jour et 144 par heure, qui n'en sont pas des fractions : le mois est gardé.
    .against = The Star présente ces sommes comme la hausse ; ce sont les minimums eux-mêmes.
wage-bm-mg-2017 = Minimum brut, secteur privé
    .place = Madagascar
wage-bm-mg-2022-employer = Minimum brut, part patronale
    .place = Madagascar
    .note = Ce que doit l'employeur. L'État complète jusqu'à 250 000.
wage-bm-mg-2022-with-state = Minimum brut, avec l'État
    .place = Madagascar
    .note = L'employeur en doit 217 000 ; l'État complète.
wage-bm-mg-2024 = Minimum brut, non agricole
    .place = Madagascar
wage-bm-bd-2013-before = Minimum brut, textile
    .place = Bangladesh
    .note = En vigueur jusqu'à la hausse de la fin 2013.
wage-bm-bd-2013-after = Minimum brut, textile
    .place = Bangladesh
    .against = Les sources datent la hausse du 1er décembre 2013 ou du 1er janvier 2014.
wage-bm-bd-2023-before = Minimum brut, textile
    .place = Bangladesh
    .note = En vigueur avant la hausse annoncée en novembre 2023.
    .against = Pour ces 8 000 takas, FashionUnited imprime 68 $, et non 75.
wage-bm-bd-2023-after = Minimum brut, textile
    .place = Bangladesh
wage-bm-ph-2023 = Minimum brut, par région
    .place = Philippines
    .note = Donné en dollars par l'article.
wage-bm-ve-2022 = Minimum brut, hors primes
    .place = Venezuela
    .note = Environ 30 $ en mars 2022, environ 1 $ en 2025 pour les mêmes bolivars : un dollar sans son mois ne dit rien. Des primes s'ajoutent.
wage-bm-ve-2023 = Minimum brut, hors primes
    .place = Venezuela
    .note = Les mêmes 130 bolivars que depuis mars 2022, au cours de mai 2023 ; environ 1 $ en 2025. Des primes s'ajoutent.

## Ce qui est supposé, et pourquoi

assumption-hours-a-month = Heures d'un mois à plein temps
    .note = Notre choix : 40 heures × 52 semaines ÷ 12 mois. Le mois légal français en compte 151,67.
assumption-hours-a-day = Heures d'une journée à plein temps
    .note = Notre choix : une journée de huit heures.
assumption-unpaid-minutes = Minutes non payées par heure payée
    .note = Calculé : 60 × (4,43 ÷ 3,31 − 1). Un rapport de deux moyennes de l'OIT, donc une approximation.
assumption-overlap = Réponses pour un élément étiqueté
    .note = Notre choix : une seule, ce qui donne le plus haut prix par réponse. Sur la grille d'AWS, plusieurs personnes étiquettent chaque élément.
assumption-example-pieces = Pièces de l'exemple
    .note = Notre choix : un nombre rond, tant qu'aucune pièce n'est faite.
assumption-vote-machine = Voix d'une machine de lecture
    .note = Règle de reCAPTCHA pour les mots scannés : chaque logiciel de lecture compte pour une demi-voix.
assumption-vote-person = Voix d'une personne
    .note = Règle de reCAPTCHA pour les mots scannés : une réponse humaine compte pour une voix.
assumption-vote-accepted = Voix pour accepter un mot
    .note = Règle de reCAPTCHA pour les mots scannés. Pour les images, la règle n'a jamais été publiée.
assumption-crowd-labellers = Réponses à un même élément
    .note = Notre choix : un petit nombre impair. Les plateformes en laissent le choix au client.
assumption-crowd-accuracy = Justesse de chacun·e, dans la foule
    .note = Notre choix : un nombre rond. Toutes également justes, et sans se copier.
assumption-crowd-lowest = Foule simulée : la moins juste
    .note = Notre choix, pour une foule qui se trompe parfois. Il ne dit rien de vraies personnes.
assumption-crowd-highest = Foule simulée : la plus juste
    .note = Notre choix, comme l'autre borne.
assumption-crowd-pool = Foule à qui l'on propose
    .note = Notre choix : un nombre rond, pour compter les offres refusées.
assumption-readers-right = Mots : lectures simulées justes
    .note = Notre choix. Les autres lisent comme une machine se tromperait.
assumption-readers-most = Mots : lectures simulées, au plus
    .note = Notre choix : au-delà, le mot attend.

## Quand un auteur apporte ses propres chiffres : ce qui n'a pas pu être lu

guest-complaints = Dans les chiffres qu'apporte l'auteur de cette page, tout n'a pas pu être lu :
fault-missing = Ligne { $row } : « { $field } » manque.
fault-field = Ligne { $row } : le champ « { $found } » n'existe pas.
fault-text = Ligne { $row } : « { $field } » doit être un texte entre guillemets.
fault-word = Ligne { $row } : « { $found } » n'est pas une valeur de « { $field } ».
fault-currency = Ligne { $row } : il n'y a pas ici de taux de change pour la monnaie « { $found } ».
fault-amount = Ligne { $row } : « { $found } » n'est pas un nombre décimal simple, avec un point et neuf décimales au plus.
fault-negative = Ligne { $row } : « { $found } » est négatif ; personne n'est payé moins que rien.
fault-absurd = Ligne { $row } : le montant « { $found } » est hors de toute proportion.
fault-order = Ligne { $row } : « low » dépasse « high ».
fault-per = Ligne { $row } : « { $found } » n'est pas un nombre entier d'au moins 1.
fault-unit = Ligne { $row } : il faut « unit » pour des pièces ou « period » pour du temps, et l'un des deux seulement.
fault-hours = Ligne { $row } : « { $found } » ne dit pas combien d'heures tient cette période.
fault-dating = Ligne { $row } : il faut une date, et une seule : « in_force », « published » ou « undated_read ».
fault-date = Ligne { $row } : « { $found } » n'est ni une année ni une année suivie de son mois.
fault-address = Ligne { $row } : « { $found } » n'est pas une adresse en http ou https.
fault-long = Ligne { $row } : « { $field } » est trop long.
fault-character = Ligne { $row } : « { $field } » contient un caractère invisible, ou qui renverse le sens de lecture.
fault-id = Ligne { $row } : « { $found } » ne peut pas servir de nom : des lettres, des chiffres et des traits d'union, 32 au plus.
fault-taken = Ligne { $row } : le nom « { $found } » est déjà pris.
fault-row = Ligne { $row } : ce n'est pas un objet entre accolades.
fault-json = Le fichier de l'auteur n'est pas du JSON : aucun de ses chiffres n'est affiché.
fault-encoding = Le fichier de l'auteur n'est pas en UTF-8 : aucun de ses chiffres n'est affiché.
fault-large = Le fichier de l'auteur dépasse un mégaoctet : aucun de ses chiffres n'est affiché.
fault-format = Le fichier de l'auteur n'a pas la forme attendue, un objet avec « version » à 1 et une liste « rates » : aucun de ses chiffres n'est affiché.
fault-many = Le fichier de l'auteur a plus de lignes qu'il n'en peut être affiché : les premières seules sont lues.
fault-network = Le fichier de l'auteur n'est pas arrivé : aucun de ses chiffres n'est affiché.
fault-origin = Le fichier de l'auteur n'est pas sur le même site que cette page : il n'a pas été demandé.

## Emporter et citer

take-title = Emporter, citer
take-lead = Ces fichiers se fabriquent dans la page, quand vous appuyez. Rien ne part ailleurs.
take-session = Votre session
take-session-hint = Chaque réponse, chaque refus, à la milliseconde.
take-figures = Les chiffres et leurs sources
take-figures-hint = Une ligne par chiffre : tel qu'imprimé, ce qu'on en calcule, où il a été lu.
take-chart = Le graphique
take-chart-hint = Valeurs, sources et licence sont dans l'image.
take-spreadsheet = CSV : une virgule entre les colonnes, un point pour les décimales. Dans un tableur en français, importez le fichier au lieu de l'ouvrir.
take-name = { $what }, { $kind }
take-file = Fichier
take-copy = Copier
take-close = Fermer
take-fallback = Rien ne s'est téléchargé ? Sélectionnez et copiez.
take-offered = Fichier proposé : { $file }.
take-copied = Copié : { $file }.
take-refused = Le navigateur refuse de copier. Sélectionnez le texte, puis copiez.
cite-title = Citer
cite-lead = Pour citer un chiffre, citez l'ouvrage où il a été lu : il est sur sa ligne.
cite-host = La page qui accueille ce travail demande à être citée d'abord.
cite-version = Version { $version }.
cite-dated = Version { $version }, consultée le { $date }.
cite-text = Texte
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-line = { $authors } ({ $year }). { $title }, version { $version }. Page interactive. CC BY 4.0.
cite-kind = Page interactive, version { $version }
cite-accessed = Consulté le { $date }.
picture-sources = Sources
picture-figures = Les chiffres appartiennent aux ouvrages cités. Montants convertis au taux moyen de l'année de chaque chiffre.
picture-licence = { $title }, version { $version }. Graphique sous licence CC BY 4.0 ({ $address }).
picture-host = Publié dans : { $host }
picture-made = Fait le { $date }.
