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
nav-points = Points
nav-other-buyer = L'autre acheteur
nav-requester = En face
nav-ways-out = Trois voies
nav-debate = Débat
language-switch = English
way-back = Retour
way-left = { $minutes ->
    [one] encore 1 min environ
   *[other] encore { $minutes } min environ
}
scene-next = Continuer
reset-ask = Tout effacer
reset-question = Effacer vos réponses et recommencer ?
reset-confirm = Effacer
reset-drop = Garder
reset-undo = Reprendre ce qui vient d'être effacé
footer-licence = Code : MIT ou Apache-2.0. Textes, dessins et tableaux : CC BY 4.0.
footer-version = version { $version }
privacy-file = Vos réponses restent dans ce cadre ; la page qui l'entoure ne peut pas les lire.
privacy-element = Vos réponses restent dans cette page ; le site qui l'héberge pourrait techniquement les lire.
privacy-scorm = Votre plateforme d'apprentissage reçoit l'achèvement, la part des scènes vues et la durée. Elle garde aussi votre séance, réponses comprises, pour que vous puissiez la reprendre.
privacy-all = Qui héberge ceci voit votre adresse IP, comme pour toute page. Rien n'est enregistré sur votre appareil sans que vous le demandiez.
figures-awaited = Les chiffres et leurs sources arrivent.
figures-missing = Les chiffres et leurs sources ne sont pas arrivés : sans source, aucun chiffre n'est affiché ici. La version à lire sans script est plus bas.

## 0 · Seuil

threshold-title = Le geste qui prouve que vous êtes humain·e est aussi, ailleurs, un métier payé à la pièce. Ici, il ne vous rapporte rien.
threshold-robot = Je ne suis pas un robot
threshold-length = Environ { $minutes } minutes, estimées. On peut refuser chaque tâche, et tout effacer.

## 1 · Prouver

prove-thanks = Merci. Mais à quoi ont servi vos neuf réponses ?
prove-refused = Refus noté. Ici, il ne coûte rien. Devant un vrai CAPTCHA, la porte serait restée fermée.
prove-anyway = Neuf images quand même
prove-posts-anyway = Neuf messages quand même
prove-ways = Façons de le prouver, au choix
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
signs-name = Panneaux
words-name = Mots scannés
blades-name = Pales de rotor
strips-name = Pistes d'atterrissage
kittens-name = Chatons
posts-name = Messages à signaler
signs-lead = Cochez toutes les cases contenant
signs-wanted = des panneaux de signalisation
blades-wanted = des pales de rotor
strips-wanted = des pistes d'atterrissage
kittens-wanted = des chats ou des chatons
signs-hint = S'il n'y en a aucun, validez deux fois.
describe-told = Chaque image a une forme décrite : un bouton, après la neuvième, la met à sa place.
describe-open = Décrire les images
describe-close = Montrer les images
words-lead = Recopiez
words-wanted = les deux mots imprimés
words-field-1 = Premier mot
words-field-2 = Second mot
words-picture = Mot scanné : le décrire serait donner la réponse. Au comptoir, les messages à signaler valent autant.
posts-lead = Signalez les messages qui
posts-wanted = trompent, insultent ou menacent
posts-hint = S'il n'y en a aucun, validez deux fois.
complaint-nothing = Aucune case n'est cochée. S'il n'y a vraiment aucun panneau, validez encore une fois.
complaint-no-blade = Aucune case n'est cochée. S'il n'y a vraiment aucune pale, validez encore une fois.
complaint-no-strip = Aucune case n'est cochée. S'il n'y a vraiment aucune piste, validez encore une fois.
complaint-no-kitten = Aucune case n'est cochée. S'il n'y a vraiment aucun chat, validez encore une fois.
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
receipt-blades = pales ×{ $n }
receipt-strips = pistes ×{ $n }
receipt-kittens = chatons ×{ $n }
receipt-words = mots scannés ×{ $n }
receipt-posts = signalements ×{ $n }
receipt-read-posts = { $n } messages
receipt-images = { $n } vignettes
receipt-two-words = { $n } mots
receipt-unknown = { $n ->
    [one] dont { $n } inconnu
   *[other] dont { $n } inconnus
}
receipt-unknown-images = { $n ->
    [one] dont { $n } inconnue
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
points-mechanism = voir le mécanisme
points-mechanism-said = Une pièce rapporte un point, une mission jusqu'à trois. Un point ne s'échange contre rien. Il est là pour que la suite ressemble à un jeu, et il vous compte.
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
first-kept = C'est noté. La suite arrive dans un instant.
failure-no-wasm = La partie interactive ne peut pas démarrer : ce navigateur ne propose pas WebAssembly. Voici l'argument, les tarifs et les sources.
failure-blocked = La partie interactive ne peut pas démarrer : la politique de sécurité de cette page la bloque. Voici l'argument, les tarifs et les sources.
failure-network = La partie interactive n'a pas pu être chargée : le réseau ou le serveur n'a pas répondu. Voici l'argument, les tarifs et les sources.
failure-damaged = La partie interactive est arrivée abîmée ou tronquée. Voici l'argument, les tarifs et les sources.
failure-timeout = La partie interactive met trop de temps à arriver. Voici l'argument, les tarifs et les sources.
failure-panic = La partie interactive s'est arrêtée sur une erreur de notre part. Voici l'argument, les tarifs et les sources.
failure-room = Votre plateforme n'a plus de place pour la suite : à votre retour, vous reprendrez à un moment antérieur de cette séance.
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
reveal-choice = Trois et six : c'est notre choix. La règle des CAPTCHA à images n'a jamais été publiée. Nous avons dessiné ces images, nous connaissons donc les réponses ; un vrai site ne les aurait pas eues.
reveal-choice-posts = Trois et six : c'est notre choix. Comment un réseau social vérifie qui signale, nous ne le savons pas. Nous avons écrit ces messages, nous connaissons donc les réponses ; un vrai site ne les aurait pas eues.
reveal-gold = contrôle
reveal-unknown = inconnue
reveal-unknown-post = inconnu
reveal-right = juste
reveal-wrong = raté
reveal-said-present = « panneau »
reveal-said-blades = « pales »
reveal-said-strip = « piste »
reveal-said-kitten = « chat »
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
whom-signs = En 2012, Google a confirmé que ses [CAPTCHA](captcha) servaient à lire des numéros et des panneaux de Street View, pour ses cartes. Pour la conduite autonome, la presse l'affirme ; Google ne l'a pas confirmé.
whom-blades = En 2017, Le Figaro rapporte que Google fait parfois chercher des pales d'hélicoptère à qui veut retrouver son mot de passe, et qu'il possède Boston Dynamics, une entreprise de robots militaires, achetée en 2013 et revendue en juin 2017. Que l'un serve à l'autre, personne ne l'a établi.
whom-strips = Sur des plateformes de micro-travail, on reconnaît des pistes d'atterrissage sans savoir pour qui, écrit Le Figaro en 2017. Mark Graham, géographe à Oxford, s'y dit « assez certain » que certains de ces travaux entraînent des drones. Assez certain : il n'en dit pas plus.
whom-kittens = Qui construit la machine y gagne : pour qu'elle reconnaisse un chaton, des internautes ont dû lui en montrer des milliers, rappelle Le Figaro en 2017. ImageNet, un recueil d'images pour entraîner des machines, en compte 14 197 122, triées en 21 841 catégories.
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
machine-hard = De ces images réduites à 48 × 48 points, dix-sept mesures disent peu : lors de nos essais, même avec quatre-vingt-dix étiquettes, elle n'a guère fait mieux qu'une pièce lancée, et nous n'avons pas changé les mesures pour qu'elle y arrive.
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
curve-spread = ± { $spread } pt : avec si peu d'étiquettes, une part est de la chance
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
scale-labels = Ici, { $weights } nombres réglés par { $labels } étiquettes. ImageNet : 14 197 122 images triées en 21 841 catégories. Autre échelle, même dépendance : le [dernier kilomètre](last-mile) est humain.
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
withhold-filled = Mais on propose l'élément à d'autres : si { $refusing } personnes sur { $pool } refusent, il faut { $factor } fois le temps, et l'étiquette est juste { $right } du temps, comme avant. Le refus d'une seule est absorbé ; c'est la rareté qui pèse.
together-title = Se tromper ensemble
together-lead = Autre geste, autres nombres. Sur { $n } personnes, combien donnent exprès la même réponse fausse ?
together-result = L'étiquette est juste { $right } du temps.
together-pool = Dans toute une foule, quelle part ?
together-pool-result = L'étiquette est juste { $right } du temps : la majorité de { $n }, chacune juste (1 − { $share }) × { $accuracy } du temps.
crowd-caution = De vraies plateformes mesurent chacun·e sur des [contrôles](gold-item), donnent moins de poids à qui se trompe, et excluent : CrowdFlower le décrivait en 2011. Ici rien de tel : ce n'est qu'un calcul.

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
shift-lead = Des [tâches](micro-task) attendent. Prenez un ticket, refusez, revenez : le temps passé à choisir compte aussi.
ticket-asks = demandé par
ticket-for = sert à
ticket-pays = payé ailleurs
ticket-take = Prendre
ticket-done = { $n ->
    [0] pas encore faite
    [one] faite une fois
   *[other] faite { $n } fois
}
signs-asks = le site que vous vouliez ouvrir ; derrière lui, reCAPTCHA, de Google
signs-for = Street View, dit Google ; la conduite autonome, dit Le Figaro
signs-pays = { $amount } la vignette ({ $what }, { $place }, { $year })
blades-asks = Google, quand vous aviez perdu votre mot de passe, dit Le Figaro
blades-for = personne ne le dit ; Google possédait alors Boston Dynamics, dit Le Figaro
strips-asks = par une plateforme ; qui travaille ne sait pas pour qui, écrit Le Figaro
strips-for = parfois des drones : Mark Graham en est « assez certain », pas plus
kittens-asks = par une plateforme ; qui travaille ne sait pas pour qui, écrit Le Figaro
kittens-for = la reconnaissance d'images : il y faut des milliers de chatons, dit Le Figaro
words-asks = le site que vous vouliez ouvrir ; derrière lui, reCAPTCHA
words-for = la numérisation de livres, publiée par ses auteurs en 2008
words-pays = { $amount } le CAPTCHA ({ $what }, { $place }, { $year })
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
words-result-note = Un mot inconnu n'est pas accepté sur une seule réponse : [il en faut d'autres](overlap). La vôtre ne fait qu'une partie du travail.
slip-case = majuscules
slip-accent = accents
slip-ligature = ligature
slip-hyphen = trait d'union
slip-apostrophe = apostrophe
slip-spacing = espaces
slip-look-alike = lettres ressemblantes

