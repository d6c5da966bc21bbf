## Everywhere

optional = (facultatif)
undo = Annuler
dismiss = Masquer
close = Fermer
save = Enregistrer
cancel = Annuler
edit = Modifier
delete = Supprimer
archive = Archiver
restore = Restaurer
search = Rechercher
search-clear = Effacer la recherche
actions = Actions
more-for = Plus d’options pour { $name }
details = Détails
name = Nom
email = E-mail
phone = Téléphone
address = Adresse
note = Notes
status = Statut
status-active = Actif
status-archived = Archivé
pages = Pages
page-first = Première page
page-next = Suivant
nothing-matches = Aucun résultat
nothing-matches-hint = Essayez avec moins de lettres, ou cherchez parmi les éléments archivés.
you-are-here = Vous êtes ici
skip-to-content = Aller au contenu
flash-saved = Enregistré.
language = Langue
product-description = Suivi du temps pour qui facture à l’heure, en solo ou en équipe.

## Frame

navigation = Menu principal
time = Temps
projects = Projets
clients = Clients
organizations = Organisations
organizations-all = Toutes les organisations
organization-new = Nouvelle organisation
organization-settings = Paramètres de l’organisation
switcher-label = Organisation :
account-menu = Compte :
tokens = Jetons d’API
sign-out = Se déconnecter
theme = Thème
theme-light = Clair
theme-dark = Sombre
theme-system = Comme le système
shortcuts = Raccourcis clavier
shortcuts-use = Utiliser ces raccourcis
shortcut-new = Nouvelle entrée
shortcut-toggle = Démarrer ou arrêter le chronomètre
shortcut-time = Aller aux temps
shortcut-projects = Aller aux projets
shortcut-clients = Aller aux clients
shortcut-members = Aller aux membres
shortcut-organizations = Aller aux organisations
shortcut-help = Cette aide
api-docs = Documentation de l’API

## Errors

error-try-again = Cela n’a pas fonctionné. Veuillez réessayer.
error-offline = Le serveur est injoignable. Vérifiez votre connexion et réessayez.
error-again = Réessayer
error-home = Aller aux temps
error-request = Requête
error-page-not-found = Il n’y a rien ici
error-page-forbidden = Vous n’avez pas le droit de faire cela
error-page-limit = Votre forfait est plein
error-page-stale = Cela a changé entre-temps
error-page-unavailable = De retour dans un instant
error-page-rate-limited = Un peu moins vite, s’il vous plaît
error-page-internal = Quelque chose s’est cassé de notre côté
error-page-refused = Cela n’a pas fonctionné
error-not-found = La page a peut-être été déplacée, ou elle appartient à une organisation dont vous ne faites pas partie.
error-unauthorized = Connectez-vous, ou envoyez un jeton d’API valide.
error-invalid = Une partie de la saisie n’est pas correcte. Rien n’a été modifié.
error-stale = Quelqu’un d’autre a modifié ceci après que vous l’avez ouvert. Rien de son travail n’a été écrasé : rechargez la page et refaites votre modification.
error-precondition-required = Envoyez If-Match avec l’étiquette d’entité (ETag) de la version que vous avez lue.
error-too-large = La requête dépasse 256 ko.
error-rate-limited = Trop de requêtes. Patientez un instant et réessayez.
error-unavailable = La base de données ne répond pas pour l’instant. Rien de ce que vous avez enregistré n’est perdu.
error-internal = L’erreur vient de nous et a été journalisée. Veuillez réessayer ; si elle persiste, donnez-nous le numéro de la requête.
forbidden-role = Votre rôle dans cette organisation ne le permet pas. Un propriétaire ou un administrateur peut changer votre rôle.
forbidden-scope = Ce jeton d’API ne peut que lire.
forbidden-token = Les jetons d’API ne peuvent pas faire cela. Connectez-vous avec un navigateur.
forbidden-suspended = Cette organisation est suspendue : tout peut être lu, rien ne peut être modifié.
forbidden-cross-site = La requête ne venait pas de ce site ; elle a donc été refusée.
idempotency-key-invalid = Une Idempotency-Key compte de 1 à 200 caractères.
idempotency-key-reused = Cette Idempotency-Key a servi pour une autre requête.
body-not-json = Envoyez du JSON, avec Content-Type: application/json.
body-unreadable = Le corps de la requête n’a pas pu être lu.
value-not-understood = Cette valeur n’a pas été comprise : { $reason }.

## Fields

field-required = Veuillez remplir ce champ.
field-too-short = Au moins { $least } caractères, s’il vous plaît.
field-too-long = Au plus { $most } caractères, s’il vous plaît.
text-not-storable = Ce texte contient un caractère qui ne peut pas être enregistré.
email-invalid = Ce n’est pas une adresse e-mail. Elle ressemble à name@example.com.

## Clients

client-new = Nouveau client
client-edit = Modifier le client
clients-search = Rechercher des clients
clients-none = Aucun client pour l’instant
clients-none-hint = Un client est celui pour qui vous travaillez. Les projets lui appartiennent, et les factures lui sont adressées.
client-name-taken = Un autre client porte ce nom.
client-in-use = Ce client a des projets : il peut être archivé, mais pas supprimé.
flash-client-created = Client créé.
flash-client-archived = Client archivé.
flash-client-restored = Client restauré.
flash-client-deleted = Client supprimé.
client = Client
client-none = Aucun client
clients-all = Tous les clients
client-unknown = Ce client n’existe pas dans votre organisation.
client-without-projects = Aucun projet pour l’instant.
client-archive-hint = Un client archivé n’est plus proposé pour les nouveaux projets. Seul un client sans projet peut être supprimé.
client-delete-consequence = Le client, son adresse et ses notes disparaîtront définitivement. Il n’a aucun projet.

## Projects

project-new = Nouveau projet
project-edit = Modifier le projet
projects-search = Rechercher des projets
projects-none = Aucun projet pour l’instant
projects-none-hint = Un projet est ce à quoi le temps est consacré. Il peut appartenir à un client et avoir un taux horaire.
projects-count =
    { $count ->
        [one] { $count } projet
       *[other] { $count } projets
    }
code = Code
billable = Facturable
description = Description
color = Couleur
hourly-rate = Taux horaire
rate-an-hour = { $amount } de l’heure
rate-usual = { $amount } de l’heure, comme partout dans l’organisation
rate-not-set = Non défini
status-all = Tous
archive-or-delete = Archiver ou supprimer
delete-question = Supprimer « { $name } » ?
keep = Conserver
project-rate-in = Taux horaire en { $currency }
project-billable-hint = Les nouvelles entrées de ce projet sont facturables, sauf indication contraire.
project-archive-hint = Les projets archivés gardent leur temps et n’acceptent pas de nouvelles entrées. Seul un projet sans temps, tâches ni commentaires peut être supprimé.
project-delete-consequence = Le projet et ses paramètres disparaîtront définitivement. Il n’a ni entrées de temps, ni tâches, ni commentaires.
project-name-taken = Un autre projet de ce client porte ce nom.
project-code-taken = Un autre projet a ce code.
project-code-invalid = Un code compte jusqu’à 20 lettres, chiffres, points, tirets et traits de soulignement, et commence par une lettre ou un chiffre.
project-in-use = Ce projet a du temps, des tâches ou des commentaires : il peut être archivé, mais pas supprimé.
flash-project-created = Projet créé.
flash-project-archived = Projet archivé.
flash-project-restored = Projet restauré.
flash-project-deleted = Projet supprimé.
project-visibility = Qui le voit
project-public = Public
project-public-hint = Tout le monde dans l’organisation voit ce projet.
project-private = Privé
project-private-hint = Seuls ses membres voient ce projet, en plus des propriétaires, administrateurs, responsables et observateurs. Le temps enregistré reste et les chronomètres en cours continuent.
project-unseen-by =
    { $count ->
        [0] Personne n’est exclu.
        [one] 1 personne ne le voit pas tant qu’il est privé.
       *[other] { $count } personnes ne le voient pas tant qu’il est privé.
    }
project-members = Membres du projet
project-member-add = Ajouter un membre
project-member-nobody = Choisir une personne
project-member-choose = Choisissez une personne à ajouter.
project-member-unknown = Cette organisation n’a pas de membre actif correspondant.
project-member-remove = Retirer { $name } du projet
project-member-submit = Ajouter
project-favourite = Favori
project-star = Favori : { $name }
flash-project-member-added = Membre ajouté au projet.
flash-project-member-removed = Membre retiré du projet. Son temps reste.

## Money

money-invalid = Écrivez un montant comme 90 ou 90,50.
money-negative = Un montant ne peut pas être inférieur à zéro.
money-too-many-decimals = Cela fait plus de décimales que la devise n’en a. N’utilisez pas de séparateur de milliers.
money-too-large = Ce montant est trop élevé.

## Colours

color-red = Rouge
color-orange = Orange
color-amber = Ambre
color-lime = Citron vert
color-green = Vert
color-teal = Sarcelle
color-cyan = Cyan
color-blue = Bleu
color-indigo = Indigo
color-violet = Violet
color-pink = Rose
color-slate = Ardoise

## Tags

tags = Étiquettes
tag-new = Nouvelle étiquette
tag-rename = Renommer l’étiquette
rename = Renommer
tags-search = Rechercher des étiquettes
tags-none = Aucune étiquette pour l’instant
tags-none-hint = Une étiquette est un mot que des entrées portent d’un projet à l’autre. Saisissez-la pendant le suivi du temps, ou créez-la ici.
tag-name-taken = Une autre étiquette porte ce nom.
tags-too-many = Au plus { $most } étiquettes, s’il vous plaît.
tag-delete-consequence = L’étiquette est retirée de toutes les entrées qui la portent. Les entrées et leur temps restent.
flash-tag-created = Étiquette créée.
flash-tag-deleted = Étiquette supprimée.

## Times

duration-invalid = Nous ne savons pas lire cette durée. Essayez 1:30; 1,5; 90m ou 9:00-10:30.
duration-zero = Au moins une seconde, s’il vous plaît.
duration-too-long = C’est plus long que 24 heures.
clock-time-invalid = Ce n’est pas une heure de la journée. Elle ressemble à 9:00 ou 17:30.
range-empty = Le début et la fin sont identiques.
range-ambiguous = S’agit-il de huit heures ou de vingt ? Écrivez 9-17, ou 9am-5pm.
end-not-after-start = La fin doit venir après le début.
span-too-long = Une entrée dure au plus 999 heures.
time-too-early = C’est avant l’an 2000. L’année est-elle juste ?
time-too-far-ahead = C’est dans plus d’un an. L’année est-elle juste ?
stop-before-start = À ce moment-là, le chronomètre n’avait pas encore démarré.
time-in-future = Ce moment n’est pas encore arrivé.
time-given-twice = Indiquez le temps sous une seule forme : début et fin, ou une durée pour un jour, ou un texte pour un jour.

## Time entries

timer-not-running = Aucun chronomètre n’est en cours.
timer-already-running = Un autre chronomètre est en cours. Arrêtez-le d’abord.
entry-not-stopped = Cette entrée n’a pas d’arrêt à annuler.
project-unknown = Ce projet n’existe pas dans cette organisation.
project-archived = Ce projet est archivé. Restaurez-le pour y enregistrer du temps.
tag-gone = L’une de ces étiquettes vient d’être supprimée. Enregistrez de nouveau pour la recréer.
days-reversed = Le dernier jour vient avant le premier.
days-too-many = Au plus { $most } jours à la fois, s’il vous plaît.

## Time

timer = Chronomètre
timer-what = Sur quoi travaillez-vous ?
timer-start = Démarrer
timer-start-key = Démarrer (s)
timer-stop = Arrêter
timer-stop-key = Arrêter (s)
timer-other = Démarrer autre chose
timer-other-key = Démarrer autre chose (n)
timer-back = Revenir au chronomètre en cours
timer-change-start = Changer le début : en cours depuis
timer-discard = Abandonner
timer-stop-at = Ou l’arrêter à
timer-stop-at-hint = Une heure depuis le début, comme 17:30, ou -20m pour il y a vingt minutes.
started-at = Commencé à
started-at-hint = Une heure comme 10:20, ou -20m si vous avez commencé il y a vingt minutes.
project = Projet
project-find = Chercher un projet
project-find-create = Chercher ou créer un projet
project-none = Aucun projet
project-no-match = Aucun projet ne correspond.
create-named = Créer
tag-find = Chercher ou créer une étiquette
tag-no-match = Aucune étiquette ne correspond.
description-none = Sans description
description-add = Ajouter une description
continue = Continuer
continue-named = Continuer « { $name } »
entry-edit = Modifier l’entrée
entry-stale = Quelqu’un a modifié cette entrée après que vous l’avez ouverte ; la vôtre n’a donc pas été enregistrée. Elle est toujours ici : regardez la sienne, puis refaites votre modification.
entry-reload = Charger l’autre version
days-later = { $count ->
    [one] le lendemain
   *[other] { $count } jours plus tard
}
entries-count = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
start = Début
end = Fin
duration = Durée
day = Jour
day-invalid = Choisissez un jour.
time-add = Ajouter du temps
time-typed = Temps
time-typed-hint = 1:30; 1,5; 90m; 1h30 ou 9:00–10:30.
totals = Totaux
today = Aujourd’hui
yesterday = Hier
week-this = Cette semaine
week-last = Semaine dernière
week-before = Semaine précédente
week-after = Semaine suivante
week-total = Cette semaine
week-total-other = Semaine
week-empty = Rien n’a été enregistré cette semaine-là
week-empty-hint = Le temps que vous enregistrez apparaît ici, par jour.
billable-amount = Montant facturable
welcome = Bienvenue, { $name }
welcome-hint = Écrivez sur la ligne ci-dessus ce sur quoi vous travaillez et appuyez sur Entrée. C’est tout. Ou commencez autrement :
welcome-viewer = En tant qu’observateur, vous voyez les projets et les clients de cette organisation ; le temps est enregistré par ses membres.
welcome-start = Démarrer maintenant
welcome-start-hint = Le chronomètre tourne jusqu’à ce que vous l’arrêtiez. Projet et étiquettes peuvent attendre.
welcome-add = Noter ce qui est fait
welcome-add-hint = Ajoutez du temps déjà travaillé, sous forme de durée ou d’heures de début et de fin.
welcome-project = Créer un projet
welcome-project-hint = Les projets donnent à votre temps un client, une couleur et un taux horaire.
weekday-mon = lun.
weekday-tue = mar.
weekday-wed = mer.
weekday-thu = jeu.
weekday-fri = ven.
weekday-sat = sam.
weekday-sun = dim.
day-and-month = { $day } { $month }
day-and-year = { $day } { $year }
weekday-and-day = { $weekday } { $day }
month-jan = janv.
month-feb = févr.
month-mar = mars
month-apr = avr.
month-may = mai
month-jun = juin
month-jul = juil.
month-aug = août
month-sep = sept.
month-oct = oct.
month-nov = nov.
month-dec = déc.
flash-timer-switched = Le chronomètre en cours a été arrêté, et celui-ci a démarré.
flash-timer-discarded = Chronomètre abandonné.
flash-time-added = Temps ajouté.
flash-time-deleted = Entrée supprimée.
flash-time-shifted = Les horloges ont été avancées à ce moment-là : la première heure existante a été retenue.
flash-time-overlaps = Enregistré. Ce temps chevauche une autre entrée.
overlaps = Chevauchement
timer-overdue = Ce chronomètre tourne depuis plus de { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
 }. Est-ce normal ?
