# Toutes les phrases affichées, en français. Mêmes identifiants que dans en.ftl.
# Les espaces fines, les apostrophes et les guillemets sont posés à la construction.
# Licence du contenu : CC BY 4.0.

## Cadre

app-title = Travail du clic
nav-name = Scènes
nav-threshold = Seuil
nav-prove = Prouver
nav-understand = Comprendre
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

## 0 · Seuil

threshold-title = Le geste qui prouve que vous êtes humain·e est aussi, ailleurs, un métier payé à la pièce. Ici, il ne vous rapporte rien.
threshold-robot = Je ne suis pas un robot
threshold-length = Environ quatre minutes. On peut refuser chaque tâche, et tout effacer.

## 1 · Prouver

prove-thanks = Merci. Mais à quoi ont servi vos neuf réponses ?
prove-refused = Refus noté. Ici, il ne coûte rien. Devant un vrai CAPTCHA, la porte serait restée fermée.
prove-anyway = Faire une grille quand même

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
words-lead = Recopiez
words-wanted = les deux mots imprimés
words-field-1 = Premier mot
words-field-2 = Second mot
words-picture = Mot scanné : le décrire serait donner la réponse. L'autre tâche du comptoir vaut autant.
complaint-nothing = Aucune case n'est cochée. S'il n'y a vraiment aucun panneau, validez encore une fois.
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

## 2 · Comprendre