# — les genres de tâches de texte et de geste —

## La tâche : CV, alertes, gestes, missions

cv-lead = Rendez ce CV anonyme : marquez
cv-wanted = tout ce qui dit de qui il s'agit
cv-hint = À masquer : nom, adresse, âge, photo, nationalité, famille, et ce qui trahit une origine ou une religion. À laisser : le métier.
cv-keys = Au clavier : flèches d'un mot à l'autre, Espace pour marquer, Maj + Espace pour marquer jusque-là. À la souris, Maj + clic.
cv-words = Mots du CV
cv-person = Identité
cv-experience = Expérience
cv-education = Formation
cv-skills = Savoir-faire
cv-interests = Loisirs et engagements
cv-marked = { $n ->
    [0] Aucun mot marqué
    [one] 1 mot marqué
   *[other] { $n } mots marqués
}
cv-clear = Tout démarquer
cv-nothing = Aucun mot n'est marqué. S'il n'y a vraiment rien à masquer, validez encore une fois.
alert-lead = Back-office de livraison : choisissez
alert-wanted = quoi faire de chaque alerte
alert-hint = Les consignes sont de nous. Quand elles ne tranchent pas, le résultat le dit.
alert-rule = Consigne :
alert-number = Alerte { $n }
alert-open = Rien n'est choisi pour l'alerte { $n }. Choisissez, ou refusez la tâche.
gesture-lead = Commande d'un client : sur ces pages,
gesture-wanted = aimez, partagez, suivez
gesture-hint = Pages et messages inventés ; rien ne part d'ici.
gesture-like = Aimer
gesture-share = Partager
gesture-follow = Suivre
gesture-like-asked = aimer
gesture-share-asked = partager
gesture-follow-asked = suivre
gesture-asked = Demandé : { $gestures }
gesture-progress = Commande : { $made } sur { $n }
gesture-nothing = Aucun geste n'est fait. Si vous ne voulez vraiment rien aimer, validez encore une fois.
mission-lead = Missions du jour
mission-wanted = faites monter le compteur
mission-hint = Campagne inventée ; rien ne part d'ici.
mission-points = { $n ->
    [one] 1 point
   *[other] { $n } points
}
mission-goal = Objectif
mission-count = { $n } sur { $target }
mission-press = Encore un
mission-press-name = Encore un : { $mission }
mission-unpress = En retirer un
mission-reached = Objectif atteint
mission-total = { $n ->
    [0] 0 point
    [one] 1 point
   *[other] { $n } points
}
mission-nothing = Aucune mission n'est faite. Si vous n'en voulez vraiment aucune, validez encore une fois.

## Ce qu'il en est advenu

cv-gold-right = Ce CV vous testait. Il est anonyme : réponse juste.
cv-gold-wrong = Ce CV vous testait. Il n'est pas anonyme, ou trop de mots utiles y manquent : réponse ratée.
cv-unknown = Personne n'avait masqué ce CV avant vous : vous l'avez produit.
cv-count = { $hidden } sur { $n } passages masqués en entier, { $partly } en partie. { $stray ->
    [0] Aucun mot masqué sans besoin.
    [one] 1 mot masqué sans besoin.
   *[other] { $stray } mots masqués sans besoin.
}
cv-left = Encore lisible
cv-strays = Masqué sans besoin
cv-disputed = Discutable, compté ni pour ni contre
cv-note = Un CV sur trois vous teste, et trois mots de trop sont pardonnés : c'est notre choix. Comment les vraies entreprises vérifient, nous ne le savons pas.
alert-title = { $right ->
    [0] Une alerte vous testait : ratée. Deux, vous les avez décidées.
   *[other] Une alerte vous testait : juste. Deux, vous les avez décidées.
}
alert-chosen = votre choix
alert-gold = Contrôle : la consigne tranche
alert-produced = Inconnue : la consigne tranche, personne ne vous vérifie
alert-disputed = Discutable : la consigne ne tranche pas
alert-follows = C'est ce que dit la consigne.
alert-departs = La consigne disait : { $option }.
alert-defended = Se défendent : { $options }. Aucun choix n'est compté faux.
alert-or = ou
gesture-result = { $made ->
    [0] Aucun geste de la commande n'est fait
    [one] 1 geste fait
   *[other] { $made } gestes faits
}, sur { $n } commandés.
gesture-beside = { $n ->
    [0] Tout ce que vous avez fait était commandé.
    [one] 1 geste n'était pas commandé : il ne compte pour personne.
   *[other] { $n } gestes n'étaient pas commandés : ils ne comptent pour personne.
}
gesture-note = Rien ne vous testait et il n'y avait pas de bonne réponse : ce qui se vend ici est un nombre.
mission-result = { $gestures ->
    [0] Aucun geste
    [one] 1 geste
   *[other] { $gestures } gestes
}, { $points ->
    [0] 0 point
    [one] 1 point
   *[other] { $points } points
}. Ils ne s'échangent contre rien.
mission-note = Un point, deux, trois, un objectif de 116 tweets : Antonio Casilli décrit ces missions en 2017. Où commençait le compteur, et un point par pression : nos choix, pour qu'il tente.
time-signs = Vous : { $mine }. En 2023, sur un campus américain, un CAPTCHA à images prenait 10,3 s en moyenne. Un autre public, une autre grille : une comparaison, rien de plus.
time-words = Vous : { $mine }. Dans une étude de 2023, un texte déformé prenait de 9 à 15 s. Un autre public, d'autres mots : une comparaison, rien de plus.

## Les guichets

window-look = Guichet 1 · Regarder
window-read = Guichet 2 · Lire
window-click = Guichet 3 · Cliquer
window-tasks = { $n ->
    [one] 1 tâche
   *[other] { $n } tâches
}
ticket-blacked-out = Nom caviardé : qui travaille ne le sait pas
signs-asked = Cocher les panneaux, sur neuf images
blades-asked = Cocher les pales de rotor, sur neuf vues d'en haut
strips-asked = Cocher les pistes d'atterrissage, sur neuf vues de très haut
kittens-asked = Cocher les chats et les chatons, sur neuf images
words-asked = Recopier deux mots scannés
posts-asked = Signaler, parmi neuf messages, ceux qui trompent, insultent ou menacent
cv-name = CV à anonymiser
cv-asked = Masquer dans un CV ce qui dit de qui il s'agit
cv-asks = de grandes entreprises, dit Antonio Casilli
cv-for = le recrutement, sous-traité
cv-pays = « quelques centimes », dit Antonio Casilli en 2020. Nous n'avons pas de prix exact.
cv-whom = Des entreprises font anonymiser des CV par des personnes payées à la tâche, dit Antonio Casilli en 2020. Lesquelles, et ce que deviennent ces CV, nous ne le savons pas.
alert-name = Alertes de livraison
alert-asked = Dire quoi faire de trois imprévus
alert-asks = une plateforme de livraison de repas
alert-for = faire tourner la livraison « sans contact »
alert-pays = Aucun prix connu de nous. Ce travail peut être payé à la tâche, dit Antonio Casilli.
alert-whom = Pendant le confinement de 2020, des dispatchers réglaient les imprévus des livraisons ; certain·es peuvent être payé·es à la tâche, dit Antonio Casilli. À quel prix, nous ne le savons pas.
gesture-name = Aimer, partager, suivre
gesture-order = Faire les gestes commandés sur quatre messages
gesture-asks = une marque, un particulier ou une personnalité politique, qui passe une annonce
gesture-for = paraître populaire
gesture-pays = { $amount } le geste ({ $what }, { $place }, { $year })
gesture-scheme = Antonio Casilli parle aussi, en 2017, de 35 à 70 ¢ le like : un système d'influence par relais, pas un tarif à la pièce.
gesture-whom = Des marques, des particuliers et des personnalités politiques achètent de tels gestes par annonce, écrit Antonio Casilli en 2017. Les pages d'ici sont inventées : vos gestes n'ont servi à personne.
mission-name = Missions militantes
mission-asked = Accomplir des missions et faire monter un compteur
mission-asks = une campagne électorale, sur sa plateforme d'« e-militants »
mission-for = faire du bruit en ligne, d'après Antonio Casilli
mission-pays = Des points : 1, 2 ou 3. Pas d'argent.
mission-whom = En 2017, une campagne présidentielle distribuait de telles missions à ses sympathisant·es, contre des points, écrit Antonio Casilli. Il y voit du travail ; la plateforme parlait d'« e-militants ».
receipt-cvs = CV ×{ $n }
receipt-cvs-items = CV : { $n }
receipt-alerts = alertes ×{ $n }
receipt-alerts-items = { $n } alertes
receipt-alerts-unknown = { $n ->
    [one] dont { $n } inconnue
   *[other] dont { $n } inconnues
}
receipt-likes = commandes ×{ $n }
receipt-missions = missions ×{ $n }
receipt-gestures = { $n } gestes
receipt-no-answer = rien à juger
payslip-headline-gestures = { $n ->
    [one] Votre geste
   *[other] Vos { $n } gestes
} : { $amount } – { $what }, { $place }, { $year }. À vous, ici : { $zero }.
payslip-headline-unpriced = { $n ->
    [one] Votre tâche
   *[other] Vos { $n } tâches
} : nous n'avons aucun tarif pour ce travail-là. À vous, ici : { $zero }.
bet-pieces-gestures = { $n ->
    [one] votre geste
   *[other] vos { $n } gestes
}