timer-stop-then = L’arrêter à { $time }
timer-stop-now = L’arrêter maintenant
timer-idle = Aucune saisie ici depuis { $time }. Que faire de ce temps :
timer-idle-keep = Le garder
timer-idle-discard = L’exclure
flash-timer-left-out = Le temps d’absence est exclu, comme une pause.
entry-longer = Ce chronomètre a tourné plus de { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
 }. Est-ce exact ?
entry-trim = Réduire à { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
 }
entry-not-long = Cette entrée ne dépasse pas la limite de l’organisation.
flash-entry-trimmed = Entrée réduite.
entry-long = Longue
gaps = Non saisi :
gap-fill = Ajouter du temps pour { $span }
idle-minutes = Demander après tant de minutes sans saisie
idle-minutes-hint = Qui ne saisit rien sur ces pages aussi longtemps est interrogé sur le chronomètre en cours : garder ce temps, l’exclure, ou l’arrêter à ce moment-là. 0 : personne n’est interrogé.
idle-range = Choisissez de 5 à 240 minutes, ou 0.
entry-overlaps = Cela chevauche l’entrée de { $from } à { $to }.
entry-overlaps-timer = Cela chevauche le chronomètre en cours depuis { $from }.
project-required = Choisissez un projet : cette organisation en veut un pour chaque entrée.
description-required = Dites de quoi il s’agissait : cette organisation veut une description pour chaque entrée.
flash-time-ambiguous = Les horloges ont été reculées à ce moment-là, qui a donc eu lieu deux fois : le second a été retenu.

## Organizations

organizations-none = Vous n’êtes dans aucune organisation
organizations-none-hint = Créez la vôtre, ou ouvrez le lien d’une invitation reçue par e-mail.
organization-new-hint = Un espace séparé avec ses propres personnes, clients, projets et temps. Rien n’est partagé entre organisations.
organization-create = Créer l’organisation
organization-current = Actuelle
organization-suspended = Suspendue
organization-contents = En un coup d’œil
switch = Changer
switch-to = Passer à { $name }
members = Membres
plan = Forfait
slug = Adresse
slug-hint = Fait partie de chaque lien. Les anciens liens mènent à la nouvelle adresse.
slug-taken = Cette adresse appartient à une autre organisation, ou lui a appartenu. Choisissez-en une autre.
slug-reserved = Ce mot est réservé. Choisissez-en un autre.
slug-malformed = Utilisez des minuscules et des chiffres, séparés par des tirets simples : acme-studio.
timezone = Fuseau horaire
timezone-unknown = Ce fuseau horaire est inconnu. Il ressemble à Europe/Rome.
currency = Devise
currency-unknown = Cette devise est inconnue. Elle ressemble à EUR.
currencies-common = Courantes
currencies-other = Toutes les autres
week-start = La semaine commence le
week-start-unknown = Une semaine commence un jour de 1 (lundi) à 7 (dimanche).
contact-email = E-mail de contact
contact-phone = Téléphone de contact
billing-email = E-mail de facturation
role-own = Votre rôle
role-viewer = Observateur
role-member = Membre
role-manager = Responsable
role-admin = Administrateur
role-owner = Propriétaire
plan-free = Gratuit
plan-starter = Starter
plan-professional = Professional
plan-enterprise = Enterprise
weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
weekday-sunday = dimanche
organizations-search = Chercher une organisation
organizations-more = Davantage…
people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 }
switcher-key = Changer d’organisation (o)
shortcut-switch = Changer d’organisation
flash-organization-created = Organisation créée.

## Settings of an organization

settings-general = Général
settings-identity = Nom et adresse
settings-place = Lieu et argent
settings-notation = Notations
settings-notation-hint = Pour toutes les personnes d’ici qui n’ont pas choisi autrement dans leur compte.
settings-contact = Contact
date-format = Dates
time-format = Heures
number-format = Nombres et montants
format-usual = Selon l’usage dans la langue du lecteur
settings-time = Entrées de temps
settings-branding = Identité visuelle
logo = Logo
logo-hint = Affiché à côté du nom de l’organisation pour ses membres. PNG, JPEG ou WebP, au plus 1 Mo et 4096 pixels de large et de haut.
logo-file = Image
logo-upload = Téléverser
logo-remove = Retirer
logo-too-large = Ce fichier est trop grand. Choisissez-en un d’au plus 1 Mo.
logo-too-many-pixels = Cette image est trop grande. Choisissez-en une d’au plus 4096 pixels de côté.
logo-format = Ce n’est pas une image affichable ici. Choisissez un fichier PNG, JPEG ou WebP.
logo-svg = Les images SVG peuvent contenir des scripts et ne sont pas acceptées. Choisissez un fichier PNG, JPEG ou WebP.
logo-unreadable = Cette image est illisible ; elle est peut-être endommagée. Enregistrez-la de nouveau et réessayez.
file-required = Choisissez un fichier.
accent = Couleur d’accent
accent-hint = Colore les boutons, les liens et les repères dans cette organisation. Chacune est lisible en thème clair comme en thème sombre.
flash-logo-changed = Logo changé.
flash-logo-removed = Logo retiré.
settings-templates = Modèles
organization-templates = Vos modèles
organization-templates-none = Enregistrez la structure de cette organisation, et fondez-en d’autres qui commencent ainsi.
organization-templates-too-many = Une organisation garde au plus { $most } modèles. Supprimez-en d’abord un.
organization-template-save = Enregistrer comme modèle
organization-template-save-hint = Contient les noms des clients, projets et étiquettes utilisés, et les paramètres. Jamais de temps, de personnes ni de coordonnées.
organization-template-with-rates = Inclure les taux horaires
organization-template-name-taken = Un autre modèle porte ce nom.
organization-template-unknown = Ce modèle n’existe plus. Choisissez-en un autre.
organization-template-use = Utiliser
organization-template-use-named = Fonder une organisation avec { $name }
organization-template-consequence = Les organisations fondées avec lui gardent ce qu’elles ont.
flash-organization-template-saved = Modèle enregistré.
flash-organization-template-deleted = Modèle supprimé.
set-up = Commencer avec
set-up-empty = Rien
set-up-empty-hint = Clients, projets et étiquettes viendront selon vos besoins.
set-up-own-hint = L’un de vos modèles.
set-up-freelancer = Indépendant
set-up-freelancer-hint = Un premier client, des projets pour le travail payé, la prospection et l’administration.
set-up-agency = Agence
set-up-agency-hint = Un premier client avec un site web et une campagne ; chaque entrée nomme un projet.
set-up-consultancy = Cabinet de conseil
set-up-consultancy-hint = Un premier client avec du conseil et des ateliers ; chaque entrée a un projet et une description.
set-up-software = Équipe logicielle
set-up-software-hint = Produit, maintenance et exploitation ; chaque entrée nomme un projet.
set-up-first-client = Premier client
set-up-client-work = Travail client
set-up-acquisition = Prospection
set-up-administration = Administration
set-up-website = Site web
set-up-campaign = Campagne
set-up-internal = Interne
set-up-consulting = Conseil
set-up-workshops = Ateliers
set-up-product = Produit
set-up-maintenance = Maintenance
set-up-operations = Exploitation
set-up-call = appel
set-up-travel = déplacement
set-up-revision = révision
set-up-concept = concept
set-up-design = conception
set-up-development = développement
set-up-meeting = réunion
set-up-on-site = sur place
set-up-remote = à distance
set-up-preparation = préparation
set-up-feature = fonctionnalité
set-up-fault = anomalie
set-up-code-review = revue de code
set-up-on-call = astreinte
overlap-policy = Entrées qui se chevauchent
overlap-policy-hint = Ce qui se passe quand quelqu’un enregistre deux choses en même temps.
overlap-allow = Autoriser
overlap-allow-hint = Rien n’est dit.
overlap-warn = Avertir
overlap-warn-hint = L’entrée est enregistrée, et le chevauchement est signalé.
overlap-refuse = Refuser
overlap-refuse-hint = L’entrée n’est pas enregistrée tant que ses heures ne sont pas changées.
settings-required = Ce qu’il faut à une entrée
settings-required-hint = Vaut pour les entrées commencées ou modifiées à partir de maintenant.
require-project = Chaque entrée nomme un projet
require-task = Chaque entrée nomme une tâche
require-description = Chaque entrée a une description
allow-future = Les entrées peuvent être dans le futur
allow-future-hint = Pour les congés et les réservations prévus à l’avance.
settings-limits = Chronomètre et taux
timer-limit = Chronomètres longs, en heures
timer-limit-hint = Un chronomètre qui dure davantage est signalé. Rien n’est coupé.
timer-limit-range = Choisissez de 1 à 24 heures.
default-rate-in = Taux horaire par défaut en { $currency }
default-rate-hint = Pour les entrées sans taux plus précis.

## Accounts

password = Mot de passe
organization = Organisation
sign-in = Se connecter
sign-in-title = Bon retour parmi nous
sign-in-hint = Connectez-vous pour poursuivre votre journée.
sign-in-new-here = Nouveau ici ?
sign-in-wrong = L’e-mail ou le mot de passe est incorrect.
sign-in-too-many = Trop de tentatives. Patientez { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 } et réessayez.
sign-up = Créer un compte
sign-up-title = Créez votre compte
sign-up-intro = Pour vous seul ou pour votre équipe.
sign-up-name = Votre nom
sign-up-organization-hint = Votre entreprise ou votre équipe. Vous pourrez en ajouter d’autres plus tard.
sign-up-submit = Créer le compte
sign-up-have-account = Vous avez déjà un compte ?
sign-up-refused = Ce compte ne peut pas être créé. Si vous en avez déjà un, connectez-vous.
password-hint = Au moins 12 caractères. Quelques mots sans rapport entre eux font très bien l’affaire.
password-common = C’est l’un des mots de passe essayés en premier, ou presque. Choisissez-en un autre.
password-personal = C’est facile à deviner pour qui connaît votre nom, votre adresse ou votre organisation. Ajoutez des mots sans rapport avec vous.
password-keyboard = Les touches voisines sont faciles à deviner. Utilisez plutôt quelques mots.
password-repeats = Les répétitions sont faciles à deviner. Utilisez plutôt quelques mots différents.
password-sequence = Les suites comme abc ou 6543 sont faciles à deviner. Utilisez plutôt quelques mots.
password-date = Les dates et les années sont faciles à deviner. Ajoutez des mots sans rapport entre eux.
password-word = Un seul mot est facile à deviner. Ajoutez-en quelques-uns sans rapport avec lui.
password-name = Les noms sont faciles à deviner. Ajoutez des mots sans rapport avec eux.
password-weak = C’est facile à deviner. Ajoutez un mot ou deux, de préférence peu courants.

## API tokens

tokens-hint = Pour les scripts qui utilisent l’API en votre nom, dans { $organization } uniquement.
tokens-none = Aucun jeton pour l’instant
tokens-none-hint = Un jeton permet à un script d’utiliser l’API en votre nom.
tokens-older = Anciens jetons
token-new = Nouveau jeton
token-create = Créer le jeton
token-created = « { $name } » a été créé.
token-copy-now = Copiez le jeton maintenant : il ne sera plus affiché.
token-copy = Copier
token-copied = Copié
token-created-on = créé le { $day }
token-never-used = jamais utilisé
token-last-used = dernière utilisation le { $day }
token-never-expires = n’expire jamais
token-expires = expire le { $day }
token-expired = expiré le { $day }
token-revoked = révoqué le { $day }
token-ended = Terminé
token-revoke = Révoquer
token-revoke-name = Révoquer { $name }
token-expiry = Expiration
token-expiry-days = Dans { $days } jours
token-expiry-year = Dans un an
token-expiry-never = Jamais
token-expiry-range = De 1 à 3650 jours, s’il vous plaît.
token-scope = Droits
token-scope-read = Lire
token-scope-write = Lire et écrire
flash-token-revoked = Jeton révoqué.

## Your account