understand-title = Qui testait qui ?
understand-lead = Pour certaines cases, la réponse était déjà connue : elles vous testaient. Lesquelles ? Pariez. En bleu, vos coches.
understand-bet = Retourner les neuf cases
understand-bet-none = Je ne sais pas : retourner les neuf cases
understand-empty-title = Il n'y a encore rien à retourner
understand-empty = Cette scène retourne une grille que vous avez remplie. Vous n'en avez rempli aucune.
understand-empty-go = Remplir une grille
reveal-title = Trois vous testaient. Six, vous les avez produites.
reveal-choice = Trois et six : c'est notre choix. La règle des CAPTCHA à images n'a jamais été publiée. Nous avons dessiné ces rues, nous connaissons donc les réponses ; un vrai site ne les aurait pas eues.
reveal-gold = contrôle
reveal-unknown = inconnue
reveal-right = juste
reveal-wrong = raté
reveal-said-present = « panneau »
reveal-said-absent = « rien »
reveal-suspected = votre pari
reveal-bet = { $found ->
    [0] { $suspected ->
        [0] Vous n'avez soupçonné aucune case. Ils sont faits pour ne pas se voir.
       *[other] Pari perdu : aucun des trois contrôles n'était là où vous pensiez. Ils sont faits pour ne pas se voir.
    }
    [3] { $suspected ->
        [3] Pari gagné : les trois contrôles, et eux seuls. Au hasard, cela arrive une fois sur quatre-vingt-quatre.
       *[other] Les trois contrôles y sont, mais parmi { $suspected } cases soupçonnées.
    }
   *[other] { $found } { $found ->
        [one] contrôle trouvé
       *[other] contrôles trouvés
    } sur trois, pour { $suspected } { $suspected ->
        [one] case soupçonnée
       *[other] cases soupçonnées
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
whom-words = En 2008, les auteurs de reCAPTCHA l'ont publié : les mots scannés servaient à numériser des imprimés. Google s'en est longtemps servi pour Google Books, écrit Le Figaro en 2017.
sources-button = Sources

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
words-result-machines = deux machines simulées ont lu
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
    [one] 1 vignette
   *[other] { $n } vignettes
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
unit-hour = une heure
currency-unspecified = monnaie non précisée
bound-from = au moins { $amount }
bound-up-to = au plus { $amount }
bound-between = de { $low } à { $high }
recipient-worker = la personne
recipient-seller = l'intermédiaire
recipient-unclear = non établi
dating-in-force = en vigueur depuis { $year }
dating-published = { $year }
dating-undated = sans date (lu en { $year })
status-source = lu dans la source
status-report = lu dans une page qui la rapporte
status-seed = tel qu'imprimé dans le texte de départ
converted = converti au taux moyen de { $year } : 1 $ = { $rate } €
unplotted-undated = hors de l'échelle : sans date
unplotted-currency = hors de l'échelle : sans monnaie convertible
unplotted-exchange = hors de l'échelle : pas de taux de change pour cette année
unplotted-recipient = hors de l'échelle : on ne sait pas qui reçoit
failed-controls = { $n ->
    [one] Une de vos pièces a raté un contrôle : un client pourrait refuser de la payer.
   *[other] { $n } de vos pièces ont raté un contrôle : un client pourrait refuser de les payer.
}
payslip-more = Retourner au comptoir
payslip-first = Faire une première tâche

## Le relevé

receipt-title = Relevé de travail
receipt-unpaid = non rémunéré
receipt-signs = panneaux ×{ $n }
receipt-words = mots scannés ×{ $n }
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

## Animaux, décrits

# Décrire sans nommer : la personne qui lit décide. Aucun nom d'animal ici.
seen-animal-scene = { $place }, { $air }.
seen-animal-who = { $who }, { $posture }.
seen-animal-then = { $one } ; { $other }
seen-animal-head = Tête : { $parts }.
seen-animal-body = Corps : { $parts }.
seen-animal-young = À côté, un plus petit lui ressemble.
seen-animal-at-window = Un rebord de fenêtre
seen-animal-at-sofa = Un canapé
seen-animal-at-wall = Le haut d'un muret, dans un jardin
seen-animal-at-box = Un carton ouvert
seen-animal-at-rug = Un tapis, devant un poêle
seen-animal-at-branch = Une branche
seen-animal-at-shelf = Une étagère, entre des livres
seen-animal-at-basket = Une corbeille à linge
seen-animal-at-snow = Un jardin enneigé
seen-animal-at-doorstep = Le pas d'une porte
seen-animal-at-table = Une table de cuisine
seen-animal-at-meadow = Un pré en fleurs
seen-animal-air-sun = en plein jour
seen-animal-air-low = au soleil couchant
seen-animal-air-rain = un jour de pluie
seen-animal-air-snow = un jour d'hiver
seen-animal-air-night = la nuit
seen-animal-fur = Un animal à poil
seen-animal-large = Un grand animal à poil
seen-animal-feathered = Un animal à plumes
seen-animal-sewn = Un jouet de tissu
seen-animal-front = assis de face
seen-animal-side = assis de trois quarts
seen-animal-loaf = couché, les pattes repliées sous lui
seen-animal-curled = roulé en boule, les yeux clos
seen-animal-stretch = en train de s'étirer, l'arrière-train en l'air
seen-animal-walk = en marche
seen-animal-peep = dont seuls la tête et le haut du corps dépassent du bord
seen-animal-play = une patte posée sur une pelote de laine
seen-animal-back = assis, vu de dos
seen-animal-hang = couché, les pattes de devant pendantes
seen-animal-curtain = assis de face, à moitié caché par un rideau
seen-animal-ears-pointed = oreilles en triangle, dressées
seen-animal-ears-large = grandes oreilles en triangle sur une tête fine
seen-animal-ears-folded = petites oreilles repliées vers l'avant
seen-animal-ears-tall = hautes oreilles pointues, sombres au-dedans
seen-animal-ears-upright = deux très longues oreilles dressées
seen-animal-ears-lop = deux très longues oreilles qui tombent le long des joues
seen-animal-ears-hanging = larges oreilles pendantes
seen-animal-ears-rounded = oreilles rondes bordées de blanc
seen-animal-ears-discs = deux oreilles rondes, cousues
seen-animal-ears-tufts = petites oreilles finissant en pinceau
seen-animal-ears-horns = deux aigrettes de plumes
seen-animal-ears-pencils = oreilles en triangle, un long pinceau noir à la pointe
seen-animal-face-whiskers = museau rond et court, tout petit nez, longues moustaches
seen-animal-face-teeth = petit museau, deux dents de devant
seen-animal-face-pointed = long museau pointu, truffe noire
seen-animal-face-snout = gros museau carré, grosse truffe noire, langue pendante
seen-animal-face-mask = sourcils et joues blancs, deux larmes sombres sous les yeux
seen-animal-face-button = nez cousu, sourire brodé
seen-animal-face-beak = bec crochu
seen-animal-face-behind = le bout de longues moustaches dépasse de chaque côté
seen-animal-eyes-slit = yeux de couleur à pupille en fente
seen-animal-eyes-dark = yeux noirs et ronds
seen-animal-eyes-buttons = deux boutons pour les yeux
seen-animal-eyes-round = très grands yeux jaunes entourés de disques pâles
seen-animal-tail-long = longue queue fine
seen-animal-tail-plume = longue queue souple et fournie
seen-animal-tail-stub = queue à peine visible
seen-animal-tail-pom = queue en petit pompon
seen-animal-tail-brush = énorme queue touffue
seen-animal-tail-short = queue courte
seen-animal-tail-ringed = grosse queue annelée
seen-animal-tail-curled = queue en panache, aussi haute que le dos
seen-animal-coat-plain = pelage { $hue } uni
seen-animal-coat-striped = pelage { $hue } à rayures foncées
seen-animal-coat-bib = pelage { $hue }, poitrail clair
seen-animal-coat-boots = pelage { $hue }, bas des pattes sombre
seen-animal-coat-patches = pelage { $hue } à grandes taches
seen-animal-coat-points = pelage { $hue }, plus sombre sur la face, les oreilles, les pattes et la queue
seen-animal-coat-spotted = pelage { $hue } tacheté
seen-animal-coat-cloth = tissu { $hue }
seen-animal-coat-feathers = plumage { $hue }
seen-animal-hue-ginger = roux
seen-animal-hue-grey = gris
seen-animal-hue-silver = gris argenté
seen-animal-hue-brown = brun
seen-animal-hue-black = noir
seen-animal-hue-white = blanc
seen-animal-hue-cream = crème
seen-animal-hue-sand = sable
seen-animal-hue-pink = rose
seen-animal-thing-china = Un objet de porcelaine à pois : un bec verseur d'un côté, une anse de l'autre, un couvercle à deux pointes.
seen-animal-thing-spines = Un petit animal au dos couvert de piquants, à museau pointu et à nez noir.
seen-animal-thing-square = Un carré de tissu rembourré, à motifs. Ni tête ni pattes.
seen-animal-thing-wool = Un objet de laine tricotée, en cloche : un bord à côtes, une frise, deux boules blanches en haut.
seen-animal-doubt-sewn = Un coussin à pois en forme de tête, sans corps : { $ears }, deux croix brodées pour les yeux.
seen-animal-doubt-stone = Sur un socle, un animal de pierre, { $posture } : { $ears }, moustaches gravées.
seen-animal-doubt-tail = Au bord de l'image, une longue queue dressée. Le reste de l'animal est hors du cadre.
seen-animal-doubt-shadow = Sur un rideau fermé, l'ombre d'un animal, { $posture } : { $ears }, une queue.
seen-animal-doubt-mug = Une grande tasse. Sur sa face, un dessin de tête : { $ears }, des moustaches.
seen-animal-doubt-back = Un dos roux roulé en boule, une queue touffue à bout clair. On ne voit ni tête ni pattes.
seen-animal-doubt-ears = Rien ne dépasse du bord que { $ears }.

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
    .note = Gain des personnes qui résolvent selon ZDNet ; prix demandé à la clientèle selon Mental Floss.
rate-cp-05 = CAPTCHA résolu
    .place = Marché mondial
    .note = Prix payé par la clientèle ; la part de la personne qui résout n'est pas indiquée.
rate-cp-09 = CAPTCHA image résolu
    .place = En ligne (2Captcha)
rate-cp-10 = reCAPTCHA v2 résolu
    .place = En ligne (2Captcha)
    .note = Résolution par une personne ; prix relevé par un comparatif, et non par le service lui-même.
rate-cp-11 = CAPTCHA image résolu
    .place = En ligne (Anti-Captcha)
    .note = Le prix bas et le prix haut viennent de deux pages différentes.
rate-cp-12 = reCAPTCHA résolu
    .place = En ligne (Anti-Captcha)

rate-cf-02 = Like ou abonnement
    .place = Dacca, Bangladesh
rate-sd-01 = Clic de ferme à clics
    .place = Sud global
    .note = Imprimé en centièmes d'une monnaie non précisée : en cents américains, environ 17 fois moins que selon The Guardian en 2013 ; l'unité est peut-être fautive.
rate-cf-13 = Vote pour une vidéo YouTube
    .place = Monde (RapidWorkers)
rate-cf-14 = Abonnement sur Twitter
    .place = Monde (RapidWorkers)
rate-sd-02 = Like obtenu par influence
    .place = France
    .note = Prix d'un dispositif d'influence pendant une primaire, et non salaire d'un geste ; monnaie et destinataire non précisés, aucune autre source trouvée.
rate-cf-12 = Microtâche, en moyenne
    .place = Monde (Microworkers)
    .note = Moyenne d'une année de microtâches, surtout de promotion en ligne ; budget net des campagnes, proche de la paie, frais non vérifiés.
rate-cf-06 = Like ou abonnement
    .place = En ligne
    .note = Prix de lots vendus en 2012, rapporté en 2014.
rate-cf-03 = Like sur Facebook
    .place = Dacca, Bangladesh
    .note = Prix demandé par qui dirige une ferme à clics, et non paie de la personne qui clique.
rate-cf-07 = Clic, prix le plus bas
    .place = En ligne (Dacca citée)
    .note = Prix de vente le plus bas relevé : les autres sont plus élevés.
rate-cf-05 = Like sur Facebook
    .place = Dacca, Bangladesh
    .note = Prix demandé pour au moins 1 000 likes : un like revient à cette somme ou à moins.
rate-cf-11 = Interaction achetée
    .place = En ligne (vendeurs surtout russes)
    .note = Comptes décrits comme inauthentiques : c'est le prix d'un signal, et non celui du travail d'une personne.

rate-mw-10 = Produit classé
    .place = France
rate-mw-21 = Deux photos comparées
    .place = Antananarivo, Madagascar
    .note = Une seule personne, un seul type de tâche ; un clic peut y demander un temps de lecture.
rate-mw-15 = Image classée
    .place = En ligne (Amazon SageMaker)
    .note = Prix permis par la grille d'AWS, par étiquette et par personne ; plusieurs personnes étiquettent chaque image.
rate-mw-18 = Élément étiqueté
    .place = En ligne (Google)
    .note = Prix pour la clientèle de Google, repris dans une étude de 2023 ; la grille de Google elle-même n'a pas été trouvée.
rate-mw-19 = Image classée
    .place = En ligne
    .note = Prix indiqués par une entreprise qui vend ce service.

## Salaires minimums : lequel, où

wage-bm-fr-2026-01 = Smic horaire brut
    .place = France (hors Mayotte)
wage-bm-us = Minimum fédéral horaire brut
    .place = États-Unis