# — fin —
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
payslip-condition = Même geste, pas la même condition : vous avez cliqué quelques minutes ; d'autres, payé·es [à la pièce](piece-rate), en tirent leur revenu, ou un complément.
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
    [one] { $n } défi
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
hour-pace = Votre rythme sur ces vignettes n'est pas le leur sur leurs tâches, et personne n'en reçoit sans pause. Là où une source a mesuré l'heure, la ligne dit moyenne ou médiane.
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

## 5 · Les points

points-title = Versé : { $zero }. Mais vous avez des points.
points-title-none = Versé : { $zero }. Et pas un point.
points-lead = { $n ->
    [0] Des points, depuis la première tâche. Vous n'en avez aucun : vous n'avez rien produit. Le bouton marche quand même.
   *[other] Des points, depuis la première tâche. Personne ne vous l'avait promis ; ils montaient tout seuls, sur le relevé.
}
points-sum = Vos points
points-convert = Convertir mes points
points-equal = { $n ->
    [0] 0 point =
    [one] 1 point =
   *[other] { $n } points =
}
points-turn = Il n'y a rien derrière. Ne pas être payé·e n'empêche pas de travailler, écrit Antonio Casilli en 2017 ; jouer non plus.
points-name-title = Le mot qui manquait
points-exploitationware = Cela s'appelle la ludification, ou gamification. En 2013, le philosophe Ian Bogost propose un autre nom : [exploitationware](exploitationware), logiciel d'exploitation. Une récompense fictive prend la place d'une vraie ; elle coûte moins, et la confiance part avec.
points-missions-title = Un vrai barème
points-missions = Février 2017, plateforme « e-militants de l'Alternance », pour François Fillon : { $points }, selon l'urgence. D'autres missions ont un objectif, 116 tweets ou 2 000 partages Facebook. Aucun argent.
points-scale = { $low } à { $high } points par mission
points-elsewhere = Amazon Mechanical Turk, Uber et Facebook dirigent aussi le travail par des jeux, ajoute Casilli.
points-mechanism-title = Le mécanisme, pièce par pièce
points-part-task = Une tâche découpée, la même pour tout le monde.
points-part-count = Un compteur : chaque geste est mesuré et tracé.
points-part-scale = Un barème : ce qui presse vaut plus de points.
points-part-goal = Un objectif, qui donne envie de continuer.
points-part-debt = Aucune dette : celui qui distribue les points ne doit rien.
points-part-here = Sur votre relevé, seulement les deux premières. Ni classement, ni série ; au comptoir, les missions imitent le reste.

## 6 · L'autre acheteur

other-buyer-title = Dix mille gestes, s'il vous plaît
other-buyer-lead = Vos points ne valaient rien. Mais vos gestes ont d'autres acheteurs : ceux-là n'instruisent pas une machine, ils veulent faire nombre. Prenez leur place : choisissez un geste, puis son prix.
order-gestures = Le geste commandé
order-like = Aimer
order-share = Partager
order-follow = S'abonner
order-shown = Ce que { $n } personnes verront
order-asked = Tâche
order-asked-like = Aimez cette publication
order-asked-share = Partagez cette publication
order-asked-follow = Abonnez-vous à ce compte
order-note = Même bandeau, même bouton, même comptoir que vous.
order-price = Prix d'un geste
order-people = { $n } gestes, par des personnes
order-program = { $n } tweets, par un logiciel
order-same = Le même prix. Alors pourquoi des personnes ?
order-less = Les personnes coûtent { $times } fois moins que le logiciel.
order-more = Les personnes coûtent { $times } fois plus que le logiciel. Cela s'achète pourtant.
order-scale = Les deux bouts de l'échelle et le prix du logiciel viennent du même texte (2017). Il ne dit pas la monnaie des deux bouts ; nous comptons tout en cents de dollar : c'est notre choix.
order-marks = Imprimé dans le texte, à lire avec sa mise en garde
order-why-title = Pourquoi des personnes
order-why = Les sites cherchent les automates ; des personnes organisées passent à travers, constatent Wang et ses collègues en 2012. Casilli y voit, en 2017, la raison du [crowdturfing](crowdturfing) : une foule d'exécutant·es (crowdsourcing) imite un mouvement spontané (astroturfing).
order-ways-title = Deux façons de passer la commande
centralised-title = Centralisée
centralised-who = la plateforme
centralised-1 = Le client passe commande à une plateforme.
centralised-2 = La plateforme affiche la tâche ; { $n } personnes la prennent.
centralised-3 = { $n } gestes arrivent sur la publication, un par compte.
centralised-case = Comme les fans Facebook de Donald Trump, écrit Casilli en 2017.
distributed-title = Distribuée
distributed-who = les recruteur·euses
distributed-1 = Le client paie { $recruiters } recruteur·euses.
distributed-2 = Chacun·e entraîne sa communauté : { $n } personnes en tout.
distributed-3 = { $n } gestes arrivent ; personne n'a vu le client.
distributed-case = Comme pour la primaire de la gauche, écrit-il.
order-client = client
order-target = publication
order-place = Passer la commande
order-again = Recommencer
order-waiting = Rien n'est encore parti.
order-delivered = Livré : { $n } gestes.
campaigns-title = Trois campagnes, datées
campaign-trump = Novembre 2016. Dans la campagne de Donald Trump, des tâcheron·nes du clic de pays émergents : une fausse nouvelle, un like, un partage, pour quelques centimes ou beaucoup moins. Les annonces se lisent sur Freelancer.com.
campaign-left = Février 2017. Pour la primaire de la gauche, des influenceur·euses payé·es, qui mettent leur communauté à contribution.
campaign-fillon = Février 2017. On crie au bot autour de François Fillon. Libération raconte autre chose : de vrais comptes Twitter et Facebook, prêtés à une plateforme. Des personnes, et des points.

## 7 · De l'autre côté du comptoir