account = Votre compte
account-profile = Profil
account-security = Sécurité
account-sessions = Sessions
account-data = Vos données
as-organization = Comme l’organisation
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-change = Changer le mot de passe
password-change-hint = Il faudra se reconnecter dans tous les autres navigateurs où vous êtes connecté.
password-current-wrong = Ce n’est pas votre mot de passe actuel.
sign-in-again = Déconnectez-vous puis reconnectez-vous, et recommencez dans les dix minutes.
flash-password-changed = Mot de passe changé. Les autres sessions sont terminées.
tokens-outlive-password = Vos jetons d’API continuent de fonctionner quand le mot de passe change ; un mot de passe réinitialisé par e-mail les révoque. L’un d’eux a fuité ? Révoquez-les tous, dans chaque organisation.
tokens-revoke-all = Révoquer tous les jetons d’API
tokens-revoke-all-question = Révoquer tous vos jetons d’API ?
tokens-revoke-all-consequence = Chaque script qui en utilise un cesse aussitôt de fonctionner, dans chaque organisation.
flash-tokens-revoked = Tous vos jetons d’API sont révoqués.
sessions-hint = Là où vous êtes connecté. Terminez celles que vous ne connaissez pas et changez votre mot de passe.
session-browser-on-system = { $browser } sur { $system }
session-device-unknown = Appareil inconnu
session-since = depuis le { $day }
session-last-seen = dernière utilisation le { $day }
session-present = Cette session
session-end = Terminer
session-end-name = Terminer la session { $name }
sessions-end-others = Terminer toutes les autres sessions
flash-session-ended = Session terminée.
flash-sessions-ended = Toutes les autres sessions sont terminées.
sign-up-address-intro = D’abord votre adresse e-mail : nous vous envoyons un lien pour continuer.
sign-up-go-on = M’envoyer le lien
sign-up-sent = Un e-mail est en route vers { $email }. Le lien qu’il contient permet de continuer, pendant 24 heures.
sign-up-again = Demander un autre lien
sign-up-address = Votre adresse { $email } est confirmée.
account-events = Ce qui s’est passé récemment
account-events-none = Rien pour l’instant.
data-take = Emporter vos données
data-take-hint = Un fichier avec tout ce qui vous concerne dans toutes vos organisations, pour les programmes ; ou vos entrées de temps sous forme de tableau.
data-everything = Tout (JSON)
data-time-entries = Entrées de temps (CSV)
account-delete = Supprimer votre compte
account-delete-intro = Efface ce qui dit qui vous êtes. Vous voyez d’abord ce qui va se passer.
account-delete-hint = Votre nom, votre adresse, vos paramètres et vos sessions sont effacés, et vos jetons cessent de fonctionner. Le temps que vous avez enregistré reste à vos organisations, sous le nom « Personne supprimée ». C’est irréversible.
account-delete-closes = Vous êtes seul dans ces organisations. Elles ferment avec votre compte et sont effacées après 30 jours :
account-delete-leaves = Vous quittez ces organisations :
account-delete-blocked = Vous êtes le seul propriétaire d’une organisation qui a d’autres membres. Nommez d’abord quelqu’un d’autre propriétaire, ou supprimez-la :
account-delete-blocked-hint = Personne d’autre n’en est propriétaire.
account-delete-now = Supprimer mon compte
account-owns = Vous êtes le seul propriétaire d’une organisation qui a d’autres membres. Rien n’a été supprimé.
account-deleted = Votre compte est supprimé
account-deleted-text = Merci d’avoir été parmi nous. Vous pouvez recommencer à tout moment.
deleted-person = Personne supprimée
audit-signed-in = Connexion
audit-sign-in-locked = Connexion mise en attente après trop d’échecs
audit-sign-in-failed = Échec de connexion
audit-second-factor-failed = Échec de la deuxième étape d’une connexion
audit-password-changed = Mot de passe changé
audit-password-reset = Mot de passe redéfini par e-mail
audit-email-verified = Adresse e-mail confirmée
audit-email-changed = Adresse e-mail changée
audit-profile-changed = Profil modifié
audit-session-ended = Session terminée
audit-session-others-ended = Toutes les autres sessions terminées
audit-account-exported = Données personnelles exportées
audit-account-deleted = Compte supprimé
password-forgotten = Mot de passe oublié ?
back-to-sign-in = Retour à la connexion
go-on = Continuer
link-over = Ce lien ne fonctionne plus
link-over-hint = Il a déjà servi, il est trop ancien, ou un plus récent l’a remplacé.
reset-title = Un nouveau mot de passe
reset-intro = Indiquez-nous votre adresse e-mail, et nous vous enverrons un lien pour définir un nouveau mot de passe.
reset-ask = M’envoyer un lien
reset-again = Demander un autre lien
reset-sent = Si { $email } correspond à un compte, un lien est en route. Il fonctionne une fois, pendant une heure.
reset-kept = Ce service n’a pas de serveur de messagerie : rien n’a été envoyé à { $email }. Adressez-vous à qui l’exploite : si l’adresse correspond à un compte, le lien se trouve parmi les messages conservés.
reset-choose = Choisissez un nouveau mot de passe. Vous serez déconnecté partout.
flash-password-reset = Votre mot de passe est changé. Connectez-vous avec le nouveau.
verify-title = Est-ce votre adresse ?
verify-text = Confirmez que { $email } est bien à vous.
verify-button = Oui, c’est la mienne
verification-send = Envoyer le lien
verification-banner = Veuillez confirmer que { $email } est votre adresse : ouvrez le lien que nous y avons envoyé.
flash-verification-sent = Un nouveau lien est en route.
flash-address-verified = Votre adresse e-mail est confirmée.
address-verified = Confirmée
address-unverified = Non confirmée
address-change = Changer d’adresse e-mail
address-change-page = Changer encore l’adresse
address-change-hint = Votre adresse est { $email }. Nous y envoyons un lien, et un autre à la nouvelle adresse. Le changement a lieu quand vous avez ouvert les deux.
address-new = Nouvelle adresse e-mail
address-same = C’est déjà votre adresse.
address-waits-both = Le changement vers { $email } attend les deux liens : celui envoyé à votre adresse actuelle et celui envoyé à la nouvelle.
address-waits-new = Le changement vers { $email } attend le lien envoyé à la nouvelle adresse.
address-waits-present = Le changement vers { $email } attend le lien envoyé à votre adresse actuelle.
flash-address-asked = Deux liens sont en route.
address-approve-text = Une personne connectée à votre compte a demandé une autre adresse e-mail.
address-approve-button = Oui, la changer
address-stop-button = Non, arrêter
address-confirm-text = Confirmez que { $email } est votre nouvelle adresse.
address-confirm-button = Oui, c’est la mienne
address-one-more-new = Merci. Ouvrez maintenant le lien envoyé à la nouvelle adresse.
address-one-more-present = Merci. Ouvrez maintenant le lien envoyé à votre adresse actuelle.
address-changed = Votre adresse e-mail est changée. Utilisez la nouvelle pour vous connecter.
address-no-longer-free = Cette adresse ne peut plus être utilisée. La vôtre reste telle quelle.
address-stopped = Le changement est arrêté, et votre adresse reste telle quelle. Si vous ne l’aviez pas demandé, changez votre mot de passe et terminez vos autres sessions.

## Mail

mail-footer = Vous recevez cet e-mail en raison de votre compte ou d’une invitation sur TimeTracker.
mail-account-changed = Votre façon de vous connecter à TimeTracker a été changée
mail-account-change-origin = Cela a été fait depuis l’adresse { $address }.
mail-account-change-not-you = Si ce n’était pas vous, changez tout de suite votre mot de passe et regardez vos sessions.
mail-account-change-look = Voir vos paramètres de sécurité
mail-password-changed = Votre mot de passe a été changé, et toutes les autres sessions sont terminées.
mail-password-reset = Votre mot de passe a été redéfini grâce à un lien reçu par e-mail, et toutes les sessions sont terminées.
mail-link-day = Le lien fonctionne une fois, pendant 24 heures.
mail-sign-up = Votre nouveau compte
mail-sign-up-asked = Bienvenue sur TimeTracker. Encore une étape, et vous pouvez commencer.
mail-sign-up-action = Créer votre compte
mail-sign-up-not-you = Si vous n’avez pas demandé de compte, ne faites rien.
mail-sign-up-known = Vous avez déjà un compte
mail-sign-up-known-hello = Bonjour { $name }, quelqu’un a demandé un nouveau compte avec cette adresse. Vous en avez déjà un : rien n’a été changé.
mail-sign-up-known-action = Se connecter
mail-sign-up-known-forgot = Si vous avez oublié votre mot de passe, la page de connexion mène à un nouveau.
mail-account-deleted = Votre compte est supprimé
mail-account-deleted-line = Votre compte TimeTracker est supprimé, comme vous l’avez demandé. Ceci est le dernier e-mail.
mail-account-deleted-not-you = Si ce n’était pas vous, prévenez l’exploitant du service.
mail-reset = Définir un nouveau mot de passe
mail-reset-asked = Bonjour { $name }, quelqu’un a demandé un nouveau mot de passe pour votre compte.
mail-reset-action = Choisir un nouveau mot de passe
mail-reset-hour = Le lien fonctionne une fois, pendant une heure.
mail-reset-not-you = Si ce n’était pas vous, ne faites rien : votre mot de passe reste tel quel.
mail-verify = Confirmez votre adresse e-mail
mail-verify-hello = Bonjour { $name }, veuillez confirmer que cette adresse est la vôtre.
mail-verify-action = Confirmer l’adresse
mail-verify-not-you = Si vous n’avez pas de compte sur TimeTracker, ne faites rien.
mail-address-change = Changement de votre adresse e-mail
mail-address-approve = Une personne connectée à votre compte a demandé d’en changer l’adresse en { $email }.
mail-address-approve-action = Accepter le changement, ou l’arrêter
mail-address-approve-not-you = Si ce n’était pas vous, arrêtez le changement et changez votre mot de passe.
mail-address-confirm = Quelqu’un a donné cette adresse comme nouvelle adresse de son compte. Si c’était vous, confirmez-le.
mail-address-confirm-action = Confirmer la nouvelle adresse
mail-address-confirm-not-you = Si ce n’était pas vous, ne faites rien.
mail-address-changed = L’adresse de votre compte est désormais { $email }.
mail-address-taken = Votre adresse a été donnée pour un autre compte
mail-address-taken-hello = Bonjour { $name }, quelqu’un a donné cette adresse comme nouvelle adresse de son compte. Elle appartient au vôtre : rien n’a été changé.
mail-address-taken-hint = Si c’était vous, connectez-vous plutôt avec cette adresse.

## Members

role = Rôle
you = Vous
status-invited = Invité
status-suspended = Suspendu
status-removed = Retiré
members-search = Rechercher des membres
members-none-suspended = Personne n’est suspendu
members-none-removed = Personne n’a été retiré
members-nothing-matches-hint = Essayez avec moins de lettres, ou regardez sous un autre statut.
member-joined = Arrivée
member-last-activity = Dernière activité
member-access = Accès
member-access-hint = Un membre suspendu peut être réadmis à tout moment. Un membre retiré revient sur invitation, avec le même historique.
member-removed-hint = Si on l’invite à nouveau, cette personne retrouve le même historique.
member-change-role = Changer le rôle
member-suspend = Suspendre
member-reactivate = Réadmettre
member-remove = Retirer
member-suspend-question = Suspendre { $name } ?
member-suspend-consequence = L’accès prend fin aussitôt, dans tous les navigateurs et scripts. Tout ce qui a été enregistré reste, et vous pourrez réadmettre cette personne.
member-remove-question = Retirer { $name } ?
member-remove-consequence = L’accès prend fin aussitôt, dans tous les navigateurs et scripts. Si on l’invite à nouveau, cette personne retrouve le même historique.
member-tokens-end = { $count ->
    [one] Son jeton d’API cesse définitivement de fonctionner.
   *[other] Ses { $count } jetons d’API cessent définitivement de fonctionner.
}
member-timer-stops = Son chronomètre en cours est arrêté.
member-entries-stay = { $count ->
    [0] Cette personne n’a enregistré aucun temps.
    [one] Son entrée de temps reste.
   *[other] Ses { $count } entrées de temps restent.
}
member-last-owner = Une organisation a besoin d’un propriétaire, et c’est le dernier. Nommez d’abord quelqu’un d’autre propriétaire.
member-outranks = Seuls les propriétaires peuvent modifier ce qui concerne un propriétaire.
member-self = Vous ne pouvez pas vous faire cela à vous-même. Vous pouvez en revanche quitter l’organisation.
member-gone = Cette personne a été retirée. Invitez-la à nouveau pour lui donner accès.
role-above-own = Vous ne pouvez pas donner un rôle supérieur au vôtre.
role-viewer-hint = Voit les projets, les clients et le temps de tous. Ne modifie rien.
role-member-hint = Enregistre son propre temps.
role-manager-hint = Gère les clients, les projets et le temps de tous, et voit les taux et les montants.
role-admin-hint = Gère aussi les membres et les paramètres.
role-owner-hint = Décide aussi du forfait, de la propriété et de la fin de l’organisation.
leave = Quitter
leave-title = Quitter cette organisation
leave-hint = Votre accès prend fin. Ce que vous avez enregistré reste à l’organisation.
leave-question = Quitter { $name } ?
leave-consequence = Votre accès prend fin aussitôt, dans tous les navigateurs et scripts. Seule une invitation vous y fera revenir.
leave-tokens-end = { $count ->
    [one] Votre jeton d’API pour elle cesse définitivement de fonctionner.
   *[other] Vos { $count } jetons d’API pour elle cessent définitivement de fonctionner.
}
leave-timer-stops = Votre chronomètre en cours est arrêté.
leave-entries-stay = { $count ->
    [0] Vous n’y avez enregistré aucun temps.
    [one] Votre entrée de temps reste à l’organisation.
   *[other] Vos { $count } entrées de temps restent à l’organisation.
}
flash-member-role = Rôle changé.
flash-member-suspended = Membre suspendu.
flash-member-reactivated = Membre réadmis.
flash-member-removed = Membre retiré.
flash-left = Vous avez quitté l’organisation.

## Invitations

