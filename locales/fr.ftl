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
rate-not-set = Non défini
status-all = Tous
archive-or-delete = Archiver ou supprimer
delete-question = Supprimer « { $name } » ?
keep = Conserver
project-rate-in = Taux horaire en { $currency }
project-billable-hint = Les nouvelles entrées de ce projet sont facturables, sauf indication contraire.
project-archive-hint = Les projets archivés gardent leur temps et n’acceptent pas de nouvelles entrées. Seul un projet sans temps peut être supprimé.
project-delete-consequence = Le projet et ses paramètres disparaîtront définitivement. Il n’a aucune entrée de temps.
project-name-taken = Un autre projet de ce client porte ce nom.
project-code-taken = Un autre projet a ce code.
project-code-invalid = Un code compte jusqu’à 20 lettres, chiffres, points, tirets et traits de soulignement, et commence par une lettre ou un chiffre.
project-in-use = Du temps a été enregistré sur ce projet : il peut être archivé, mais pas supprimé.
flash-project-created = Projet créé.
flash-project-archived = Projet archivé.
flash-project-restored = Projet restauré.
flash-project-deleted = Projet supprimé.

## Money

money-invalid = Écrivez un montant comme 90 ou 90.50.
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

duration-invalid = Nous ne savons pas lire cette durée. Essayez 1:30, 1.5, 90m ou 9:00-10:30.
duration-zero = Au moins une seconde, s’il vous plaît.
duration-too-long = C’est plus long que 24 heures.
clock-time-invalid = Ce n’est pas une heure de la journée. Elle ressemble à 9:00, 17:30 ou 5:30 pm.
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
time-typed-hint = 1:30, 1.5, 90m, 1h30 ou 9:00–10:30.
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
flash-time-ambiguous = Les horloges ont été reculées à ce moment-là, qui a donc eu lieu deux fois : le second a été retenu.

## Organizations

organizations-none = Aucune organisation pour l’instant
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
flash-organization-created = Organisation créée.

## Settings of an organization

settings-general = Général

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
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-change = Changer le mot de passe
password-change-hint = Il faudra se reconnecter dans tous les autres navigateurs où vous êtes connecté.
password-current-wrong = Ce n’est pas votre mot de passe actuel.
sign-in-again = Déconnectez-vous puis reconnectez-vous, et recommencez dans les dix minutes.
flash-password-changed = Mot de passe changé. Les autres sessions sont terminées.
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

## Mail

mail-footer = Vous recevez cet e-mail en raison de votre compte ou d’une invitation sur TimeTracker.

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