requester-title = Vu d'en face, vous êtes une ligne
requester-title-none = Vu d'en face, il n'y a que des lignes
requester-lead = Vous avez vu ce qui s'achète. Donc passez en face. Réglez l'annonce : cent numéros simulés répondent.
requester-lead-her = Votre ligne est vraie.
console-name = Console du client
console-simulated = simulé
console-client = client
console-redacted = nom caviardé
console-task = tâche
console-items = { $n } éléments à étiqueter
console-price = prix par réponse
console-overlap = réponses par élément
console-threshold = seuil d'acceptation
console-threshold-none = aucun
console-deadline = délai
console-cost = à payer
console-fee = dont plateforme, { $percent } %
console-right = fichier juste
console-time = pour tout livrer
console-done = livré
console-done-of = { $done } sur { $n }
console-unpaid = réponses non payées
console-nothing = –
console-found-few = { $n ->
    [0] Aucune réponse n'est acceptée à ces conditions. Il en faut { $overlap } par élément : rien n'est fait.
    [one] Une seule personne est acceptée. Il en faut { $overlap } par élément : rien n'est fait.
   *[other] { $n } personnes sont acceptées. Il en faut { $overlap } par élément : rien n'est fait.
}
console-found-late = Le délai tombe avant la fin. Montez le prix : plus de numéros prendront la tâche.
console-found-unpaid = { $n } réponses ont été données et ne seront pas payées : qui les a données a travaillé pour rien.
console-found-paid = Tout le monde est payé. Fixez un seuil d'acceptation, et regardez qui paie la qualité.
console-crowd = { $away } ne prennent pas la tâche · { $paid } payé·es · { $rejected } refusé·es · { $blocked } bloqué·es
console-lowest = Les moins bien notés d'abord
console-worker = numéro
console-gold = contrôles
console-standing = état
console-act = sanction
console-you = vous
console-number = nº { $n }
console-away = ne prend pas
console-paid = payé·e
console-rejected = refusé·e
console-blocked = bloqué·e
console-reject = Refuser
console-block = Bloquer
console-reject-whom = Refuser { $whom }
console-block-whom = Bloquer { $whom }
console-said-nothing = Une pression suffit. Aucun motif n'est demandé.
console-said-rejected = { $whom } : refusé·e. Le travail est gardé, la paie ne l'est pas.
console-said-blocked = { $whom } : bloqué·e. Ne verra plus l'annonce, et ne saura pas pourquoi.
console-said-undone = { $whom } : sanction annulée. Personne ne le saura non plus.
console-hers = { $n ->
    [one] Votre élément, à ce prix
   *[other] Vos { $n } éléments, à ce prix
}
console-hers-paid = { $amount } si l'annonce était vraie. Ici : { $zero }.
console-hers-unpaid = { $zero }. Vos réponses restent dans le fichier.
console-formula = Les formules
console-formula-cost = À payer : prix × réponses par élément × éléments livrés, et { $percent } % pour la plateforme, comme l'affichait Mechanical Turk jusqu'à neuf réponses par élément.
console-formula-right = Fichier juste : la majorité des réponses, chacune juste comme la moyenne des numéros acceptés. Ceux qui sont refusés travaillent autant que les autres ; d'autres refont leur part.
console-formula-time = Durée, entièrement simulée : { $seconds } par réponse, chaque numéro travaille sans pause et prend la tâche à partir d'un prix tiré au sort, de { $low } à { $high }.
console-formula-pace = votre rythme mesuré
console-formula-assumed = notre hypothèse
console-real-title = Les vraies consoles
console-documented = Ces champs existent. Mechanical Turk demande un prix, un nombre de réponses, une durée, des qualifications ; Toloka, des contrôles et des règles d'exclusion.
console-kept = Sur Mechanical Turk, un travail refusé n'est pas payé, et le refus peut avoir n'importe quelle raison, écrivent Silberman et Irani. Le contrat de 2009 donnait pourtant les droits au client dès le travail fait.
console-reasons = Un message y accompagne le refus, un motif le blocage ; n'importe lequel suffit. Chez Toloka, le commentaire d'une exclusion est privé. Amazon conseille la mesure : trop de blocages peuvent faire suspendre un compte.
requester-turn-title = Consigne, mesure, sanction, classement. Aucun contrat.
requester-turn = Diriger sans employer : Casilli parle, en 2017, de [parasubordination](parasubordination) technique, que l'on soit payé·e ou non.
requester-neutral = La plateforme, elle, se définit comme un mécanisme neutre. C'est une prétention, disait-il à Québec le 24 mai 2018, et elle a une histoire qui commence au XVIIe siècle.
places-title = Où sont les client·es, où sont les personnes
places-country = pays
places-clients = offres publiées, mai à septembre 2016
places-workers = personnes, 2021
places-us = États-Unis
places-us-clients = 52 %
places-uk = Royaume-Uni
places-uk-clients = 6,3 %
places-india = Inde
places-india-clients = 5,9 %
places-india-workers = 33 %
places-australia = Australie
places-australia-clients = 5,7 %
places-bangladesh = Bangladesh
places-bangladesh-workers = 15 %
places-unsaid = non donné
places-note = Travail en ligne de toute sorte, mesuré par Oxford sur quelques grandes plateformes, anglophones en 2016. Deux dates : à ne pas soustraire.
strategies-title = Ce que font les personnes
strategies-said = Elles ne sont pas seules. Gray et Suri ont étudié deux ans leurs stratégies ; avec Ali et Kulkarni, en 2016, ils décrivent 451 personnes en Inde, sur MTurk, UHRS et d'autres, qui partagent comptes, travail et consignes, et se signalent les arnaques. Avec Turkopticon, elles notent les clients. Amazon prévient : qui bloque sans raison risque d'être évité.

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

## Aller plus loin

onward = Continuer : { $scene }
onward-invitation = L'essentiel est dit : on peut s'arrêter ici. La suite prend environ { $minutes } min de plus.

## 8 · Trois voies

ways-title = Trois voies, un même graphique
ways-lead = En 2020, le sociologue Antonio Casilli en nomme trois : syndicale, coopérative, et un revenu sans condition. Essayez-les.
ways-name = Ce que montre le graphique
ways-today = Aujourd'hui
ways-today-lead = Une heure, telle qu'elle est payée. Rien n'est changé.
ways-rows = Une heure de travail
ways-you = Vous, en refusant
ways-you-detail = une heure sans un clic
ways-was = aujourd'hui { $amount }
ways-changes = Ce qui change
ways-keeps = Ce qui ne change pas
ways-example = Un exemple
ways-order = Aucune n'est classée : l'ordre est celui du texte. Chacune change une chose, et aucune ne dit ce qui suivrait.
way-floor = Un plancher
way-floor-lead = La voie syndicale : on négocie ensemble, et aucune heure n'est payée moins.
way-floor-field = Le plancher d'une heure, fixé par vous
way-floor-line = votre plancher
way-floor-changes = { $raised ->
    [0] À { $amount } de l'heure, aucune des { $n } payes ne remonte : toutes étaient déjà au-dessus.
    [one] À { $amount } de l'heure, une paye sur { $n } remonte.
   *[other] À { $amount } de l'heure, { $raised } payes sur { $n } remontent.
}
way-floor-keeps = Le temps passé à chercher, si l'accord ne le compte pas. Et votre zéro : personne ne vous emploie.
way-floor-example = En 2019, au Royaume-Uni, le syndicat GMB et le transporteur Hermes signent un minimum horaire et des congés payés pour des livreur·euses à leur compte. On le présente comme une première.
way-cooperative = Une coopérative
way-cooperative-lead = La voie coopérative : l'intermédiaire appartient à celles et ceux qui travaillent.
way-cooperative-field = Leur part du prix, fixée par vous
way-cooperative-line = le prix payé par le client
way-cooperative-today = Sur ce graphique, une seule ligne a ses deux prix dans une source : la personne y reçoit de { $low } à { $high } de ce que paie le client.
way-cooperative-changes = À { $percent } du prix, l'heure de cette ligne passe à { $amount }.
way-cooperative-keeps = Le prix que le client accepte. Et les lignes dont le prix payé par le client n'est pas connu.
way-cooperative-example = CoopCycle fédère en Europe des coopératives de livraison à vélo. Le code de son logiciel est public, mais seules des coopératives peuvent en faire commerce, note Eurofound en 2021.
way-income = Un revenu
way-income-lead = La troisième voie : une somme arrive chaque mois, que l'on clique ou non.
way-income-field = Le revenu d'un mois, fixé par vous
way-income-line = ce revenu, par heure
way-income-changes = { $month } par mois : { $hour } par heure d'un mois à plein temps, sans un clic. « Je refuse » ne fait rien perdre de cette somme.
way-income-keeps = Le prix d'un clic : aucune autre ligne ne bouge.
way-income-example = En 2017 et 2018, en Finlande, environ 2 000 personnes au chômage, tirées au sort, reçoivent 560 € par mois sans condition. Elles disent aller mieux ; l'effet sur l'emploi est jugé faible.
way-unset = Rien n'est fixé : le curseur attend.

## 8 · Trois voies : refuser

strike-title = Refuser : une personne, puis d'autres
strike-lead = Il faut { $n } réponses par élément, et l'élément est proposé à { $pool } personnes. Combien refusent, vous compris·e ?
strike-alone = vous
strike-filled = { $refusing } sur { $pool } : il faut { $factor } fois le temps. L'étiquette reste juste { $right } du temps.
strike-alone-says = Une personne qui refuse seule ne change presque rien : une autre répond.
strike-many-says = Ensemble, le délai se voit. L'étiquette, elle, reste aussi juste.
strike-short = { $refusing } sur { $pool } : l'élément n'obtient que { $labels } réponses sur { $n }. La commande s'arrête.
strike-law = La formule : (N + 1) ÷ (A + 1) fois le temps, quand A personnes acceptent sur N.
strike-picture = { $refusing } personnes sur { $pool } refusent
strike-done = Ce qui s'est fait
strike-may = Le 1er mai 2020, des employé·es d'Amazon font grève aux États-Unis. On la voit par #ProtectAmazonWorkers, et par la démission d'un vice-président, Tim Bray. Les grèves de livreur·euses s'organisent aussi, avec des collectifs et des syndicats.
strike-apart = Derrière un écran, les collègues sont souvent impossibles à joindre, et même à connaître. Turkopticon y répond sur Mechanical Turk : on y évalue les commanditaires, et l'on s'entraide.
strike-together = Répondre faux ensemble : un autre geste, d'autres nombres

## La question, au début et à la fin

opinion-question = Était-ce du travail ?
opinion-lead = Répondez si vous voulez. La question reviendra.
opinion-kept = C'est noté. La question reviendra.
opinion-work = Oui
opinion-not-work = Non
opinion-unsure = Je ne sais pas

## 9 · Débat