invite = Inviter des personnes
invite-many = Inviter en nombre
invite-again = Inviter à nouveau
invite-hint = Elles reçoivent un e-mail avec un lien qui fonctionne une fois, pendant 14 jours.
invite-kept-hint = Cette installation n’envoie pas d’e-mails : le message est conservé, et un exploitant de l’installation peut le lire.
invite-send = Envoyer l’invitation
invitations = Invitations
invitations-none = Personne n’attend d’arriver
invitations-none-hint = Les invitations envoyées et pas encore acceptées apparaissent ici.
invitations-none-settled = Aucune invitation n’a encore été acceptée ou révoquée
invitations-open = Invitations en attente
invitations-settled = Invitations acceptées et révoquées
invited-by = Invité par
invitation = Invitation
invitation-sent = Envoyée
invitation-until = Jusqu’au { $day }
invitation-open = En attente
invitation-expired = Expirée
invitation-accepted = Acceptée
invitation-revoked = Révoquée
invitation-closed = Close
invitation-resend = Renvoyer
invitation-revoke = Révoquer
invitation-pending = Cette adresse est déjà invitée. Vous pouvez renvoyer l’invitation depuis la liste.
invitation-member = Cette adresse appartient déjà à un membre.
invitation-settled = Cette invitation a été acceptée ou révoquée entre-temps.
invitation-outranks = Cette invitation donne un rôle supérieur au vôtre : seule une personne ayant ce rôle peut la renvoyer.
invitation-title = Rejoindre { $organization }
invitation-from = { $inviter } vous invite. Votre rôle : { $role }.
invitation-accept = Accepter l’invitation
invitation-sign-in = Se connecter pour accepter
invitation-sign-up = Créer un compte et accepter
invitation-sign-out = Se déconnecter et continuer
invitation-other-person = Cette invitation a été envoyée à { $address }. Vous êtes connecté en tant que { $own }.
invitation-unknown = Ce lien ne mène nulle part
invitation-unknown-hint = Il est peut-être incomplet, ou un e-mail plus récent l’a remplacé. Utilisez le lien du plus récent, ou demandez une nouvelle invitation à la personne qui vous a invité.
invitation-over-accepted = Cette invitation a déjà été acceptée. Un lien fonctionne une fois.
invitation-over-revoked = Cette invitation a été retirée. Si c’est une erreur, demandez à la personne qui vous a invité.
invitation-over-expired = Cette invitation a plus de 14 jours. Demandez-en une autre à la personne qui vous a invité.
invitation-over-closed = Cette organisation n’accueille personne pour le moment. Demandez à la personne qui vous a invité.
invitation-accepted-before = Vous avez déjà accepté cette invitation.
invitation-go = Aller aux temps
invitation-suspended = Votre appartenance à cette organisation est suspendue. Seuls ses propriétaires et administrateurs peuvent changer cela.
invitation-full = Toutes les places de cette organisation sont prises. Demandez à la personne qui vous a invité de faire de la place, puis rouvrez le lien.
bulk-csv = Une personne par ligne
bulk-hint = e-mail,rôle et, si vous voulez, un nom : ada@example.com,manager,Ada Lovelace. Les rôles sont viewer, member, manager, admin et owner. 500 lignes au plus.
bulk-file = Ou un fichier CSV
bulk-preview = Vérifier
bulk-line = Ligne
bulk-result = Résultat
bulk-ready = Prêt
bulk-good = { $count ->
    [one] Cette ligne est correcte.
   *[other] Les { $count } lignes sont correctes.
}
bulk-bad = { $count ->
    [one] Une ligne est à revoir. Personne n’est invité tant que toutes les lignes ne sont pas correctes.
   *[other] { $count } lignes sont à revoir. Personne n’est invité tant que toutes les lignes ne sont pas correctes.
}
bulk-send = { $count ->
    [one] Envoyer { $count } invitation
   *[other] Envoyer { $count } invitations
}
bulk-empty = Il n’y a personne à inviter. Écrivez une personne par ligne.
bulk-too-many = Au plus { $most } personnes à la fois, s’il vous plaît.
bulk-too-many-columns = Plus de trois colonnes. Mettez entre guillemets un nom contenant une virgule.
bulk-role-unknown = « { $role } » n’est pas un rôle.
bulk-twice = Cette adresse figure déjà sur une ligne précédente.
bulk-over-limit = Il n’y a plus de place pour celle-ci.
bulk-not-text = Le fichier n’est pas du texte en UTF-8.
mail-hello = Bonjour,
mail-hello-name = Bonjour { $name },
mail-invitation-subject = { $inviter } vous invite dans { $organization }
mail-invitation-line = { $inviter } vous invite dans { $organization } sur TimeTracker. Votre rôle : { $role ->
    [owner] propriétaire
    [admin] administrateur
    [manager] responsable
    [viewer] observateur
   *[member] membre
}.
mail-invitation-action = Ouvrir l’invitation
mail-invitation-expiry = Le lien fonctionne une fois, pendant 14 jours.
mail-invitation-ignore = Si vous ne savez pas de quoi il s’agit, ne faites rien : sans vous, l’invitation prend fin d’elle-même.
flash-invitation-sent = Invitation envoyée.
flash-invitation-kept = Invitation créée. Cette installation n’envoie pas d’e-mails : un exploitant peut la lire.
flash-invitation-resent = Invitation renvoyée. Le lien précédent ne fonctionne plus.
flash-invitation-revoked = Invitation révoquée.
flash-invitation-accepted = Bienvenue ! Vous êtes maintenant membre.
flash-invitations-sent = Invitations envoyées.
flash-invitations-kept = Invitations créées. Cette installation n’envoie pas d’e-mails : un exploitant peut les lire.

## Plans and usage

usage = Limites et utilisation
usage-now = Utilisation actuelle
usage-of = { $used } sur { $limit }
usage-seats = Membres et invitations en attente
usage-projects = Projets actifs
usage-archived = Projets archivés
usage-entries = Entrées de temps
usage-storage = Stockage
usage-api-calls = Appels d’API
usage-api-calls-hint = Les entrées comptent dans le mois de leur jour. Les appels d’API comptent dans le mois où ils ont été faits (UTC) et sont enregistrés toutes les quelques secondes.
usage-by-month = Par mois
usage-full = { $what } : la limite est atteinte.
month = Mois
size-kilobytes = { $size } ko
size-megabytes = { $size } Mo
limit-none = sans limite
limit-users-reached = Votre forfait autorise { $limit } membres et invitations en attente, et { $used } places sont prises. Retirez un membre, révoquez une invitation ou demandez à un propriétaire de choisir un forfait plus grand sous « Limites et utilisation ».
limit-projects-reached = Votre forfait autorise { $limit } projets actifs, et il y en a { $used }. Archivez-en un ou demandez à un propriétaire de choisir un forfait plus grand sous « Limites et utilisation ».
plan-change = Changer de forfait
plan-change-hint = Le nouveau forfait s’applique aussitôt. Les limites convenues avec votre seule organisation prennent fin avec le forfait pour lequel elles l’ont été.
plan-limits = Membres : { $users }. Projets actifs : { $projects }.
plan-too-small-users = Ce forfait autorise { $users } membres et invitations en attente, et { $seats } places sont prises.
plan-too-small-projects = Ce forfait autorise { $most } projets actifs, et il y en a { $projects }.
plan-too-small-both = Ce forfait autorise { $users } membres et invitations en attente, et { $seats } places sont prises ; il autorise { $most } projets actifs, et il y en a { $projects }.
flash-plan-changed = Le forfait a été changé.

## Audit

audit = Journal d’audit
audit-none = Rien n’a encore été consigné
audit-none-hint = Les changements de membres, de rôles, de paramètres, de jetons et autres apparaissent ici, avec leur auteur et leur provenance.
audit-nothing-hint = Essayez avec moins de lettres, une autre catégorie ou une période plus longue.
audit-subject-search = Rechercher par nom
audit-family = Catégorie
audit-family-all = Tout
audit-actor = Qui
audit-actor-all = Tout le monde
audit-since = Premier jour
audit-until = Dernier jour
audit-show = Afficher
audit-field = Champ
audit-before = Avant
audit-after = Après
audit-by-operator = Exploitant
audit-by-token = Jeton d’API
audit-changes =
    { $count ->
        [one] { $count } champ
       *[other] { $count } champs
    }
audit-export-csv = Exporter en CSV
audit-export-json = Exporter en JSON
audit-export-hint = Le fichier contient ce qui est affiché, toutes pages comprises. L’export est lui aussi consigné.
audit-actor-unknown = Personne dans cette organisation n’a cet identifiant.
audit-subject-unknown = Rien dans ce journal n’a cet identifiant.
audit-family-account = Comptes
audit-family-audit = Ce journal
audit-family-organization = Organisation
audit-family-plan = Forfait
audit-audit-exported = Journal d’audit exporté
audit-plan-changed = Forfait changé
audit-family-organization-template = Modèles
audit-organization-founded = Organisation fondée
audit-organization-settings-changed = Paramètres changés
audit-organization-logo-changed = Logo changé
audit-organization-logo-removed = Logo retiré
audit-organization-template-saved = Modèle enregistré
audit-organization-template-renamed = Modèle renommé
audit-organization-template-deleted = Modèle supprimé
audit-family-member = Membres
audit-family-invitation = Invitations
audit-member-role-changed = Rôle changé
audit-member-suspended = Membre suspendu
audit-member-reactivated = Membre réadmis
audit-member-removed = Membre retiré
audit-member-left = Membre parti
audit-invitation-sent = Invitation envoyée
audit-invitation-resent = Invitation renvoyée
audit-invitation-revoked = Invitation révoquée
audit-invitation-accepted = Invitation acceptée
audit-client-deleted = Client supprimé
audit-project-deleted = Projet supprimé
audit-project-visibility-changed = Visibilité d’un projet modifiée
audit-project-member-added = Membre ajouté à un projet
audit-project-member-removed = Membre retiré d’un projet
audit-tag-deleted = Étiquette supprimée
audit-time-entry-deleted = Entrée de temps supprimée
audit-time-entry-restored = Entrée de temps restaurée
audit-family-client = Clients
audit-family-project = Projets
audit-family-tag = Étiquettes
audit-family-time-entry = Entrées de temps
audit-family-sign-in = Connexion

## Two-step sign-in

two-factor = Connexion en deux étapes
two-factor-hint = Après votre mot de passe, un code d’une application sur votre téléphone. Qui apprend votre mot de passe ne peut toujours pas entrer.
two-factor-is-off = La connexion en deux étapes est désactivée
two-factor-off-hint = Il vous faut une application d’authentification, par exemple celle de votre gestionnaire de mots de passe.
two-factor-begin = Configurer la connexion en deux étapes
two-factor-set-up = Configurer la connexion en deux étapes
two-factor-scan = 1. Ajoutez le compte à votre application
two-factor-scan-hint = Scannez cette image avec votre application d’authentification.
two-factor-picture = Code QR contenant la clé ci-dessous
two-factor-type = Ou saisissez cette clé dans l’application :
two-factor-first-code = 2. Saisissez le code affiché par l’application
two-factor-code = Code à six chiffres
two-factor-ends-sessions = Vous restez connecté ici. Toutes vos autres sessions se terminent.
two-factor-turn-on = Activer
two-factor-not-begun = Cette configuration est terminée. Recommencez.
two-factor-is-on = La connexion en deux étapes est activée.
recovery-codes-are-new = Voici vos nouveaux codes de secours. Les anciens ne fonctionnent plus.
two-factor-on-hint = La connexion avec votre mot de passe demande aussi un code.
two-factor-turn-off = Désactiver la connexion en deux étapes
two-factor-turn-off-hint = Votre mot de passe seul ouvrira de nouveau votre compte. Toutes vos autres sessions se terminent.
two-factor-proof = Votre mot de passe, ou un code de l’application
recovery-codes = Codes de secours
recovery-codes-left = { $count ->
    [0] Il ne reste aucun code de secours.
    [one] Il reste un code de secours.
   *[other] Il reste { $count } codes de secours.
 }
recovery-codes-renew-hint = De nouveaux codes remplacent les anciens, qui ne fonctionnent alors plus.
recovery-codes-renew = Créer de nouveaux codes de secours
recovery-codes-keep = Conservez ces codes de secours là où vous les trouverez sans votre téléphone. Chacun sert une fois. Ils ne seront plus affichés.
recovery-codes-download = Télécharger
recovery-codes-print = Imprimer
recovery-codes-kept = Je les ai conservés
second-factor = Deuxième étape
second-factor-hint = Votre mot de passe est correct. Montrez maintenant que c’est bien vous.
second-factor-code = Code
second-factor-code-hint = Six chiffres de votre application d’authentification, ou un code de secours.
second-factor-back = Se connecter avec un autre compte
second-factor-wrong = Ce code n’est pas correct, ou a déjà servi. Attendez le suivant.
second-factor-first-wrong = Ce n’est pas le code que l’application affiche maintenant. Vérifiez que l’horloge de votre téléphone est à l’heure.
flash-two-factor-off = La connexion en deux étapes est désactivée.
flash-sign-in-over = Cela a pris trop de temps. Veuillez vous reconnecter.
mail-two-factor-on = La connexion en deux étapes a été activée pour votre compte.
mail-two-factor-off = La connexion en deux étapes a été désactivée pour votre compte.
mail-recovery-codes-renewed = De nouveaux codes de secours ont été créés pour votre compte. Les anciens ne fonctionnent plus.

## Passkeys

passkeys = Clés d’accès
passkeys-hint = Connectez-vous avec votre doigt, votre visage ou un code PIN : plus rapide qu’un mot de passe, et rien que l’on puisse nous voler.
passkeys-none = Aucune clé d’accès pour l’instant
passkeys-none-hint = Une clé d’accès est conservée par votre téléphone, votre ordinateur ou une clé de sécurité.
passkeys-beside-password = Votre mot de passe fonctionne à côté d’elles, et à lui seul tant que la connexion en deux étapes est désactivée.
passkey-new = Nouvelle clé d’accès
passkey-name = Comment l’appeler
passkey-name-hint = Par exemple l’appareil qui la conserve.
passkey-create = Créer une clé d’accès
passkey-created-on = créée le { $day }
passkey-never-used = jamais utilisée
passkey-last-used = dernière utilisation le { $day }
passkey-rename = Renommer
passkey-rename-name = Renommer { $name }
passkey-remove = Retirer
passkey-remove-name = Retirer { $name }
passkey-unsupported = Ce navigateur ne peut pas utiliser de clés d’accès ici. Il leur faut des scripts et un navigateur récent.
passkey-elsewhere = Les clés d’accès sont liées à un nom. Ouvrez cette page à l’adresse :
passkey-needs-name = Les clés d’accès exigent un nom de domaine. Ce service est joint par un numéro.
passkey-refused = Cette clé d’accès n’a pas pu être conservée : cela a pris trop de temps, ou ce n’est pas ce qui était demandé. Réessayez.
passkey-known = Cet appareil a déjà une clé d’accès pour un compte.
passkey-cancelled = Rien n’a été fait : l’appareil n’a pas répondu, ou vous avez annulé.
passkey-failed = L’appareil n’y est pas parvenu. Réessayez, ou essayez avec un autre appareil.
passkey-last-way-in = C’est votre seul accès à votre compte. Ajoutez d’abord une autre clé d’accès ou un mot de passe.
passkey-sign-in = Se connecter avec une clé d’accès
passkey-second-step = Utiliser plutôt une clé d’accès
passkey-not-accepted = Cette clé d’accès n’a pas été acceptée. Réessayez, ou connectez-vous autrement.
flash-passkey-added = Clé d’accès ajoutée.
flash-passkey-renamed = Clé d’accès renommée.
flash-passkey-removed = Clé d’accès retirée.
mail-passkey-added = Une clé d’accès a été ajoutée à votre compte.
mail-passkey-removed = Une clé d’accès a été retirée de votre compte.

## Life cycle

settings-danger = Zone de danger
organizations-closed = Fermées
organization-cancelled = Résiliée
organization-pending = À effacer
organization-export = Tout emporter
organization-export-hint = Une archive avec un fichier pour chaque type de données, dans leur état actuel. Les secrets restent ici. L’export est consigné.
organization-export-json = Exporter en JSON
organization-export-csv = Exporter en CSV
organization-cancel = Résilier l’organisation
organization-cancel-hint = Elle ferme aussitôt pour tous, sauf ses propriétaires. Rien n’est perdu, et vous pouvez la réactiver.
organization-reactivate = Réactiver
organization-delete = Supprimer l’organisation
organization-delete-hint = Elle ferme aussitôt, et après 30 jours tout ce qu’elle contient est effacé définitivement. D’ici là, chaque propriétaire peut y renoncer ici.
organization-type-name = Saisissez « { $name } » pour confirmer
organization-name-differs = Ce n’est pas le nom de l’organisation.
organization-keep = Garder l’organisation
organization-deletion-notice = Tout ce que contient cette organisation sera effacé après le { $day }. D’ici là, elle est fermée à tous sauf à ses propriétaires.
organization-cancelled-notice = Cette organisation est résiliée : elle est fermée à tous sauf à ses propriétaires.
organization-closed-already = L’organisation est déjà fermée.
organization-not-cancelled = L’organisation n’est pas résiliée.
organization-not-pending = L’organisation n’est pas sur le point d’être effacée.
organization-deletion-pending = L’organisation est déjà sur le point d’être effacée.
ownership-transfer = Transmettre l’organisation
ownership-transfer-hint = Vous la proposez à un membre. S’il accepte, il en est propriétaire et vous êtes administrateur. Une proposition prend fin après sept jours.
ownership-heir = Nouveau propriétaire
ownership-offer = Proposer
ownership-waiting = { $person } a reçu la proposition et n’a pas encore répondu.
ownership-withdraw = Retirer la proposition
ownership-nobody = Il n’y a encore personne à qui la proposer : des membres qui ne sont ni observateurs ni propriétaires.
ownership-heir-unknown = Choisissez un membre actif qui n’est ni observateur ni propriétaire.
ownership-offer-open = Il existe déjà une proposition. Retirez-la d’abord.
ownership-former-gone = La personne qui vous l’a proposée n’est plus propriétaire de l’organisation.
ownership-offered = L’organisation vous est proposée
ownership-offered-line = { $person } vous propose de devenir propriétaire de cette organisation. La proposition prend fin après le { $day }.
ownership-offered-hint = Un propriétaire choisit le forfait, décide de la fin de l’organisation et peut faire tout ce que peut un administrateur.
ownership-offered-notice = { $person } vous propose de devenir propriétaire de cette organisation.
ownership-accept = Devenir propriétaire
ownership-decline = Refuser
flash-organization-cancelled = L’organisation est résiliée.
flash-organization-reactivated = L’organisation est de nouveau ouverte.
flash-organization-deletion = L’organisation est fermée et sera effacée dans 30 jours.
flash-organization-kept = L’organisation reste.
flash-ownership-offered = La proposition a été envoyée.
flash-ownership-withdrawn = La proposition a été retirée.
flash-ownership-accepted = Vous êtes maintenant propriétaire.
flash-ownership-declined = Vous avez refusé la proposition.
mail-organization-cancelled = { $organization } a été résiliée
mail-organization-cancelled-line = { $person } a résilié { $organization }. Elle est fermée à tous sauf à ses propriétaires, qui peuvent la réactiver.
mail-organization-reactivated = { $organization } est de nouveau ouverte
mail-organization-reactivated-line = { $person } a réactivé { $organization }.
mail-organization-deletion = { $organization } va être effacée
mail-organization-deletion-line = { $person } a demandé la suppression de { $organization }. Elle est maintenant fermée, et le { $day } tout ce qu’elle contient sera effacé définitivement. D’ici là, chaque propriétaire peut y renoncer.
mail-organization-kept = { $organization } ne sera pas effacée
mail-organization-kept-line = { $person } a renoncé à la suppression de { $organization }.
mail-organization-erased = { $organization } a été effacée
mail-organization-erased-line = { $organization } a été effacée comme demandé, avec { $rows } enregistrements. Rien ne peut en être récupéré.
mail-organization-see = Voir l’organisation
mail-ownership-offered = { $person } vous propose { $organization }
mail-ownership-offered-line = { $person } vous propose de devenir propriétaire de { $organization }. La proposition prend fin après le { $day }.
mail-ownership-answer = Répondre
mail-ownership-transferred = { $person } est maintenant propriétaire de { $organization }
mail-ownership-declined = { $person } a refusé de devenir propriétaire de { $organization }
mail-home = Vers TimeTracker
audit-family-ownership = Propriété
audit-organization-cancelled = Organisation résiliée
audit-organization-reactivated = Organisation réactivée
audit-organization-deletion-requested = Suppression de l’organisation demandée
audit-organization-deletion-cancelled = Suppression de l’organisation annulée
audit-organization-exported = Tout exporté
audit-ownership-offered = Propriété proposée
audit-ownership-offer-withdrawn = Proposition de propriété retirée
audit-ownership-offer-declined = Proposition de propriété refusée
audit-ownership-transferred = Propriété transmise

## Signing in through another service

sso = Authentification unique (SSO)
sso-go = Se connecter avec { $provider }
sso-organization = Se connecter avec votre organisation
sso-organization-hint = Votre organisation a peut-être sa propre connexion. Votre adresse professionnelle y mène.
sso-work-address = E-mail professionnel
sso-continue = Continuer
sso-found = Votre organisation se connecte avec { $provider }.
sso-none-for-domain = Aucune organisation n’a de connexion pour cette adresse.
sso-back = Se connecter autrement
sso-failed = Vous n’êtes pas connecté
sso-unreachable = Le service de connexion ne répond pas comme il le devrait. Réessayez plus tard, ou connectez-vous autrement.
sso-refused = La réponse du service de connexion ne convient pas. Rien n’a été changé. Recommencez.
sso-over = Cette connexion a pris trop de temps, ou a déjà servi. Recommencez.
sso-cancelled = Le service de connexion n’a laissé entrer personne : vous avez annulé, ou il ne vous connaît pas.
sso-none = Ce service de connexion n’existe pas ici.
sso-unverified = Le service de connexion n’a pas vérifié votre adresse e-mail. Connectez-vous autrement et associez-le dans vos paramètres de sécurité.
sso-not-for-account = Ce service de connexion ne répond pas de cette adresse e-mail. Connectez-vous autrement.
sso-not-member = Vous n’êtes pas membre de cette organisation. Demandez une invitation à ses administrateurs.
sso-full = Cette organisation n’a plus de place libre. Adressez-vous à ses administrateurs.
sso-provider = Votre propre service de connexion
sso-provider-hint = Les personnes de vos domaines vérifiés peuvent se connecter par ce service (OpenID Connect). Enregistrez-y d’abord TimeTracker.
sso-callback = Adresse de redirection
sso-start = Lien de connexion
sso-name = Comment on l’appelle
sso-issuer = Émetteur
sso-issuer-invalid = Ce n’est pas l’adresse d’un émetteur. Elle commence par https:// et ne contient pas de point d’interrogation.
sso-client-id = Identifiant client (client ID)
sso-client-secret = Secret client (client secret)
sso-secret-kept = Laissez ce champ vide pour garder le secret actuel.
sso-admits = Les nouvelles personnes deviennent membres
sso-admits-hint = Qui arrive par ce service pour la première fois, avec une adresse e-mail d’un domaine vérifié, devient membre tant qu’il reste des places.
sso-remove = Retirer ce service de connexion
flash-sso-removed = Service de connexion retiré.
flash-sso-sign-in-once = Il existe un compte avec cette adresse e-mail. Connectez-vous-y une fois pour associer les deux.
domains = Domaines de messagerie
domains-hint = Votre service de connexion répond des personnes ayant une adresse e-mail de ces domaines, et de personne d’autre.
domain = Domaine
domain-add = Ajouter un domaine
domain-invalid = Ce n’est pas un domaine. Un exemple : example.com
domain-known = Ce domaine est déjà dans la liste.
domain-publish = Publiez cet enregistrement dans le DNS du domaine, puis vérifiez-le :
domain-verified = Vérifié
domain-verify = Vérifier
domain-verify-name = Vérifier { $domain }
domain-remove = Retirer
domain-remove-name = Retirer { $domain }
domain-not-found = L’enregistrement { $record } n’est pas encore là, ou dit autre chose. Le DNS peut prendre une heure.
domain-dns-silent = Le serveur DNS ne répond pas. Réessayez dans un instant.
flash-domain-verified = Domaine vérifié.
flash-domain-removed = Domaine retiré.
identities = Connexions associées
identities-hint = D’autres services par lesquels vous pouvez vous connecter à ce compte.
identities-none = Aucune connexion associée
identities-none-hint = Associez-en une pour vous connecter sans mot de passe.
identity-link = Associer { $provider }
identity-link-hint = Désormais, { $label } pourra se connecter à votre compte { $account }.
identity-link-yes = Associer
identity-link-over = Cela a pris trop de temps. Recommencez.
identity-taken = Cette connexion est déjà associée à un compte.
identity-linked-on = associée le { $day }
identity-remove = Dissocier
identity-remove-name = Dissocier { $name }
flash-identity-linked = Connexion associée.
flash-identity-removed = Connexion dissociée.
mail-identity-linked = Un autre service a été associé à votre compte. Il peut servir à se connecter.
mail-identity-removed = Une connexion associée a été retirée de votre compte.
audit-identity-linked = Autre connexion associée
audit-identity-removed = Autre connexion dissociée
audit-identity-provider-saved = Service de connexion changé
audit-identity-provider-removed = Service de connexion retiré
audit-mail-domain-added = Domaine de messagerie ajouté
audit-mail-domain-verified = Domaine de messagerie vérifié
audit-mail-domain-removed = Domaine de messagerie retiré
audit-member-joined-by-domain = Membre arrivé par le service de connexion
audit-two-factor-enabled = Connexion en deux étapes activée
audit-two-factor-disabled = Connexion en deux étapes désactivée
audit-recovery-codes-renewed = Nouveaux codes de secours créés
audit-recovery-code-used = Connexion avec un code de secours
audit-passkey-added = Clé d’accès ajoutée
audit-passkey-removed = Clé d’accès retirée
audit-family-token = Jetons d’API
audit-token-created = Jeton d’API créé
audit-token-revoked = Jeton d’API révoqué
audit-token-all-revoked = Tous les jetons d’API révoqués

## Operators