debate-title = Alors, était-ce du travail ?
debate-lead = La même question, maintenant que vous avez vu le reste.
debate-first = Au début, vous disiez : { $said }.
debate-first-none = Au début, vous n'aviez rien dit.
debate-same = Vous dites la même chose qu'au début.
debate-other = Vous disiez autre chose au début.
debate-sides = Ce que chacun répond
debate-court-name = Un tribunal
debate-court = En Californie, une internaute attaque Google : l'un des deux mots qu'elle recopiait servait à numériser des livres. Sa plainte est rejetée en 2016. Rien n'indique qu'elle aurait renoncé à son compte gratuit si elle l'avait su, dit la juge. Rien n'obligeait Google à le dire. Et un mot recopié n'ouvre droit à aucun paiement.
debate-court-limit = Le tribunal cherchait une tromperie et un dommage. Il n'a pas défini le travail.
debate-sociologist-name = Un sociologue
debate-sociologist = Ne pas être payé·e ne veut pas dire ne pas travailler : c'est la base du [digital labor](digital-labor), écrit Antonio Casilli en 2017. Des tâches sont distribuées, mesurées, surveillées ; quelqu'un en tire une valeur. Que ce soit un jeu ou un service gratuit n'y change rien. C'est une [parasubordination](parasubordination) technique.
debate-sociologist-limit = Le sociologue décrit une relation. Il ne dit pas combien elle vaut.
debate-more = Pour aller plus loin
debate-closing = Et la prochaine fois qu'une case vous demandera de prouver que vous n'êtes pas un robot ?

## 9 · Débat : le bulletin

slip-title = Bulletin de paie
slip-stamp = FICTIF
slip-stamp-other = SPÉCIMEN
slip-employer = Employeur
slip-employer-says = non communiqué
slip-employee = Salarié·e
slip-employee-says = vous
slip-day = Jour
slip-work = Travail
slip-elsewhere = Ailleurs, { $what }, { $place }, { $year }
slip-time = Votre temps au minimum : { $what }, { $year }
slip-contributions = Cotisations, congés, chômage
slip-none = aucun
slip-net = Net versé
slip-note = Document fictif : il n'y a ni contrat, ni employeur, ni droit. Ne peut servir de justificatif.
slip-print = Imprimer ce bulletin
slip-print-refused = Rien ne s'imprime ici : la page qui entoure ce cadre ne le permet pas. Les fichiers à emporter sont plus bas.

## 9 · Débat : le replay

replay-title = Vos gestes, dans l'ordre
replay-count = { $answers ->
    [one] 1 réponse
   *[other] { $answers } réponses
}, { $ticks ->
    [0] aucun geste
    [one] 1 geste
   *[other] { $ticks } gestes
}, { $refusals ->
    [0] aucun refus
    [one] 1 refus
   *[other] { $refusals } refus
}.
replay-play = Rejouer
replay-pause = Arrêter
replay-resume = Reprendre
replay-nothing = Aucun geste à rejouer. Si vous avez tout refusé, cela s'appelle un refus.
replay-ticks = { $kind } : { $ticks ->
    [0] aucun geste
    [one] 1 geste
   *[other] { $ticks } gestes
}
replay-words = { $kind } : deux mots recopiés
replay-refused = { $kind } : refus

## 9 · Débat : ce qui est simplifié, et d'où vient le sujet

simple-title = Ce que ceci simplifie
simple-measured = Mesuré ici : vos réponses, vos refus, vos secondes, et le résultat de votre machine à son examen.
simple-simulated = Simulé : la foule, les autres lectures d'un mot, les étiquettes tirées au sort. Aucun nombre ne parle de vraies personnes.
simple-estimated = Estimé : ce que vos pièces seraient payées ailleurs, et les minutes annoncées en haut.
simple-drawn = Dessiné ou écrit par nous : les images, les mots, les messages. De vraies tâches sont plus longues, plus dures, et parfois refusées sans raison.
systems-title = Où cela se passe
systems-platforms = En 2017, Le Figaro nomme des [plateformes](platform) où l'on étiquette pour peu : EWOK pour Google, Mechanical Turk d'Amazon, l'UHRS de Microsoft, Spare5, devenue Mighty AI, pour Watson d'IBM.
systems-airstrips = On y reconnaît parfois des pistes d'atterrissage vues du ciel, sans savoir pour qui. Le géographe Mark Graham se dit assez certain que des drones en profitent.
systems-blades = Google faisait parfois repérer des pales d'hélicoptère. Il possédait alors Boston Dynamics, qui fabrique des robots militaires ; il l'a vendue en juin 2017.
systems-kittens = Pour qu'un ordinateur reconnaisse un chaton, des personnes lui montrent d'abord des milliers de chatons.
systems-without = D'autres étiquettent [sans le savoir](implicit-work) : signaler une image violente sur Facebook, recopier un CAPTCHA pour Google Books.
systems-orders = Sur Freelancer.com, des annonces achètent des j'aime et des partages à la [ferme à clics](click-farm). C'est le [crowdturfing](crowdturfing).
systems-militants = En 2017, une plateforme d'e-militant·es donne des points, de 1 à 3, et des objectifs comme 116 tweets. Ian Bogost appelle cela [exploitationware](exploitationware).
systems-office = Des personnes anonymisent des CV pour quelques centimes, ou règlent de chez elles les livraisons qui tournent mal.
systems-radio = En 2020, la RTS suit des livreur·euses, des chauffeur·euses, des camgirls, et des personnes de la logistique et des services bancaires.

## Les mots, ouverts sur place

glossary-title = Les mots
glossary-close = Fermer
term-digital-labor = digital labor
    .means = Travail du clic : des tâches données à des internautes, payé·es ou non, dont quelqu'un d'autre tire une valeur.
term-implicit-work = travail implicite
    .means = Un travail que l'on fait sans l'appeler ainsi, et souvent sans le savoir.
term-micro-task = micro-tâche
    .means = Un travail coupé en tout petits morceaux, payés chacun quelques centimes, ou bien moins.
term-captcha = CAPTCHA
    .means = Un test qui vérifie qu'un robot n'est pas en train d'entrer. Il faut y faire ce qu'un robot fait mal.
term-gold-item = élément de contrôle
    .means = Un élément dont la réponse est déjà connue. Il ne sert qu'à mesurer la personne.
term-overlap = recouvrement
    .means = Le nombre de personnes qui répondent au même élément.
term-last-mile = dernier kilomètre
    .means = Le paradoxe que décrit Mary L. Gray : l'automatisation avance, et il reste toujours un bout de chemin à faire par des humains.
term-piece-rate = paie à la pièce
    .means = Être payé·e au morceau fini, et non au temps passé. En France, on dit aussi : à la tâche.
term-click-farm = ferme à clics
    .means = Des personnes payées très peu pour aimer, suivre et partager à la chaîne, surtout dans les pays du Sud.
term-crowdturfing = crowdturfing
    .means = Payer une foule de vraies personnes pour imiter un élan spontané. Le mot croise crowdsourcing et astroturfing.
term-exploitationware = exploitationware
    .means = Logiciel d'exploitation : le nom d'Ian Bogost, en 2013, pour les points et les jeux qui remplacent une vraie récompense.
term-parasubordination = parasubordination technique
    .means = Obéir à un outil qui commande, mesure et surveille, sans contrat de travail.
term-platform = plateforme
    .means = Un intermédiaire qui se dit simple mécanisme neutre, et qui règle tout par des calculs sur nos données.
## Les nombres du relevé

measure-here = Mesuré dans cette page.
measure-derived = Calculé ici, à partir de vos mesures.
measure-refusals = Les tâches que vous avez refusées. Leur temps compte comme du travail.
measure-pieces = Une pièce est une réponse envoyée : une grille, une paire de mots, neuf messages. Un refus n'en est pas une.
measure-worked = L'horloge tourne tant qu'une tâche est devant vous, même ratée, refusée ou laissée en plan. Lire notre texte n'est pas compté ; une page cachée arrête l'horloge.
measure-searching = Du moment où le comptoir montre ses offres à celui où vous en prenez une, ou partez.
measure-gold = Les éléments de contrôle ont une réponse connue d'avance, et c'est sur eux seuls que l'on peut vous juger. Les autres, c'est vous qui en produisez la réponse.
measure-throughput = { $items } éléments, divisés par { $worked } de travail, ramenés à une heure.
measure-points = Un par pièce envoyée, et ceux des missions ; ils ne s'échangent contre rien.
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
assumed-seconds = secondes
assumed-votes = voix
assumed-percent = %
assumed-cents = centimes
assumed-dollars = $
key-wage = salaire minimum
assumptions-yours = Mesuré ici

## Devant une classe