console = Console d’exploitation
forbidden-support = Vous êtes ici pour aider : vous pouvez lire, mais rien modifier.
forbidden-proof = Votre identité a été vérifiée il y a plus d’une heure. Ouvrez la console dans un navigateur et saisissez votre mot de passe.
support-banner = Un propriétaire vous a laissé entrer jusqu’au { $until } pour aider. Vous pouvez lire mais rien modifier, et votre visite figure dans le journal de l’organisation.
support-leave = Retour à la console
suspension-reason = Motif : { $reason }
operator-search = Nom, identifiant, contact, ou adresse entière d’un membre
operator-every-status = Tous les états
operator-every-plan = Tous les forfaits
operator-no-organizations = Pas encore d’organisation
operator-no-organizations-hint = Elles apparaîtront ici dès que quelqu’un s’inscrira.
operator-nothing-hint = Essayez avec moins de lettres, ou un autre état ou forfait.
operator-look-hint = L’ouverture de cette page figure dans le journal de l’organisation. Son travail reste caché.
operator-erased-after = Un propriétaire l’a supprimée : tout son contenu sera effacé après le { $day }.
operator-since = Depuis
operator-owners = Propriétaires
operator-no-owners = Elle n’a plus de propriétaire.
support = Accès d’assistance
operator-support-until = Un propriétaire laisse les exploitants regarder à l’intérieur jusqu’au { $until }.
operator-enter = Regarder à l’intérieur
operator-no-support = Aucun propriétaire ne laisse les exploitants regarder à l’intérieur en ce moment. C’est possible sous « Accès d’assistance » dans ses paramètres.
operator-plan = Forfait et limites
operator-plan-hint = Une limite vide est celle du forfait. Elle peut être inférieure à l’utilisation : rien ne peut alors être ajouté. Les propriétaires reçoivent un e-mail.
operator-limit-range = Saisissez un nombre entier de 1 à 1 000 000, ou laissez le champ vide.
operator-plan-same = Ce forfait et ces limites s’appliquent déjà.
operator-suspend = Suspendre
operator-suspend-hint = Tout reste lisible et rien ne peut être modifié. Les propriétaires reçoivent un e-mail.
operator-reason = Motif
operator-reason-hint = Les personnes de l’organisation le lisent sur chaque page.
operator-suspended-already = L’organisation est déjà suspendue.
operator-activate = Réactiver
operator-activate-hint = Les personnes de l’organisation peuvent aussitôt retravailler. Les propriétaires reçoivent un e-mail.
operator-not-suspended = L’organisation n’est pas suspendue.
operator-proof = Confirmez votre identité
operator-proof-hint = La console le demande une fois par heure.
outbox = Boîte d’envoi
outbox-no-server = Ce service n’a pas de serveur de messagerie : rien ici n’a été envoyé. Transmettez vous-même les lettres.
outbox-kept = Conservé
outbox-failed = Échoué
outbox-waiting = En attente
outbox-done = Terminé
outbox-none = Il n’y a rien ici
outbox-none-hint = Les e-mails qui ne peuvent pas être envoyés et les autres travaux qui échouent attendent ici.
outbox-job = Travail : { $kind }
outbox-look-hint = L’ouverture de ceci figure dans le journal de l’organisation ou de la personne concernée.
outbox-to = À
outbox-organization = Organisation
outbox-written = Écrit
outbox-attempts = Tentatives
outbox-due = Prochaine tentative
outbox-problem = Problème
outbox-text = Lettre
outbox-unreadable = Impossible à ouvrir : scellé avec une autre clé que celle de cette installation.
outbox-not-now = Réessayer n’aide pas pour l’instant : son tour viendra, ou il n’y a pas de serveur de messagerie.
flash-outbox-retried = Nouvelle tentative en cours.
flash-operator-suspended = L’organisation est suspendue.
flash-operator-activated = L’organisation est de nouveau active.
support-open = Les exploitants peuvent regarder à l’intérieur
support-open-until = { $person } les a laissés entrer jusqu’au { $until }. Ils lisent et ne modifient rien.
support-end = Y mettre fin maintenant
support-grant = Laisser entrer les exploitants
support-grant-hint = Les personnes qui exploitent ce service ne voient rien de votre travail. Si vous avez besoin d’aide, laissez-les regarder à l’intérieur pendant quelques heures : elles lisent ce que lisent vos observateurs, ainsi que vos paramètres, et ne modifient rien. Chaque visite figure dans votre journal, et l’accès prend fin de lui-même.
support-hours = Pour combien de temps
support-hours-count = { $count ->
    [one] Une heure
   *[other] { $count } heures
 }
support-hours-range = Choisissez 1, 8, 24 ou 72 heures.
support-before = Auparavant
support-record-hint = Qui est entré, et quand, figure dans le journal d’audit.
support-granted-already = Les exploitants peuvent déjà regarder à l’intérieur. Mettez-y d’abord fin.
support-ended-already = Les exploitants ne peuvent pas regarder à l’intérieur : il n’y a rien à terminer.
flash-support-granted = Les exploitants peuvent maintenant regarder à l’intérieur.
flash-support-ended = Les exploitants n’ont plus accès.
mail-operator-plan = Le forfait de { $organization } a changé
mail-operator-plan-line = Les exploitants de ce service ont modifié le forfait ou les limites de { $organization }.
mail-operator-plan-limits = Forfait : { $plan }. Membres et invitations en attente : { $users }. Projets actifs : { $projects }.
mail-operator-suspended = { $organization } est suspendue
mail-operator-suspended-line = Les exploitants de ce service ont suspendu { $organization }. Tout peut être lu et exporté, rien modifié.
mail-operator-activated = { $organization } est de nouveau active
mail-operator-activated-line = Les exploitants de ce service ont réactivé { $organization }. Tout le monde peut travailler comme avant.
audit-family-operator = Exploitants
audit-family-support = Accès d’assistance
audit-operator-looked = Un exploitant a consulté le forfait et l’utilisation
audit-operator-plan-changed = Un exploitant a modifié le forfait ou les limites
audit-operator-suspended = Un exploitant a suspendu l’organisation
audit-operator-activated = Un exploitant a réactivé l’organisation
audit-operator-mail-read = Un exploitant a lu une lettre
audit-operator-mail-retried = Un exploitant a relancé une tentative
audit-support-granted = Exploitants laissés entrer
audit-support-ended = Accès d’assistance terminé
audit-support-entered = Un exploitant a regardé à l’intérieur
## Timesheet
timesheet = Feuille de temps
entries = Entrées
total = Total
saving = Enregistrement …
saved = Enregistré
unsaved = Non enregistré : voyez les cases marquées
timesheet-whose = La semaine de qui
timesheet-show = Afficher
timesheet-empty = Rien encore cette semaine
timesheet-empty-hint = Ajoutez un projet et saisissez ses heures, ou reprenez la semaine précédente.
timesheet-empty-other = Aucun temps n’a été saisi cette semaine.
timesheet-row-add = Ajouter une ligne
timesheet-row-remove = Retirer la ligne de { $name }
timesheet-row-remove-short = Retirer la ligne
timesheet-copy-rows = Reprendre les lignes de la semaine dernière
timesheet-copy-times = Reprendre avec les temps
flash-timesheet-copied = La semaine précédente est reprise.
flash-timesheet-nothing-to-copy = Il n’y a rien à reprendre de la semaine précédente.
timesheet-comment = Commentaire
timesheet-comment-for = Commentaire pour { $name }
timesheet-open = Ouvrir les entrées
timesheet-open-cell = { $count ->
    [one] { $name } : ouvrir l’entrée
   *[other] { $name } : ouvrir les { $count } entrées
}
timesheet-cell-changed = Cette case a été modifiée entre-temps, la vôtre n’est donc pas enregistrée. Rechargez la page pour la voir.
timesheet-cell-empty = Il n’y a plus de temps ici
timesheet-back = Retour à la semaine
timesheet-incomplete = La page n’a envoyé qu’une partie de ses cases. Rechargez-la et réessayez.
timesheet-time-missing = Saisissez le temps dont parle le commentaire.
entry-worker-unknown = Personne dans cette organisation n’a cet identifiant.
entry-worker-stays = Une entrée reste à la personne qui a travaillé.
audit-time-entry-created = Temps saisi pour quelqu’un
audit-time-entry-changed = Temps de quelqu’un modifié

## Calendar

calendar = Calendrier
calendar-week = Semaine
calendar-month = Mois
calendar-view = Afficher
calendar-before = Précédent
calendar-after = Suivant
calendar-whose = Calendrier de
calendar-one-person = Un calendrier est celui d’une personne. Indiquez l’identifiant d’une personne.
calendar-no-times = Sans heures
calendar-running = en cours
calendar-keys = Tracez dans le calendrier pour ajouter du temps. Sur une entrée, Alt et les flèches la déplacent, avec Maj sa fin, et Entrée l’ouvre.
calendar-no-script = Le calendrier a besoin de scripts. Le même temps se trouve ici :
## Tasks

task = Tâche
task-find-create = Chercher ou créer une tâche
task-none = Aucune tâche
task-no-match = Aucune tâche ne correspond.
task-not-of-project = Ce projet n’a pas cette tâche.
task-cancelled = Cette tâche est annulée. Rouvrez-la pour y enregistrer du temps.
task-required = Choisissez une tâche : cette organisation en veut une pour chaque entrée.
task-needs-project = Choisissez un projet pour la nouvelle tâche.
task-name-taken = Une autre tâche de ce projet porte ce nom.
task-project-fixed = Une tâche reste dans son projet.
task-in-use = Du temps a été enregistré sur cette tâche : elle peut être annulée, mais pas supprimée.
task-cancelled-not-done = Une tâche annulée n’est pas terminée. Rouvrez-la d’abord.
task-done-not-cancelled = Une tâche terminée ne s’annule pas. Rouvrez-la d’abord.
task-not-in-column = La tâche qu’elle doit suivre n’est pas dans cette colonne.
assignee-unknown = Personne d’actif dans cette organisation n’a cet identifiant.
estimate-range = Une estimation est comprise entre une seconde et 10 000 heures.
tasks = Tâches
tasks-mine = Mes tâches
tasks-all = Toutes les tâches
tasks-board = Tableau
task-new = Nouvelle tâche
task-new-in = Nouvelle tâche : { $status }
task-edit = Modifier la tâche
task-start = Démarrer le chronomètre sur « { $name } »
tasks-overdue = En retard
tasks-today = Pour aujourd’hui
tasks-this-week = Pour cette semaine
tasks-later = Plus tard
tasks-without-day = Sans échéance
tasks-open = Ouvertes
tasks-search = Chercher une tâche
tasks-sort = Ordre
tasks-sorted-by = Par : { $what }
tasks-none = Aucune tâche ouverte
tasks-none-hint = Les tâches disent ce qu’il y a à faire dans un projet, par qui et pour quand.
tasks-nothing-hint = Essayez avec moins de lettres, ou un autre statut.
tasks-mine-none = Rien ne vous attend
tasks-mine-none-hint = Les tâches qui vous sont confiées apparaissent ici, les échéances les plus proches en haut.
tasks-of-nobody = Tâches sans responsable
tasks-more =
    { $count ->
        [one] Une de plus
       *[other] { $count } de plus
    }
task-status-todo = À faire
task-status-in_progress = En cours
task-status-review = En revue
task-status-done = Terminée
task-status-cancelled = Annulée
task-priority = Priorité
task-priority-any = Toute priorité
task-priority-low = Basse
task-priority-medium = Moyenne
task-priority-high = Haute
task-priority-urgent = Urgente
task-assignee = Responsable
task-assignee-any = Tout le monde
task-assignee-me = Moi
task-assignee-none = Personne
task-due = Échéance
task-estimate = Estimation
task-estimate-hint = Comme vous le diriez : 2:30, 90m ou 1,5
task-project-choose = Choisir un projet
task-undescribed = Il n’y a pas de description.
task-activities = Historique
task-started = Commencée
task-completed = Terminée
task-own-time = Votre temps
task-time-spent = Passé
task-move = Déplacer vers
task-move-up = Vers le haut
task-move-down = Vers le bas
board-keys = Faites glisser les cartes, ou déplacez celle qui a le focus avec Maj et les flèches.
markdown-hint = Markdown fonctionne : **gras**, _italique_, listes, liens.
task-delete-consequence = La tâche disparaît de toutes les listes. Elle n’a aucune entrée de temps.
flash-task-created = Tâche créée.
flash-task-deleted = Tâche supprimée.
flash-task-restored = Tâche restaurée.
nothing = rien
task-was-created = a créé la tâche.
task-was-described = a modifié la description.
task-was-deleted = a supprimé la tâche.
task-was-restored = a restauré la tâche.
task-was-renamed = a changé le nom de « { $old } » en « { $new } ».
task-was-moved = a changé le statut de { $old } en { $new }.
task-priority-changed = a changé la priorité de { $old } en { $new }.
task-assignee-changed = a changé le responsable de { $old } à { $new }.
task-day-changed = a changé l’échéance de { $old } à { $new }.
task-estimate-changed = a changé l’estimation de { $old } à { $new }.
shortcut-tasks = Aller aux tâches
projects-all = Tous les projets
## Search

search-everything = Rechercher clients, projets, étiquettes et temps
search-begin = Que cherchez-vous ?
search-begin-hint = Quelques lettres suffisent, et une faute de frappe ne gêne pas.
search-nothing-hint = Essayez avec moins de mots ou une autre orthographe.
search-results = Trouvé
commands = Recherche et commandes
commands-placeholder = Rechercher, ou dire où aller
command-start = Démarrer le chronomètre :

## Comments and notifications

comments = Commentaires
comment = Commentaire
comments-none = Personne n’a encore commenté.
comments-older = Commentaires plus anciens
comment-write = Commenter
comment-reply = Répondre
comment-placeholder = Que devraient savoir les autres ?
comment-mention = Mentionner
comment-edited = modifié
comment-deleted = Ce commentaire a été supprimé.
comment-delete-consequence = Son texte disparaît définitivement. Les réponses restent.
comment-not-own = Seul l’auteur d’un commentaire peut le modifier ; les gestionnaires peuvent le supprimer.
mentions-too-many = Mentionnez au plus { $most } personnes.
flash-comment-deleted = Commentaire supprimé.
notifications = Notifications
notifications-none = Rien de nouveau
notifications-none-hint = Quand quelqu’un vous mentionne, vous répond, vous confie une tâche ou se prononce sur votre semaine, vous le voyez ici.
notifications-read = Tout marquer comme lu
notifications-unread = { $count } non lues
notifications-preferences = Comment me prévenir
notification-new = Nouveau
notification-read = Marquer comme lu
notification-mention = { $person } vous a mentionné sur « { $about } »
notification-reply = { $person } vous a répondu sur « { $about } »
notification-task-assigned = { $person } vous a confié la tâche « { $about } »
notification-time-submitted = { $person } a soumis la semaine du { $from } au { $to }
notification-time-approved = { $person } a approuvé votre semaine du { $from } au { $to }
notification-time-rejected = { $person } a refusé votre semaine du { $from } au { $to }
notification-time-reopened = { $person } a rouvert votre semaine du { $from } au { $to }
notify-mention = Quelqu’un me mentionne
notify-reply = Quelqu’un me répond
notify-task-assigned = Quelqu’un me confie une tâche
notify-time-submitted = Une semaine attend mon approbation
notify-time-approved = Ma semaine est approuvée
notify-time-rejected = Ma semaine est refusée
notify-time-reopened = Ma semaine est rouverte
notify-mail = Ici et par e-mail
notify-here = Seulement ici
notify-none = Pas du tout
mail-mention = { $person } vous a mentionné sur « { $about } »
mail-mention-line = { $person } a écrit, dans { $organization }, un commentaire sur « { $about } » qui vous mentionne.
mail-reply = { $person } vous a répondu sur « { $about } »
mail-reply-line = { $person } a répondu, dans { $organization }, à votre commentaire sur « { $about } ».
mail-task-assigned = { $person } vous a confié la tâche « { $about } »
mail-task-assigned-line = La tâche « { $about } » dans { $organization } est maintenant la vôtre.
mail-task-look = Voir la tâche
mail-comment-read = Lire le commentaire