presenter-name = Devant une classe
presenter-start = Projeter devant une classe
presenter-stop = Quitter la projection
presenter-forward = Suivant
presenter-back = Précédent
presenter-freeze = Figer
presenter-thaw = Reprendre
presenter-reveal = Découvrir
presenter-cover = Recouvrir
presenter-frozen = L'écran est figé : la classe voit cela, et rien d'autre.
presenter-waiting = Ensuite : { $scene }
presenter-pace = { $spent } min · il en reste { $left }
presenter-late = { $spent } min · { $over } de plus que prévu
presenter-length = Durée de la séance
presenter-window = Seconde fenêtre
presenter-window-close = Fermer la seconde fenêtre
presenter-blocked = Le navigateur n'ouvre pas de seconde fenêtre ici. Tout est aussi dans cette barre : autorisez les fenêtres, ou continuez avec elle.
presenter-unreachable = La seconde fenêtre est restée vide : cette page n'a pas le droit d'y écrire. Tout est aussi dans cette barre.
presenter-gone = La seconde fenêtre est fermée. Tout est aussi dans cette barre.
presenter-notes = Notes
presenter-keys = Flèches ou pages : changer de scène. R : découvrir. F : figer. Alt + P : quitter.
presenter-rehearse = Pour répéter, cette scène avec les mêmes tâches :
presenter-console = Console · Travail du clic
cover-understand = Lesquels des neuf éléments contrôlaient la classe ?
cover-machine = Avec ces étiquettes, combien de fois sur cent la machine aura-t-elle juste ?
cover-payslip = Combien ces gestes seraient-ils payés ailleurs ?
cover-points = Combien vaut un point ?
cover-other-buyer = Même commande : à quel prix des gens, à quel prix un robot ?
cover-requester = De l'autre côté : que voit-on de celles et ceux qui cliquent ?
cover-ways-out = Refuser seul·e, refuser ensemble : qu'est-ce qui change ?
cover-hint = La réponse est couverte. La classe devine d'abord.
note-threshold = Demandez qui a déjà coché cette case, et pour qui. Ne dites pas encore la suite.
note-prove = Dites combien de personnes sont là. Faites voter élément par élément, mains levées ; prenez la majorité, puis envoyez.
note-understand = Faites parier : lesquels contrôlaient la classe ? Trois et six sont notre choix ; la règle des vrais CAPTCHA n'a jamais été publiée.
note-machine = Les étiquettes sont celles de la classe, ses erreurs aussi. Elles entraînent cette machine-ci, et aucune autre.
note-shift = Laissez la classe choisir une tâche, ou la refuser. Chercher prend du temps, et ce temps est compté aussi.
note-payslip = Faites parier avant de découvrir. Versé, gagné ailleurs, payé par le client : trois valeurs à ne jamais mêler.
note-points = Jeu ou travail ? Une moitié de la classe plaide l'un, l'autre moitié l'autre ; puis convertissez.
note-other-buyer = Mêmes gestes, autre commande. Une personne volontaire n'est pas exploitée pour autant : gardez les deux à part.
note-requester = La classe passe du côté de qui commande. Qui sanctionne, qui est vu, qui reste caché ?
note-ways-out = Aucune voie n'est classée. Se taire et répondre faux ensemble sont deux actes : ne les confondez pas.
note-debate = Reposez la question : était-ce du travail ? Le tribunal et le sociologue ne répondent pas la même chose.
note-beside = Cette page est à côté de l'histoire. Précédent ramène à la fiche de paie.
hands-title = Vote à mains levées
hands-which = N° { $position } sur 9
hands-question = Faut-il le cocher ? Levez la main.
hands-people = Personnes dans la salle
hands-field = Mains levées
hands-more = Une main de plus
hands-less = Une main de moins
hands-count = Compter
hands-counted = { $up } sur { $people }
hands-open = à voter
hands-so-far = { $count ->
    [0] Aucun élément compté.
   *[other] { $count } sur 9 comptés.
}
hands-take = Cocher selon la majorité
hands-fault-nothing = Tapez le nombre de mains, par exemple 23.
hands-fault-number = « { $typed } » n'est pas un compte : écrivez 23, ou 23 sur 28.
hands-fault-negative = Moins que zéro ne se compte pas : partez de 0.
hands-fault-nobody = Dites d'abord combien de personnes sont dans la salle.
hands-fault-many = Une salle compte ici { $most } personnes au plus.
hands-fault-more = { $up } mains pour { $people } personnes : un des deux nombres est faux.
room-title = La salle : { $people } personnes, { $time } ensemble, { $zero }
room-time = Temps de la salle
room-right = Mains justes sur les contrôles
room-right-value = { $right } sur { $all } ({ $percent })
room-pivot = Parmi { $people } personnes justes { $right } du temps, une voix décide { $pivotal } du temps.
room-note = Le temps de la grille à l'écran, multiplié par les personnes présentes. Qui n'a pas levé la main a dit non.
room-crowd-title = Et la classe, { $people } personnes ?
room-crowd-lead = Vos mains remplacent ici la foule simulée. La majorité fait l'étiquette.
room-item = élément
room-hands = mains
room-turn = pour changer l'étiquette
room-turn-value = { $people ->
    [one] 1 voix
   *[other] { $people } voix
}
room-console = Ces { $people } lignes sont la classe. Ses mains disent combien sont justes, non qui : chaque ligne a la moyenne. Le prix que chacune demanderait reste simulé.
room-console-lead = Vous avez vu ce qui s'achète. Passez donc derrière le guichet : la classe y répond.
room-console-name = la classe

## La classe

class-name = La classe
class-title-empty = Une classe, sans compte, sans nom, sans réseau
class-title = { $people } personnes, { $time } de travail, { $labels } étiquettes produites : { $zero }
class-title-few = { $people ->
    [one] 1 code : le tableau commence à cinq
   *[other] { $people } codes : le tableau commence à cinq
}
class-lead = Chaque personne a son code sous sa fiche de paie. Tapez ou collez-les, un par ligne, dans n'importe quel ordre.
class-seed = Pour avoir vu les mêmes tâches, la classe ouvre cette page à la même adresse que vous.
class-field = Codes de la classe, un par ligne
class-erase = Effacer les codes
class-undo = Les reprendre
class-back = Retour à la fiche de paie
class-open = Ouvrir le tableau de la classe
class-code-title = En classe : votre code
class-code-hint = Vos trois premières séries de réponses, vos refus, votre temps ; ni nom, ni date. Se lit à voix haute, cinq caractères à la fois.
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
class-agreement-own = Les séries qu'une machine avait remplies d'abord n'y comptent pas : ce ne serait pas un second avis. Être d'accord n'est pas avoir raison.
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
class-files = Fichiers de codes, CSV ou JSON, plusieurs à la fois : choisissez-les ou déposez-les ici
class-file-line = { $name } : { $what }
class-file-came = { $codes ->
    [one] { $codes } nouveau code.
   *[other] { $codes } nouveaux codes.
}
class-file-known = { $codes ->
    [one] { $codes } y était déjà.
   *[other] { $codes } y étaient déjà.
}
class-file-unreadable = le navigateur ne donne pas ce fichier.
class-file-large = trop grand pour une classe ; rien n'en est lu.
class-file-no-json = commence comme du JSON, mais n'en est pas.
class-file-no-codes = ne contient pas de liste de codes.
class-file-seed = fait pour d'autres tâches : ouvrez cette page avec ?seed={ $seed }
class-camera-start = Lire les codes QR avec la caméra
class-camera-stop = Éteindre la caméra
class-camera-hint = Rien de l'image n'est gardé ni envoyé.
class-camera-asked = Votre navigateur vous demande la permission.
class-camera-on = Présentez un code QR à la caméra.
class-camera-new = Code compté. Au suivant.
class-camera-known = Ce code est déjà compté.
class-camera-bad = Ce code est abîmé, ou d'autres tâches : il n'est pas compté.
class-camera-foreign = Ce code QR ne vient pas de cette page.
class-camera-denied = La caméra est refusée, par vous ou par cette page ; tapez les codes ou collez-les.
class-camera-absent = Pas de caméra libre ; tapez les codes ou collez-les.
class-camera-blind = Ce navigateur ne lit pas les codes QR ; tapez les codes ou collez-les.
class-link-name = Lien qui porte ce code
class-link-hint = Ouvert sur l'écran de la classe, il y ajoute votre code. Ce qui suit le # n'est envoyé à aucun serveur.
class-link-alone = Cette page n'a pas d'adresse qu'un autre appareil puisse ouvrir : voici seulement ce qui suit l'adresse. La caméra de la page de la classe lit ce code QR.
class-qr-code = Code QR du code { $code }
class-address-title = L'adresse pour la classe
class-address-name = Adresse de ces tâches
class-address-none = Cette page n'a pas d'adresse qu'un autre appareil puisse ouvrir : donnez le fichier lui-même.
class-qr-address = Code QR de l'adresse { $address }
class-keep-title = Garder la classe
class-keep-name = Codes de la classe
class-keep-hint = Les codes seuls, dans un ordre qui ne dit rien de la salle. Ces fichiers se relisent ici.
class-beside-title = Comparer à une autre classe
class-beside-lead = Deux classes qui ont vu les mêmes tâches, côte à côte, sans classement.
class-beside-field = Codes de l'autre classe, un par ligne
class-beside-first = Cette classe
class-beside-second = L'autre classe
class-beside-shared = { $codes ->
    [one] { $codes } code est dans les deux classes : retirez-le de l'une, sinon la différence montrerait cette personne.
   *[other] { $codes } codes sont dans les deux classes : retirez-les de l'une, sinon la différence montrerait ces personnes.
}
class-beside-few = Il faut cinq personnes d'une même tâche pour qu'une classe ait des nombres.
class-beside-hidden = moins de cinq
class-beside-mean-time = Temps par personne, en moyenne
class-beside-contrary = Éléments que les deux majorités ont tranchés en sens contraires : { $contrary } sur { $both }.
class-lesson-title = Ce qu'une machine apprend de la classe : { $name }
class-lesson-ask = Entraîner une machine
class-lesson-close = Ranger la courbe
class-lesson-awaited = La machine se prépare ; quelques secondes.
class-lesson-none = Aucune série n'a cinq personnes qui l'ont remplie seules.
class-lesson-found = De l'avis majoritaire de { $people } personnes, { $labels } étiquettes, la machine tire { $class } % de justes ; des étiquettes d'une seule, { $single } % en moyenne ({ $n } personnes essayées).
class-lesson-chance = Celle de la majorité ne fait pas mieux que pile ou face.
class-lesson-no-model = La majorité a toujours dit la même chose : rien à apprendre.
class-lesson-limits = Même élève, même examen que dans « La machine apprend ». Vingt-sept étiquettes au plus : l'écart peut être de la chance.
class-lesson-cell = { $percent } ({ $n } pers.)
class-lesson-class = majorité de la classe
class-lesson-single = une personne seule, en moyenne
class-lesson-labels = éléments étiquetés

## Tarifs à la pièce : ce qui est fait, où, et ce qu'il faut savoir avant d'y croire

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
assumption-order-gestures = Gestes d'une commande
    .note = Le nombre de l'exemple de Casilli, en 2017.
assumption-order-program = Prix du logiciel qui les envoie
    .note = Dans le même exemple : ce qu'on paie à qui le programme. Un exemple de l'auteur, et non un prix relevé.
assumption-posting-items = Console : éléments à étiqueter
    .note = Notre choix : un nombre rond, celui de la commande de gestes.
assumption-posting-gold = Console : contrôles par numéro
    .note = Notre choix, pour les numéros simulés. Les vôtres sont ceux que vous avez faits.
assumption-posting-answer = Console : temps d'une réponse
    .note = Notre choix, tant que votre rythme n'est pas mesuré.
assumption-posting-lowest = Console : le moins demandé
    .note = Notre choix, en centimes de votre monnaie : le prix à partir duquel le numéro le moins exigeant prend la tâche. Il ne dit rien de vraies personnes.
assumption-posting-highest = Console : le plus demandé
    .note = Notre choix, comme l'autre borne ; entre les deux, chaque numéro tire le sien au sort.
assumption-posting-fee = Console : part de la plateforme
    .note = Ce que Mechanical Turk annonçait ajouter à la paie, jusqu'à neuf réponses par élément ; au double au-delà, que la console ne permet pas.
assumption-reading-words = Mots lus par minute
    .note = Notre choix, pour estimer la durée : une lecture calme, à l'écran.
assumption-batch-seconds = Secondes pour une série de neuf
    .note = Notre choix, pour estimer la durée. Votre temps mesuré est sur le relevé.

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

## Pour les auteur·rices

embed-title = Mettre ceci dans une page
embed-lead = Cinq façons, de celle qui demande le moins à votre site à celle qui demande le plus. Chaque texte se copie tel quel.
embed-nowhere = Cette page n'a pas d'adresse que d'autres puissent ouvrir : à la place de { $place }, mettez celle du dossier où vous avez posé les fichiers.
embed-link = Adresse seule
embed-link-when = À prendre quand votre site fait un cadre d'une adresse collée, comme WordPress, ou n'accepte rien d'autre.
embed-frame = Cadre
embed-frame-when = À prendre quand vous pouvez coller du HTML, mais aucun script.
embed-sized = Cadre à sa hauteur
embed-sized-when = À prendre quand un script est permis aussi : le cadre devient aussi haut que ce qu'il contient.
embed-element = Élément
embed-element-when = À prendre quand vous pouvez charger des scripts : il suit le thème de la page, accepte ses polices et ses couleurs.
embed-manifest = Moodle, SCORM
embed-manifest-when = À prendre quand une plateforme accepte des paquets SCORM 1.2 : enregistrez ce texte sous le nom imsmanifest.xml, mettez-le avec embed.html dans un zip, déposez le zip. La plateforme n'apprend rien de lui ; le paquet SCORM de nos versions, lui, lui dit l'achèvement et le temps.
embed-frame-title = Travail du clic : combien vaut un clic ?
embed-finding = Le geste qui prouve que vous êtes humain·e est aussi, ailleurs, un métier payé à la pièce.

## À vérifier

check-title = Vérifier
check-without-us = Sans nous croire : coupez le réseau, puis continuez. Tout marche encore, puisque rien n'est demandé. Ou ouvrez les outils du navigateur, onglet « Réseau », et rechargez la page.
check-policy = La règle que ce fichier s'impose (Content-Security-Policy). Le navigateur bloque le reste :
check-policy-page = La règle que la page s'impose (Content-Security-Policy), à laquelle son serveur peut en ajouter :
check-policy-unseen = Aucune règle n'est écrite dans la page (Content-Security-Policy). Son serveur peut en imposer une, qu'un script ne peut pas lire : elle est dans l'onglet « Réseau ».
check-ask = Relever les requêtes
check-refused = Le navigateur ne donne pas sa liste.
check-none = Aucune requête depuis l'ouverture du fichier lui-même.
check-requests = { $n ->
    [one] { $n } requête pour ce travail, selon le navigateur :
   *[other] { $n } requêtes pour ce travail, selon le navigateur :
}
check-all-of-page = Nos fichiers sont mêlés à ceux de la page : la liste est celle de toute la page.
check-guest = S'y ajoute une requête à ce site : les chiffres de l'auteur·rice.
check-at = { $file }, { $time } après l'ouverture
check-now = Relevé { $time } après l'ouverture.
picture-sources = Sources
picture-figures = Les chiffres appartiennent aux ouvrages cités. Montants convertis au taux moyen de l'année de chaque chiffre.
picture-licence = { $title }, version { $version }. Graphique sous licence CC BY 4.0 ({ $address }).
picture-host = Publié dans : { $host }
picture-made = Fait le { $date }.

## Rues, décrites

# Décrire sans nommer : des formes, des couleurs, des places. La personne qui lit décide.
seen-street-city = Une rue, entre de hautes façades.
seen-street-village = Une rue de village, des toits en pente.
seen-street-suburb = Une route, des maisons derrière leurs haies.
seen-street-country = Une route, des champs.
seen-street-coast = Une route, la mer d'un côté.
seen-street-mountain = Une route de montagne, des sapins.
seen-street-works = Une route, des hangars et des cheminées.
seen-street-across = Une rangée de maisons, vue du trottoir d'en face.
seen-street-park = Un parc derrière sa grille, vu du trottoir d'en face.
seen-street-clear = Il fait beau.
seen-street-cloudy = Le ciel est couvert.
seen-street-rain = Il pleut.
seen-street-snow = Il neige.
seen-street-fog = Il y a du brouillard.
seen-street-night = Il fait nuit.
seen-street-rainy-night = Il pleut, la nuit.
seen-street-vehicles = { $n ->
    [0] Personne ne roule.
    [one] Un véhicule roule.
   *[other] { $n } véhicules roulent.
}
seen-street-bicycle = Un vélo est appuyé au bord.
seen-street-walker = Une personne passe.
seen-street-umbrella = Une personne passe sous un parapluie.
seen-street-balloon = Une personne tient une boule rouge au bout d'un fil.
seen-street-bollards = Trois bornes basses bordent le trottoir.
seen-street-bench = Un banc est vide.
seen-street-post-box = Une boîte à fente pour les lettres est posée sur le trottoir.
seen-street-parasol = Une toile à deux couleurs abrite une table.
seen-street-clock = En haut d'un poteau : un disque, noir et blanc ; dessus, deux aiguilles.
seen-street-flag = En haut d'un poteau : une étoffe à trois bandes de couleur.
seen-street-bin = Une corbeille est posée sur le trottoir.
seen-street-pole = En haut d'un poteau : rien.
seen-street-plate = En haut d'un poteau : { $form }, { $colours } ; dessus, { $mark }.
seen-street-rider = Dessous, une petite plaque indique une distance.
seen-street-hidden = Quelque chose en cache une partie.
seen-street-disc = un disque
seen-street-triangle = un triangle posé sur sa base
seen-street-on-its-tip = un triangle posé sur sa pointe
seen-street-on-its-corner = un carré posé sur un coin
seen-street-octagon = une plaque à huit côtés
seen-street-rectangle = un rectangle
seen-street-arrow = un rectangle qui finit en pointe
seen-street-colours = { $edge } et { $most }
seen-street-red = rouge
seen-street-white = blanc
seen-street-black = noir
seen-street-blue = bleu
seen-street-yellow = jaune
seen-street-green = vert
seen-street-orange = orange
seen-street-mark-number = un nombre
seen-street-mark-word = un mot
seen-street-mark-drawing = un dessin simple
seen-street-mark-nothing = rien d'écrit
seen-street-doubt-back = En haut d'un poteau, vu de dos : une plaque grise et ses attaches.
seen-street-doubt-corner = Coupé par le bord de l'image : { $form }, { $colours }. On n'en voit qu'un coin.
seen-street-doubt-light = En haut d'un poteau : une boîte sombre à trois lampes rondes, l'une allumée.
seen-street-doubt-board = En haut d'un poteau : une grande affiche, avec une tasse.
seen-street-doubt-shop = Au bout d'un bras de fer : une plaque pendue, avec une tasse qui fume.
seen-street-doubt-name = Sur un muret : une plaque longue ; dessus, le nom de la rue.
seen-street-doubt-far = Très loin, minuscule, en haut d'un poteau : { $form }, { $colours }.
seen-street-doubt-puddle = Dans une flaque, à l'envers : { $form }, { $colours }. Rien de tel n'est debout.
seen-street-doubt-wall = Peinte à la main sur un muret : une forme rouge et blanche.
seen-street-doubt-ground = Peintes en blanc sur la chaussée : des lettres, ou une flèche.

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