## Approval of weeks
approvals = Approbations
approvals-empty = Aucune semaine n’a encore été soumise
approvals-empty-hint = Les semaines soumises depuis les feuilles de temps attendent ici leur approbation.
period-is-open = De nouveau ouverte
period-is-submitted = En attente d’approbation
period-is-approved = Approuvée
period-is-rejected = Refusée
period-submit = Soumettre la semaine
period-withdraw = Retirer
period-decide = Décider
period-approve = Approuver
period-reject = Refuser
period-reopen = Rouvrir
period-approved = Le temps du { $from } au { $to } est approuvé et clos. Demandez à un responsable de le rouvrir.
period-submitted = Le temps du { $from } au { $to } attend son approbation et est clos. Retirez-le pour le modifier.
period-locked = Le temps jusqu’au { $day } est clos. Demandez à un responsable de le modifier.
period-timer-runs = Le chronomètre tourne encore cette semaine. Arrêtez-le, puis soumettez la semaine.
period-not-open = Cette semaine attend déjà son approbation ou est approuvée.
period-not-waiting = Cette semaine n’attend pas d’approbation.
period-is-open-already = Cette semaine est ouverte.
period-decision-unknown = Choisissez d’approuver, de refuser ou de rouvrir.
lock-date = Clos jusqu’au
lock-date-hint = Le temps de ce jour et d’avant est clos, sauf pour les responsables, dont les modifications sont consignées.
lock-date-none = Rien n’est clos.
flash-period-submitted = La semaine est soumise.
flash-period-withdrawn = La semaine est de nouveau à vous.
flash-period-approved = La semaine est approuvée.
flash-period-rejected = La semaine est refusée.
flash-period-reopened = La semaine est rouverte.
mail-period-submitted = { $person } a soumis une semaine dans { $organization }
mail-period-submitted-line = La semaine du { $from } au { $to } attend votre approbation.
mail-period-approved = Votre semaine dans { $organization } est approuvée
mail-period-rejected = Votre semaine dans { $organization } est refusée
mail-period-reopened = Votre semaine dans { $organization } est rouverte
mail-period-decided-line = { $person } s’est prononcé sur la semaine du { $from } au { $to }.
mail-period-comment = Commentaire : { $comment }
mail-period-look = Voir la semaine
audit-family-period = Semaines
audit-period-submitted = Semaine soumise
audit-period-withdrawn = Semaine soumise retirée
audit-period-approved = Semaine approuvée
audit-period-rejected = Semaine refusée
audit-period-reopened = Semaine rouverte
audit-organization-locked-until = Date de clôture modifiée

## Rates

rates = Taux
rate-new = Nouveau taux
rate-edit = Modifier le taux
rates-all = Tous les taux
rates-by-day = Taux par jour
rates-none = Aucun taux ici pour l’instant
rates-none-hint = Fixez ce que vaut une heure pour une personne, un client, un projet ou une tâche, et ce que coûte une heure d’une personne.
rates-none-here = Aucun taux propre à certains jours.
rates-hint = Le taux le plus précis compte : celui de l’entrée même, puis de la personne sur le projet, de la tâche, du projet, du client, de la personne, de l’organisation. Une entrée garde le taux avec lequel elle a été écrite.
rates-usual = Taux habituel de l’organisation
rate-kind = Type
rate-whose = Pour
rate-days = Jours
rate-amount = Taux
cost-rate = Coût d’une heure
hourly-rate-hint = Ce que vaut une heure pour les clients.
cost-rate-hint = Ce qu’une heure d’une personne coûte à l’organisation. Les membres ne le voient jamais.
rate-whose-hint = Choisissez une personne, un projet, les deux, ou un client. Ne choisissez rien pour toute l’organisation.
rate-person = Personne
rate-person-any = Tout le monde
rate-in = Taux en { $currency } par heure
rate-first-day = Premier jour
rate-last-day = Dernier jour
rate-new-entries-only = Il compte pour les entrées écrites à partir de maintenant. Les entrées existantes gardent leur taux, sauf si vous appliquez les taux au temps passé.
rate-always = Tous les jours
rate-from-day = À partir du { $day }
rate-until-day = Jusqu’au { $day }
rate-of-organization = Toute l’organisation
rate-of-project-member = Personne sur un projet
rate-from-entry = { $amount } de l’heure, fixé sur cette entrée
rate-from-project-member = { $amount } de l’heure, taux de la personne sur ce projet
rate-from-task = { $amount } de l’heure, taux de la tâche
rate-from-project = { $amount } de l’heure, taux du projet
rate-from-client = { $amount } de l’heure, taux du client
rate-from-member = { $amount } de l’heure, taux de la personne
rate-from-organization = { $amount } de l’heure, taux de l’organisation
entry-rate-in = Taux de cette entrée en { $currency }
flash-rate-created = Taux fixé.
flash-rate-deleted = Taux supprimé.
flash-rates-applied = Taux appliqués au temps passé.
rate-delete-consequence = Les nouvelles entrées reçoivent alors le taux suivant qui est fixé. Les entrées existantes gardent ce qu’elles ont.
rate-overlaps = Il y a déjà un taux de ce type pour certains de ces jours. Modifiez d’abord ses jours.
rate-subject-unclear = Choisissez une personne, un projet, les deux, ou un client : aucune autre combinaison n’a de taux.
rate-cost-needs-person = Le coût d’une heure se fixe pour une personne seule.
rate-task-unknown = Cette tâche n’existe pas dans cette organisation.
rates-apply = Appliquer les taux au temps passé
rates-apply-hint = Voyez d’abord ce qui changerait. Les taux fixés sur une entrée restent, de même que tout ce qui est dans des périodes closes.
rates-preview = Voir ce qui changerait
rates-would-change = Ce qui changerait
rates-nothing-changes = Rien ne change : ces entrées ont les taux actuels.
rates-entries =
    { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }
rates-before = Avant
rates-after = Après
rates-costs = Coût
rates-left-out = Ces périodes sont closes et restent telles quelles :
rates-left-locked = Tout jusqu’à la date de verrouillage, { $day }
rates-left-approved = { $name }, { $days }, approuvé
rates-left-submitted = { $name }, { $days }, attend son approbation
rates-apply-now = Appliquer
rates-preview-outdated = Le temps ou les taux ont changé depuis l’aperçu. Rien n’a été appliqué : regardez-le à nouveau.
members-see-amounts = Les membres voient ce que vaut leur propre temps
members-see-amounts-hint = Sinon, seuls les responsables et au-dessus voient les taux et les montants. Ce que coûte une heure n’est jamais que pour eux.
audit-family-rate = Taux
audit-rate-created = Taux fixé
audit-rate-changed = Taux modifié
audit-rate-deleted = Taux supprimé
audit-rate-applied = Taux appliqués au temps passé
## Taking time along

time-export = Exporter
time-export-file = Le temps dans un fichier
time-export-file-hint = Tout ce que la liste des entrées montre pour ces jours. L’export est consigné.
time-export-whose = Temps de
time-export-everybody = Tout le monde
time-export-csv = Tableau (CSV)
time-export-ics = Calendrier (iCal)
feed = Votre temps dans un logiciel de calendrier
feed-hint = Une adresse secrète à laquelle votre logiciel de calendrier lit vos propres entrées des six derniers mois. Quiconque la connaît peut les lire aussi, et rien d’autre.
feed-create = Créer une adresse
feed-renew = Créer une nouvelle adresse
feed-renew-hint = Une nouvelle adresse met fin à la précédente.
feed-end = Mettre fin à l’adresse
feed-copy-now = Copiez l’adresse maintenant et abonnez-vous-y dans votre logiciel de calendrier : elle ne sera plus affichée.
feed-since = Une adresse existe depuis le { $day }.
feed-read = Dernière lecture le { $day }.
feed-never-read = Elle n’a jamais été lue.
flash-feed-ended = L’adresse ne fonctionne plus.
audit-time-entry-exported = Temps exporté
audit-feed-created = Adresse de calendrier créée
audit-feed-ended = Adresse de calendrier supprimée
audit-family-feed = Adresses de calendrier
## Several entries at once

days-add = Ajouter plusieurs jours
days-add-hint = La même entrée chaque jour, au plus 31 jours. Toutes sont ajoutées, ou aucune.
days-first = Premier jour
days-last = Dernier jour
days-weekends = Aussi les samedis et dimanches
days-time = Temps de chaque jour
days-refused = Ces jours-là ne le permettent pas : rien n’a été ajouté
days-weekend-only = Il n’y a que des samedis et des dimanches entre ces jours.
flash-days-added = Le temps est ajouté chaque jour.
selection = Sélection
selected = Sélection :
selection-clear = Effacer la sélection
entry-select = Sélectionner « { $name } »
entries-select = Tout sélectionner dans « { $name } »
shortcut-select = Sélectionner l’entrée active
entries-edit = { $count ->
    [one] Modifier 1 entrée
   *[other] Modifier { $count } entrées
}
entries-edit-hint = Seul ce que vous cochez change dans ces entrées.
entries-change = Changer : { $what }
entries-change-nothing = Cochez ce qui doit changer.
entries-none = Sélectionnez au moins une entrée.
entries-too-many = Au plus { $most } entrées à la fois, s’il vous plaît.
flash-entries-changed = Entrées modifiées.
flash-entries-deleted = Entrées supprimées.
selection-done = { $count ->
    [one] { $count } entrée traitée
   *[other] { $count } entrées traitées
}
selection-refused = { $count ->
    [one] { $count } entrée reste telle quelle :
   *[other] { $count } entrées restent telles quelles :
}
entry-duplicate = Dupliquer
entry-split = Scinder…
entry-split-title = Scinder l’entrée
entry-split-do = Scinder
entry-merge-before = Fusionner avec la précédente
entries-merge = Fusionner
split-at = Scinder à
split-at-hint = Une heure entre le début et la fin, par exemple 12:30.
split-after = Durée de la première partie
split-after-or = Ou la durée de la première partie
split-after-hint = Par exemple 1:30 ou 45m.
flash-entry-duplicated = Entrée dupliquée.
flash-entry-split = Entrée scindée.
flash-entries-merged = Entrées fusionnées.
entry-runs = Cette entrée est en cours. Arrêtez-la d’abord.
merge-count = Sélectionnez de deux à 20 entrées à fusionner.
merge-not-equal = Seules des entrées égales peuvent être fusionnées : mêmes description, projet, tâche, étiquettes et facturation.
merge-not-neighbours = Seules des entrées qui se suivent sans interruption, ou des durées d’un même jour, peuvent être fusionnées.
split-outside = Ceci n’est pas à l’intérieur de l’entrée.
split-where = Dites où scinder : à une heure, ou après une durée.

## Breaks

breaks = Pauses
breaks-of = Pause { $length }
timer-paused = En pause
timer-pause = Faire une pause
timer-pause-key = Faire une pause (p)
timer-unpause = Reprendre
timer-unpause-key = Reprendre (p)
shortcut-pause = Mettre le chronomètre en pause, ou reprendre
timer-already-paused = Le chronomètre est déjà en pause.
timer-not-paused = Le chronomètre n’est pas en pause.
break-needs-times = Seule une entrée avec un début et une fin peut avoir des pauses.
break-too-long = Les pauses durent autant que l’entrée, ou plus.
start-in-break = Depuis, le chronomètre a eu des pauses qui ne tiennent pas après ce début.
stop-before-break = Le chronomètre a été en pause après ce moment. Choisissez-en un après la dernière pause.
## Focus sessions

focus = Concentration
focus-idle = Prêt à vous concentrer ?
focus-idle-hint = Une séance dure { $minutes } minutes. Elle est liée à la saisie pour laquelle votre minuteur tourne.
focus-session = Séance de concentration
focus-short-break = Pause
focus-long-break = Longue pause
focus-start = Commencer une séance
focus-start-short-break = Faire une pause
focus-start-long-break = Faire une longue pause
focus-interrupt = J’ai été interrompu
focus-stop = Terminer
focus-over = La séance est terminée. C’est l’heure de la pause.
focus-break-over = La pause est terminée. Prêt pour la séance suivante ?
focus-interrupted-times = { $count ->
    [0] Sans interruption
    [1] Une interruption
   *[other] { $count } interruptions
}
focus-cycle = { $done } séances sur { $cycles } avant la longue pause
focus-summary = Votre concentration en chiffres
focus-span = Quand
focus-sessions = Séances
focus-time = Temps de concentration
focus-interruptions = Interruptions
focus-this-week = Cette semaine
focus-preferences = Mon cycle
focus-minutes = Minutes par séance
focus-cycles = Séances avant la longue pause
focus-short-break-minutes = Minutes par pause
focus-long-break-minutes = Minutes par longue pause
focus-sound = Jouer un son discret à la fin
focus-notice = Afficher une notification du navigateur à la fin
focus-notice-hint = Le navigateur vous demande votre accord. La page doit rester ouverte.
focus-notice-refused = Le navigateur n’autorise pas les notifications ici. Vous pouvez le changer dans ses réglages pour cette page.
focus-not-running = Les interruptions sont comptées pendant une séance de concentration.
focus-number-range = Indiquez un nombre entier de 1 à { $most }.
## My week

open = Ouvrir
my-week = Ma semaine
my-week-hint = Votre propre temps dans toutes vos organisations. Chacune ne montre que le sien : aucune n’apprend rien d’une autre.
my-week-none = Aucun temps cette semaine
my-week-none-hint = Ce que vous enregistrez dans l’une de vos organisations apparaît ici.
timer-runs-in = Un minuteur tourne dans { $organization } :
timer-stop-there = L’arrêter

## Budgets