## Vues aériennes, décrites

seen-aerial-place-meadow = Vue d'en haut : une pelouse ronde entre des champs, au bout d'un chemin.
seen-aerial-place-apron = Vue d'en haut : une cour de dalles bordée d'un trait jaune, devant trois longs toits.
seen-aerial-place-rooftop = Vue d'en haut : le toit plat d'un immeuble ; des rues l'entourent, avec quelques voitures.
seen-aerial-place-deck = Vue d'en haut : le bout plat d'un navire, en mer.
seen-aerial-place-car-park = Vue d'en haut : un parking, des voitures rangées sur deux côtés, quelques arbres.
seen-aerial-place-camp = Vue d'en haut : des tentes en ligne, des caisses dans un coin, la trace de deux roues.
seen-aerial-land-fields = Vue de très haut : des champs, des haies, une ferme.
seen-aerial-land-village = Vue de très haut : des champs, et une rue bordée de maisons.
seen-aerial-land-coast = Vue de très haut : des champs, et la mer sur un côté.
seen-aerial-land-river = Vue de très haut : des champs, et une rivière qui serpente.
seen-aerial-land-woods = Vue de très haut : des champs, et beaucoup d'arbres.
seen-aerial-land-bare = Vue de très haut : un sol nu, presque uni, et quelques toits.
seen-aerial-light-dusk = La lumière est basse et violette.
seen-aerial-light-night = Il fait presque nuit.
seen-aerial-light-haze = Une brume pâle couvre tout.
seen-aerial-light-snow = Il a neigé.
seen-aerial-pad-round = Au milieu, un H peint dans un rond.
seen-aerial-pad-square = Au milieu, un H peint dans un carré.
seen-aerial-body-slim = Un corps fin, { $colour }, au nez vitré, finit en une longue queue mince.
seen-aerial-body-stout = Un corps ramassé, { $colour }, au nez vitré ; la queue porte une courte barre en travers.
seen-aerial-body-heavy = Un corps long et lourd, { $colour }, finit en une queue mince.
seen-aerial-body-even = Un corps très long, { $colour }, presque aussi large d'un bout à l'autre.
seen-aerial-body-bubble = Une bulle de verre, un petit corps { $colour }, et pour queue un treillis de tiges.
seen-aerial-pair = Un second, tout pareil, est posé à côté.
seen-aerial-bars = { $n ->
    [2] De son sommet partent deux longues barres fines, l'une dans le prolongement de l'autre, qui dépassent largement du corps ; leur ombre les répète au sol.
   *[other] De son sommet partent { $n } longues barres fines, en étoile, qui dépassent largement du corps ; leur ombre refait l'étoile au sol.
}
seen-aerial-bars-twice = Au-dessus de chaque bout, { $n } longues barres fines partent d'un même point, en étoile ; leur ombre fait deux étoiles au sol.
seen-aerial-nothing = Le milieu est vide : rien n'y est posé.
seen-aerial-bare-top = Son sommet est nu : rien n'en part, et son ombre n'a aucune branche.
seen-aerial-straight = Un corps en croix, { $colour } : deux larges surfaces plates et fixes sur les côtés, deux petites à l'arrière. Rien au nez.
seen-aerial-swept = Un corps en flèche, { $colour } : deux larges surfaces fixes, rabattues vers l'arrière, deux petites à la queue. Rien au nez.
seen-aerial-cars = Trois voitures y sont garées, et rien d'autre.
seen-aerial-lorry = Un camion y est arrêté, et rien d'autre.
seen-aerial-crates = Des caisses de bois y sont posées, et rien d'autre.
seen-aerial-cross-roof = Deux toits à deux pentes s'y croisent, sur leurs murs : quatre bras courts et épais.
seen-aerial-parasols = { $n } toiles rondes à quartiers de couleur y sont montées sur pied.
seen-aerial-crane = Une seule longue poutre jaune, en treillis, y tourne autour d'un mât, avec un contrepoids au bout court.
seen-aerial-blur = Au-dessus, du gris transparent, en rond : on n'y distingue aucune barre.
seen-aerial-folded = De longues barres fines sont couchées ensemble vers la queue.
seen-aerial-shadow = Au sol, une ombre sans rien qui la porte : un corps à queue, et des branches fines en étoile.
seen-aerial-roof = Un toit le cache à plus de moitié ; il n'en sort que l'arrière et, peut-être, un bout de barre.
seen-aerial-turbine = Un mât vu d'au-dessus, un boîtier, une longue barre fine en travers ; au sol, l'ombre a trois branches.
seen-aerial-edge = Une seule barre fine entre par le bord de l'image, avec son ombre. Ce qui la porte est hors champ.
seen-aerial-clouded-body = Un gros nuage couvre le milieu ; au travers, on devine un corps, et peut-être des traits.
seen-aerial-drone = Un engin à quatre bras ; au bout de chacun, une petite barre mince.
seen-aerial-propeller = Un corps en croix, aux larges surfaces fixes ; à son nez, trois courtes barres en étoile.
seen-aerial-band-dark = Une large bande droite, lisse et sombre, commence dans l'image.
seen-aerial-band-pale = Une large bande droite, lisse et claire, commence dans l'image.
seen-aerial-band-mown = Une large bande droite, rase et sans ornière, se détache des champs.
seen-aerial-band-earth = Une large bande droite de terre nue commence dans l'image.
seen-aerial-end-bars = À son bout sont peints { $n } bâtons blancs et épais, côte à côte, puis deux chiffres.
seen-aerial-middle-line = Un trait blanc interrompu suit son milieu ; aucune voiture n'y roule.
seen-aerial-corners = Des équerres marquent ses coins ; des plaques régulières suivent ses deux bords.
seen-aerial-side = { $n ->
    [0] À côté, une cour et un toit rond ; personne.
    [one] À côté, devant un toit, une petite machine en croix, aux larges surfaces fixes.
   *[other] À côté, devant un toit, { $n } petites machines en croix, aux larges surfaces fixes.
}
seen-aerial-cross-on-band = Une machine en croix, aux larges surfaces fixes, est posée dans l'axe de la bande.
seen-aerial-sleeve = Au bord, une manche de toile rayée flotte sur un mât.
seen-aerial-road = Une bande grise, étroite, traverse l'image ; un trait interrompu la partage en deux.
seen-aerial-dual = Deux bandes grises côte à côte, séparées par une haie, traversent l'image.
seen-aerial-canal = Une eau toute droite, entre deux murs, traverse l'image ; de longs bateaux y flottent.
seen-aerial-rails = Deux paires de rails sur des cailloux traversent l'image ; des wagons s'y suivent.
seen-aerial-sheds = De longs toits bas sont rangés côte à côte dans une cour ; on voit leurs murs.
seen-aerial-ruts = Deux ornières parallèles courent dans l'herbe ; un tracteur y tire une remorque.
seen-aerial-oval = Un anneau rouge, allongé, aux couloirs blancs, entoure un terrain de jeu.
seen-aerial-panels = Des rangées de panneaux sombres et brillants sont alignées dans un enclos.
seen-aerial-vehicles = { $n ->
    [0] Personne n'y roule.
    [one] Un véhicule y roule.
   *[other] { $n } véhicules y roulent, dans les deux sens.
}
seen-aerial-motorway = Une large bande grise à plusieurs files traverse l'image ; six bâtons blancs et épais y sont peints côte à côte.
seen-aerial-abandoned = Une large bande pâle, fendue, mangée de buissons ; le trait de son milieu est presque effacé.
seen-aerial-dragstrip = Une bande sombre à deux files, courte et large ; deux lignes au départ, deux voitures de front, des gradins sur un côté.
seen-aerial-unmarked = Rien n'y est peint, rien n'y est posé.
seen-aerial-deck = En mer, un long navire au pont plat ; un trait interrompu le traverse de biais, une tour se dresse sur le côté.
seen-aerial-taxiway = Une bande étroite traverse l'image, sous un trait jaune continu ; une machine en croix, aux larges surfaces fixes, y est posée.
seen-aerial-clouded-band = Des nuages cachent presque tout ; entre eux, un bout de bande sombre et un trait blanc interrompu.
seen-aerial-track = Un chemin de terre, tout droit et étroit, traverse l'image ; à côté, dans le champ, une machine en croix, aux larges surfaces fixes.
seen-aerial-red = rouge
seen-aerial-yellow = jaune
seen-aerial-white = blanc
seen-aerial-blue = bleu
seen-aerial-olive = vert olive
seen-aerial-orange = orange
seen-aerial-grey = gris
seen-aerial-turquoise = turquoise
seen-aerial-black = noir