budget = Budget
budget-none = Ce projet n’a pas de budget.
budget-set = Fixer un budget
budget-change = Modifier le budget
budget-of-project = Budget de « { $project } »
budget-kind = Ce qui est compté
budget-kind-hours = Heures
budget-kind-money = Argent en { $currency }
budget-amount = Montant
budget-amount-hint = Des heures comme 120 ou 7:30, ou une somme comme 5000.
budget-amount-nothing = Un budget est supérieur à zéro.
budget-period = À quelle fréquence
budget-period-total = En tout
budget-period-monthly = Chaque mois
budget-threshold = Prévenir les responsables à (pour cent)
budget-threshold-hint = Ils sont prévenus une fois à ce moment, et une fois encore à 100 %. Un nouveau mois ou un autre budget repart de zéro.
budget-threshold-range = Indiquez un nombre entier de 1 à 99.
budget-of-month = en { $month }
budget-in-all = en tout
budget-used = Part du budget utilisée
budget-fine = Dans le budget
budget-nearly-used-up = Presque épuisé
budget-used-up = Épuisé
budget-spent = { $amount } utilisés, { $percent } %
budget-left = reste { $amount }
budget-over = { $amount } de plus que le budget
budget-in-short = Budget : { $percent } %
budget-burn-down = Ce qui restait à la fin de chaque jour
budget-line-left = Reste
budget-line-ideal = Reste si chaque jour utilisait autant
budget-line-zero = Plus rien
budget-numbers = La même chose en chiffres
budget-column-days = Jours
budget-column-used = Utilisé
budget-days = du { $from } au { $to }
budget-hours-hint = Les heures sont celles de toutes les entrées, facturables ou non.
budget-money-hint = L’argent est ce que valent les entrées facturables à leurs propres taux.
budget-threshold-told = Les responsables sont prévenus à { $percent } % et à 100 %.
budget-delete-consequence = Le budget et ses alertes disparaissent. Tous les temps restent.
flash-budget-set = Budget fixé.
flash-budget-removed = Budget supprimé.
notification-budget = { $percent } % du budget de « { $about } » est utilisé
notification-budget-month = { $percent } % du budget de « { $about } » pour { $month } est utilisé
notify-project-budget = Le budget d’un projet est presque ou tout à fait épuisé
mail-budget = { $percent } % du budget de « { $project } » est utilisé
mail-budget-line = Dans { $organization }, le projet « { $project } » a utilisé { $percent } % de son budget ou plus.
mail-budget-month-line = Dans { $organization }, le projet « { $project } » a utilisé { $percent } % de son budget pour { $month } ou plus.
mail-budget-look = Voir le budget
audit-project-budget-set = Budget d’un projet fixé
audit-project-budget-removed = Budget d’un projet supprimé
## Time from other tools

imports = Importer
import-new = Reprendre le temps d’un autre outil
import-new-hint = Exportez le rapport détaillé de Toggl Track, Clockify, Harvest, Kimai ou solidtime en CSV, en anglais, et choisissez-le ici : 20 Mo et 200 000 lignes au plus. Vous voyez ce qu’il contient avant tout import.
import-file = Fichier
import-upload = Envoyer un fichier
import-file-too-large = Le fichier dépasse 20 Mo. Exportez moins de mois à la fois.
imports-none = Rien n’a encore été importé
imports-none-hint = Chaque import apparaît ici avec son rapport et peut être annulé.
import-tool = Outil
import-rows = Lignes
import-uploaded = Envoyé
import-is-reading = Le fichier est en cours de lecture …
import-is-asking = Le fichier demande une réponse
import-is-ready = Prêt : rien n’est encore importé
import-is-running = Les entrées sont en cours d’écriture …
import-is-done = Importé
import-is-undoing = L’import est en cours d’annulation …
import-is-undone = Annulé
import-progress = { $done } lignes sur { $rows }
import-look-again = Regarder à nouveau
import-report = Lignes et temps du fichier
import-whole-file = Tout le fichier
import-rows-waiting = Lues
import-rows-imported = Lignes importées
import-rows-present = Étaient déjà là
import-rows-skipped = Laissées de côté
import-rows-faulty = Illisibles
import-rows-undone = Retirées
import-rows-kept = Conservées
import-already-here = { $count ->
    [0] Aucune ligne n’est déjà là.
    [1] Une ligne est déjà là.
   *[other] { $count } lignes sont déjà là.
}
import-tags-found = { $count ->
    [0] Aucune étiquette.
    [1] Une étiquette.
   *[other] { $count } étiquettes.
}
import-written = { $count ->
    [0] Aucune entrée n’est là grâce à cet import.
    [1] Une entrée est là grâce à cet import : { $length }.
   *[other] { $count } entrées sont là grâce à cet import : { $length }.
}
import-overlaps = { $count ->
    [0] Aucune ne chevauche du temps déjà présent.
    [1] Une chevauche du temps déjà présent.
   *[other] { $count } chevauchent du temps déjà présent.
}
import-see-entries = Voir les entrées
import-undo = Annuler l’import
import-undo-question = Annuler l’import de { $name } ?
import-undo-entries = { $count ->
    [0] Aucune entrée n’est supprimée.
    [1] Une entrée est supprimée.
   *[other] { $count } entrées sont supprimées.
}
import-undo-changed = { $count ->
    [0] Aucune entrée n’a été modifiée depuis.
    [1] Une entrée a été modifiée depuis et reste.
   *[other] { $count } entrées ont été modifiées depuis et restent.
}
import-undo-created = Les clients, projets et tâches que l’import a créés partent aussi, si rien d’autre ne les utilise. Les projets dont il reste une trace sont archivés.
import-people = Personnes
import-in-file = Dans le fichier
import-here = Ici
import-no-name = Sans nom
import-is-here = Ce que { $name } est ici
import-skip-person = Ne pas importer cette personne
import-no-task = Aucune tâche
import-create = Celui de ce nom ; le créer s’il manque
import-run = Lancer l’import
import-reading = Comment le fichier est lu
import-reading-hint = Une nouvelle lecture oublie les choix ci-dessus.
import-find-out = Trouvé dans le fichier
import-date-order = Dates
import-year-first = Année, mois, jour
import-day-first = Jour, mois, année
import-month-first = Mois, jour, année
import-read-again = Relire
import-line = Ligne { $line }
import-first-rows = Ce sont les 100 premières.
import-of-another = Quelqu’un d’autre a envoyé ce fichier : lui seul peut continuer.
import-other-state = L’import n’en est pas à cette étape. Regardez-le à nouveau.
import-choice-wrong = Un des choix n’est pas possible ici. Choisissez-en un autre.
import-ask-not-text = Ce n’est pas un tableau en UTF-8. Exportez à nouveau le rapport en CSV.
import-ask-tool = Les colonnes sont inconnues. Quel outil a écrit ce fichier ?
import-ask-columns = Les colonnes ne disent pas quand ni combien de temps. Exportez le rapport détaillé.
import-ask-date-order = Les dates peuvent se lire de deux façons. Indiquez l’ordre du jour et du mois.
import-ask-no-rows = Le fichier n’a aucune ligne.
import-ask-too-many-rows = Le fichier a plus de 200 000 lignes. Exportez moins de mois à la fois.
import-ask-too-many-names = Le fichier nomme plus de 5 000 personnes, clients, projets et tâches. Exportez moins de mois à la fois.
import-row-not-yours = Ce n’est pas votre temps
import-row-person-skipped = La personne n’est pas importée
import-row-closed = Le jour est clos
import-row-changed = Quelqu’un a modifié l’entrée depuis
import-fault-text = La ligne contient des caractères impossibles à conserver.
import-fault-length = La durée est illisible.
import-fault-no-length = La ligne ne dit pas combien de temps cela a duré ; c’était peut-être encore en cours.
import-fault-too-long = La ligne dépasse 999 heures.
import-fault-day = Le jour est illisible ou avant l’an 2000.
import-fault-time = L’heure est illisible.
import-fault-no-such-time = Les horloges ont été avancées : cette heure n’a pas existé dans le fuseau du fichier.
import-fault-end-first = La ligne finit avant de commencer.
import-fault-contradiction = La durée dépasse le temps entre le début et la fin.
import-fault-billable = Facturable doit être oui ou non.
import-fault-name = Un nom dépasse 200 caractères.
import-fault-description = La description dépasse 2 000 caractères.
import-fault-tags = Il y a plus de 20 étiquettes, ou l’une dépasse 50 caractères.
welcome-import = Reprenez l’existant
welcome-import-hint = Le temps de Toggl Track, Clockify, Harvest, Kimai ou solidtime, tel que leur export CSV le donne.
audit-import-run = Temps importé
audit-import-undone = Import annulé
audit-family-import = Imports

## Who is working now

working-now = Au travail en ce moment

## Totals of a project

totals-all-time = Depuis le début
totals-this-month = Ce mois-ci
totals-last-month = Le mois dernier
totals-period = Période
totals-own = Votre temps
totals-others = Autres
totals-none = Aucun temps n’a été saisi ici.

## Another person’s calendar

time-add-for = Ajouter du temps pour { $name }
calendar-editing = Vous modifiez le temps de { $name }. Chaque modification est consignée.

## Saved filters
saved-filters = Filtres enregistrés
saved-filter-save = Enregistrer ce filtre
saved-filter-edit = Modifier le filtre
saved-filter-delete = Supprimer le filtre
saved-filter-hint = Un filtre à vous portant le même nom est remplacé.
saved-filter-share = Toute l’organisation le trouve
saved-filter-shared-mark = partagé
saved-filter-name-taken = Vous avez un autre filtre portant ce nom.
saved-filter-unreadable = Ce filtre est illisible. Réglez-le de nouveau dans la liste.
saved-filter-other-list = Un filtre reste avec sa liste.
saved-filters-too-many = Vous gardez déjà { $most } filtres. Supprimez-en un d’abord.
flash-filter-saved = Filtre enregistré.
flash-filter-deleted = Filtre supprimé.

## The list of time
time-list = Liste
time-list-nothing = Aucune entrée ne correspond à ce filtre.
time-search = Chercher des entrées
days = Jours
days-chosen = Jours choisis
days-all = Toute la durée
days-today = Aujourd’hui
days-yesterday = Hier
days-this_week = Cette semaine
days-last_week = La semaine dernière
days-this_month = Ce mois-ci
days-last_month = Le mois dernier
days-this_quarter = Ce trimestre
days-last_quarter = Le trimestre dernier
days-this_year = Cette année
days-last_year = L’année dernière
tags-any = Toutes les étiquettes
billable-any = Facturable ou non
not-billable = Non facturable

## Recurring blocks
recurring = Blocs récurrents
recurring-hint = Du travail qui revient chaque semaine. Quand il est terminé, sa saisie s’écrit toute seule.
recurring-new = Nouveau bloc récurrent
recurring-edit = Modifier le bloc récurrent
recurring-mine = Les miens
recurring-all = Ceux de tous
recurring-none = Rien ne revient tout seul
recurring-none-hint = Une réunion hebdomadaire, un horaire fixe : dites une fois quand, et le temps est enregistré chaque semaine.
recurring-until = jusqu’au { $day }
recurring-weekdays = Jours de la semaine
recurring-hours = De – à
recurring-hours-hint = Par exemple 9:00-10:30 ; au-delà de minuit 22-2.
recurring-zone = Ce sont les heures de l’organisation ({ $zone }).
recurring-last = Dernier jour
recurring-coming = À venir
recurring-over = Il ne revient plus.
recurring-left-out = Omis
recurring-leave-out = Omettre { $day }
recurring-take-in = Reprendre { $day }
recurring-settled = Jusqu’ici
recurring-settled-none = Rien encore. La première saisie s’écrit quand la première fois est passée.
recurring-not-written = Pas de saisie : { $reason }
recurring-entry-deleted = Saisie supprimée
recurring-delete-consequence = Il ne revient plus. Les saisies qu’il a écrites restent.
recurring-too-long-ago = Il peut commencer il y a { $most } jours au plus.
recurring-needs-hours = Dites de quand à quand, par exemple 9:00-10:30.
recurring-too-many = Il y a déjà { $most } blocs récurrents. Supprimez-en un d’abord.
recurring-worker-stays = Un bloc récurrent reste à sa personne.
recurring-not-coming = Il ne vient pas ce jour-là, ou le jour est passé.
recurring-planned = Prévu
flash-recurring-created = Bloc récurrent enregistré. Ses saisies viennent toutes seules.
flash-recurring-left-out = Ce jour est omis.
flash-recurring-taken-in = Ce jour est repris.
flash-recurring-deleted = Bloc récurrent supprimé. Ses saisies restent.
audit-recurring-block-created = Bloc récurrent créé pour quelqu’un
audit-recurring-block-changed = Bloc récurrent de quelqu’un modifié
audit-recurring-block-deleted = Bloc récurrent de quelqu’un supprimé
audit-family-recurring-block = Blocs récurrents

## Activity of a project

activity-all = Tout
activity-kind = Ce qui est affiché
activity-none = Rien de tel ne s’est encore passé.
activity-more = Afficher plus
activity-page-size = Au moins 1 et au plus 100.
activity-written = a écrit un commentaire.
activity-was-created = Le projet a été créé.
activity-created = a créé le projet.
activity-archived = a archivé le projet.
activity-restored = a restauré le projet.
activity-member-added = a ajouté { $name } au projet.
activity-member-removed = a retiré { $name } du projet.
activity-now-billable = a rendu le projet facturable.
activity-not-billable = a rendu le projet non facturable.
activity-client = a changé le client de { $old } à { $new }.
activity-code = a changé le code de { $old } à { $new }.
activity-color = a changé la couleur de { $old } à { $new }.
activity-hourly-rate = a changé le taux horaire de { $old } à { $new }.
activity-visibility = a changé qui voit le projet, de { $old } à { $new }.
activity-budget = a changé le budget de { $old } à { $new }.
activity-budget-total = { $amount } en tout, signalé à { $percent } %
activity-budget-monthly = { $amount } par mois, signalé à { $percent } %
audit-client-created = Client créé
audit-client-changed = Client modifié
audit-client-archived = Client archivé
audit-client-restored = Client restauré
audit-project-created = Projet créé
audit-project-changed = Projet modifié
audit-project-archived = Projet archivé
audit-project-restored = Projet restauré
