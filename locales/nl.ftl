## Everywhere

optional = (optioneel)
undo = Ongedaan maken
dismiss = Verbergen
close = Sluiten
save = Opslaan
cancel = Annuleren
edit = Bewerken
delete = Verwijderen
archive = Archiveren
restore = Herstellen
search = Zoeken
search-clear = Zoekopdracht wissen
actions = Acties
more-for = Meer voor { $name }
details = Gegevens
name = Naam
email = E-mail
phone = Telefoon
address = Adres
note = Notities
status = Status
status-active = Actief
status-archived = Gearchiveerd
pages = Pagina’s
page-first = Eerste pagina
page-next = Volgende
nothing-matches = Niets gevonden
nothing-matches-hint = Probeer minder letters, of kijk tussen wat gearchiveerd is.
you-are-here = Je bent hier
skip-to-content = Naar de inhoud
flash-saved = Opgeslagen.
language = Taal
product-description = Tijdregistratie voor wie per uur factureert, alleen of als team.

## Frame

navigation = Hoofdmenu
time = Tijd
projects = Projecten
clients = Klanten
organizations = Organisaties
organizations-all = Alle organisaties
organization-new = Nieuwe organisatie
organization-settings = Organisatie-instellingen
switcher-label = Organisatie:
account-menu = Account:
tokens = API-tokens
sign-out = Uitloggen
theme = Thema
theme-light = Licht
theme-dark = Donker
theme-system = Zoals het systeem
shortcuts = Sneltoetsen
shortcuts-use = Deze toetsen gebruiken
shortcut-new = Nieuwe registratie
shortcut-toggle = Timer starten of stoppen
shortcut-time = Naar tijd
shortcut-projects = Naar projecten
shortcut-clients = Naar klanten
shortcut-members = Naar leden
shortcut-organizations = Naar organisaties
shortcut-help = Deze hulp
api-docs = API-documentatie

## Errors

error-try-again = Dat is niet gelukt. Probeer het nog eens.
error-offline = De server is niet bereikbaar. Controleer je verbinding en probeer het nog eens.
error-again = Nog eens proberen
error-home = Naar tijd
error-request = Verzoek
error-page-not-found = Hier is niets
error-page-forbidden = Dit mag je niet doen
error-page-limit = Je abonnement is vol
error-page-stale = Dit is intussen gewijzigd
error-page-unavailable = Zo weer terug
error-page-rate-limited = Iets langzamer, graag
error-page-internal = Er ging bij ons iets stuk
error-page-refused = Dat is niet gelukt
error-not-found = Misschien is de pagina verhuisd, of hoort ze bij een organisatie waar jij niet in zit.
error-unauthorized = Log in, of stuur een geldig API-token mee.
error-invalid = Een deel van de invoer klopt niet. Er is niets gewijzigd.
error-stale = Iemand anders heeft dit gewijzigd nadat jij het opende. Daarvan is niets overschreven: laad het opnieuw en herhaal je wijziging.
error-precondition-required = Stuur If-Match mee met de entity-tag (ETag) van de versie die je hebt gelezen.
error-too-large = Het verzoek is groter dan 256 kB.
error-rate-limited = Te veel verzoeken. Wacht even en probeer het nog eens.
error-unavailable = De database antwoordt nu even niet. Niets van wat je hebt opgeslagen is verloren.
error-internal = De fout ligt bij ons en is vastgelegd. Probeer het nog eens; als het zo blijft, geef ons dan het nummer van het verzoek.
forbidden-role = Je rol in deze organisatie staat dit niet toe. Een eigenaar of beheerder kan je rol wijzigen.
forbidden-scope = Dit API-token mag alleen lezen.
forbidden-token = API-tokens mogen dit niet. Log in met een browser.
forbidden-suspended = Deze organisatie is geblokkeerd: alles is te lezen, niets te wijzigen.
forbidden-cross-site = Het verzoek kwam niet van deze site en is daarom geweigerd.
idempotency-key-invalid = Een Idempotency-Key heeft 1 tot 200 tekens.
idempotency-key-reused = Deze Idempotency-Key is voor een ander verzoek gebruikt.
body-not-json = Stuur JSON, met Content-Type: application/json.
body-unreadable = De inhoud van het verzoek kon niet worden gelezen.
value-not-understood = Deze waarde is niet begrepen: { $reason }.

## Fields

field-required = Vul dit in.
field-too-short = Minstens { $least } tekens, graag.
field-too-long = Hoogstens { $most } tekens, graag.
text-not-storable = Hierin staat een teken dat niet kan worden opgeslagen.
email-invalid = Dit is geen e-mailadres. Het ziet eruit als name@example.com.

## Clients

client-new = Nieuwe klant
client-edit = Klant bewerken
clients-search = Klanten zoeken
clients-none = Nog geen klanten
clients-none-hint = Een klant is voor wie je werkt. Projecten horen bij een klant en facturen gaan ernaartoe.
client-name-taken = Een andere klant heet al zo.
client-in-use = Deze klant heeft projecten: archiveren kan, verwijderen niet.
flash-client-created = Klant aangemaakt.
flash-client-archived = Klant gearchiveerd.
flash-client-restored = Klant hersteld.
flash-client-deleted = Klant verwijderd.
client = Klant
client-none = Geen klant
clients-all = Alle klanten
client-unknown = Deze klant staat niet in je organisatie.
client-without-projects = Nog geen projecten.
client-archive-hint = Een gearchiveerde klant wordt niet meer aangeboden voor nieuwe projecten. Alleen een klant zonder projecten kan worden verwijderd.
client-delete-consequence = De klant is met adres en notities voorgoed weg. Er zijn geen projecten.

## Projects

project-new = Nieuw project
project-edit = Project bewerken
projects-search = Projecten zoeken
projects-none = Nog geen projecten
projects-none-hint = Aan een project wordt tijd besteed. Het kan bij een klant horen en een uurtarief hebben.
projects-count =
    { $count ->
        [one] 1 project
       *[other] { $count } projecten
    }
code = Code
billable = Factureerbaar
description = Omschrijving
color = Kleur
hourly-rate = Uurtarief
rate-an-hour = { $amount } per uur
rate-usual = { $amount } per uur, zoals overal in de organisatie
rate-not-set = Niet ingesteld
status-all = Alle
archive-or-delete = Archiveren of verwijderen
delete-question = “{ $name }” verwijderen?
keep = Behouden
project-rate-in = Uurtarief in { $currency }
project-billable-hint = Nieuwe registraties op dit project zijn factureerbaar, tenzij je anders kiest.
project-archive-hint = Gearchiveerde projecten houden hun tijd en nemen geen nieuwe aan. Alleen een project zonder tijd, taken en opmerkingen kan worden verwijderd.
project-delete-consequence = Het project is met zijn instellingen voorgoed weg. Er zijn geen tijdregistraties, taken of opmerkingen.
project-name-taken = Een ander project van deze klant heet al zo.
project-code-taken = Een ander project heeft deze code.
project-code-invalid = Een code heeft hoogstens 20 letters, cijfers, punten, streepjes en onderstrepingstekens, en begint met een letter of cijfer.
project-in-use = Dit project heeft tijd, taken of opmerkingen: archiveren kan, verwijderen niet.
flash-project-created = Project aangemaakt.
flash-project-archived = Project gearchiveerd.
flash-project-restored = Project hersteld.
flash-project-deleted = Project verwijderd.
project-visibility = Wie het ziet
project-public = Openbaar
project-public-hint = Iedereen in de organisatie ziet dit project.
project-private = Privé
project-private-hint = Alleen de leden zien dit project, naast eigenaren, beheerders, managers en kijkers. Geregistreerde tijd blijft en lopende timers lopen door.
project-unseen-by =
    { $count ->
        [0] Niemand wordt buitengesloten.
        [one] 1 persoon ziet het niet zolang het privé is.
       *[other] { $count } personen zien het niet zolang het privé is.
    }
project-members = Leden van het project
project-member-add = Lid toevoegen
project-member-nobody = Kies een persoon
project-member-choose = Kies een persoon om toe te voegen.
project-member-unknown = Deze organisatie heeft geen actief lid met deze gegevens.
project-member-remove = { $name } uit het project halen
project-member-submit = Toevoegen
project-favourite = Favoriet
project-star = Favoriet: { $name }
flash-project-member-added = Lid aan het project toegevoegd.
flash-project-member-removed = Lid uit het project gehaald. De tijd blijft staan.

## Money

money-invalid = Schrijf een bedrag zoals 90 of 90,50.
money-negative = Een bedrag kan niet onder nul liggen.
money-too-many-decimals = Dat zijn meer decimalen dan de valuta heeft. Laat scheidingstekens voor duizendtallen weg.
money-too-large = Dit bedrag is te groot.

## Colours

color-red = Rood
color-orange = Oranje
color-amber = Amber
color-lime = Limoen
color-green = Groen
color-teal = Petrol
color-cyan = Cyaan
color-blue = Blauw
color-indigo = Indigo
color-violet = Violet
color-pink = Roze
color-slate = Leisteen

## Tags

tags = Tags
tag-new = Nieuwe tag
tag-rename = Tag hernoemen
rename = Hernoemen
tags-search = Tags zoeken
tags-none = Nog geen tags
tags-none-hint = Een tag is een woord dat registraties over projecten heen dragen. Typ er een terwijl je tijd bijhoudt, of maak hem hier.
tag-name-taken = Een andere tag heet al zo.
tags-too-many = Hoogstens { $most } tags, graag.
tag-delete-consequence = De tag verdwijnt van elke registratie die hem draagt. De registraties en hun tijd blijven.
flash-tag-created = Tag aangemaakt.
flash-tag-deleted = Tag verwijderd.

## Times

duration-invalid = Deze tijd kunnen we niet lezen. Probeer 1:30; 1,5; 90m of 9:00-10:30.
duration-zero = Minstens één seconde, graag.
duration-too-long = Dit is langer dan 24 uur.
clock-time-invalid = Dit is geen tijdstip. Het ziet eruit als 9:00 of 17:30.
range-empty = Begin en einde zijn gelijk.
range-ambiguous = Is dit acht uur of twintig? Schrijf 9-17, of 9am-5pm.
end-not-after-start = Het einde moet na het begin liggen.
span-too-long = Een registratie duurt hoogstens 999 uur.
time-too-early = Dit ligt voor het jaar 2000. Klopt het jaar?
time-too-far-ahead = Dit ligt meer dan een jaar in de toekomst. Klopt het jaar?
stop-before-start = Op dat moment was de timer nog niet gestart.
time-in-future = Dit moment moet nog komen.
time-given-twice = Geef de tijd in één vorm: begin en einde, of een duur op een dag, of als tekst op een dag.

## Time entries

timer-not-running = Er loopt geen timer.
timer-already-running = Er loopt een andere timer. Stop die eerst.
entry-not-stopped = Bij deze registratie is geen stop om terug te nemen.
project-unknown = Dit project bestaat niet in deze organisatie.
project-archived = Dit project is gearchiveerd. Herstel het om er tijd op te registreren.
tag-gone = Een van deze tags is zojuist verwijderd. Sla nog eens op om hem opnieuw te maken.
days-reversed = De laatste dag ligt voor de eerste.
days-too-many = Hoogstens { $most } dagen tegelijk, graag.

## Time

timer = Timer
timer-what = Waar werk je aan?
timer-start = Starten
timer-start-key = Starten (s)
timer-stop = Stoppen
timer-stop-key = Stoppen (s)
timer-other = Iets anders starten
timer-other-key = Iets anders starten (n)
timer-back = Terug naar de lopende timer
timer-change-start = Begin wijzigen: loopt al
timer-discard = Weggooien
timer-stop-at = Of stoppen om
timer-stop-at-hint = Een tijdstip sinds het begin, zoals 17:30, of -20m voor twintig minuten geleden.
started-at = Begonnen om
started-at-hint = Een tijdstip zoals 10:20, of -20m als je twintig minuten geleden begon.
project = Project
project-find = Project zoeken
project-find-create = Project zoeken of maken
project-none = Geen project
project-no-match = Geen project gevonden.
create-named = Maak
tag-find = Tag zoeken of maken
tag-no-match = Geen tag gevonden.
description-none = Geen omschrijving
description-add = Omschrijving toevoegen
continue = Doorgaan
continue-named = Doorgaan met “{ $name }”
entry-edit = Registratie bewerken
entry-stale = Iemand heeft deze registratie gewijzigd nadat jij haar opende; die van jou is dus niet opgeslagen. Ze staat hier nog: bekijk de andere en herhaal dan je wijziging.
entry-reload = Andere versie laden
days-later = { $count ->
    [one] de volgende dag
   *[other] { $count } dagen later
}
entries-count = { $count ->
    [one] 1 registratie
   *[other] { $count } registraties
}
start = Begin
end = Einde
duration = Duur
day = Dag
day-invalid = Kies een dag.
time-add = Tijd toevoegen
time-typed = Tijd
time-typed-hint = 1:30; 1,5; 90m; 1h30 of 9:00–10:30.
totals = Totalen
today = Vandaag
yesterday = Gisteren
week-this = Deze week
week-last = Vorige week
week-before = Week ervoor
week-after = Week erna
week-total = Deze week
week-total-other = Week
week-empty = In deze week is niets geregistreerd
week-empty-hint = Tijd die je registreert staat hier, per dag.
billable-amount = Factureerbaar bedrag
welcome = Welkom, { $name }
welcome-hint = Schrijf in de regel hierboven waar je aan werkt en druk op Enter. Meer is het niet. Of begin anders:
welcome-viewer = Als kijker zie je de projecten en klanten van deze organisatie; de leden registreren de tijd.
welcome-start = Nu starten
welcome-start-hint = De timer loopt tot je hem stopt. Project en tags kunnen wachten.
welcome-add = Opschrijven wat is geweest
welcome-add-hint = Voeg tijd toe die je al hebt gewerkt, als duur of van–tot.
welcome-project = Een project opzetten
welcome-project-hint = Projecten geven je tijd een klant, een kleur en een uurtarief.
weekday-mon = ma
weekday-tue = di
weekday-wed = wo
weekday-thu = do
weekday-fri = vr
weekday-sat = za
weekday-sun = zo
day-and-month = { $day } { $month }
day-and-year = { $day } { $year }
weekday-and-day = { $weekday } { $day }
month-jan = jan
month-feb = feb
month-mar = mrt
month-apr = apr
month-may = mei
month-jun = jun
month-jul = jul
month-aug = aug
month-sep = sep
month-oct = okt
month-nov = nov
month-dec = dec
flash-timer-switched = De lopende timer is gestopt en deze is gestart.
flash-timer-discarded = Timer weggegooid.
flash-time-added = Tijd toegevoegd.
flash-time-deleted = Registratie verwijderd.
flash-time-shifted = In die tijd ging de klok vooruit: de eerstvolgende tijd die bestaat is gebruikt.
flash-time-overlaps = Opgeslagen. Deze tijd overlapt met een andere registratie.
overlaps = Overlapt
timer-overdue = Deze timer loopt al meer dan { $hours ->
    [one] een uur
   *[other] { $hours } uur
 }. Klopt dat?
timer-stop-then = Stoppen om { $time }
timer-stop-now = Nu stoppen
timer-idle = Hier geen invoer sinds { $time }. Wat doet u met deze tijd:
timer-idle-keep = Behouden
timer-idle-discard = Weglaten
flash-timer-left-out = De tijd dat u weg was is weggelaten, als pauze.
entry-longer = Deze timer liep meer dan { $hours ->
    [one] een uur
   *[other] { $hours } uur
 }. Klopt dat?
entry-trim = Inkorten tot { $hours ->
    [one] een uur
   *[other] { $hours } uur
 }
entry-not-long = Deze registratie is niet langer dan de grens van de organisatie.
flash-entry-trimmed = Registratie ingekort.
entry-long = Lang
gaps = Niet geregistreerd:
gap-fill = Tijd toevoegen voor { $span }
idle-minutes = Vragen na minuten zonder invoer
idle-minutes-hint = Wie op deze pagina’s zo lang niets invoert, wordt naar de lopende timer gevraagd: de tijd behouden, weglaten of hem toen gestopt hebben. 0: niemand wordt gevraagd.
idle-range = Kies 5 tot 240 minuten, of 0.
entry-overlaps = Dit overlapt met de registratie van { $from } tot { $to }.
entry-overlaps-timer = Dit overlapt met de timer die sinds { $from } loopt.
project-required = Kies een project: deze organisatie wil er een voor elke registratie.
description-required = Zeg wat dit was: deze organisatie wil een omschrijving voor elke registratie.
flash-time-ambiguous = In die tijd ging de klok terug, dus kwam ze twee keer voor: de latere is gebruikt.

## Organizations

organizations-none = Je zit in geen organisatie
organizations-none-hint = Maak er zelf een, of open de link van een uitnodiging die je per e-mail kreeg.
organization-new-hint = Een aparte plek met eigen mensen, klanten, projecten en tijd. Organisaties delen niets met elkaar.
organization-create = Organisatie aanmaken
organization-current = Huidige
organization-suspended = Geblokkeerd
organization-contents = In één oogopslag
switch = Wisselen
switch-to = Wisselen naar { $name }
members = Leden
plan = Abonnement
slug = Adres
slug-hint = Deel van elke link. Oude links leiden naar het nieuwe adres.
slug-taken = Dit adres hoort bij een andere organisatie, of hoorde daar ooit bij. Kies een ander.
slug-reserved = Dit woord is gereserveerd. Kies een ander.
slug-malformed = Gebruik kleine letters en cijfers, met enkele streepjes ertussen: acme-studio.
timezone = Tijdzone
timezone-unknown = Deze tijdzone is niet bekend. Ze ziet eruit als Europe/Rome.
currency = Valuta
currency-unknown = Deze valuta is niet bekend. Ze ziet eruit als EUR.
currencies-common = Gangbare
currencies-other = Alle andere
week-start = Week begint op
week-start-unknown = Een week begint op een dag van 1 (maandag) tot 7 (zondag).
contact-email = E-mail voor contact
contact-phone = Telefoon voor contact
billing-email = E-mail voor facturen
role-own = Jouw rol
role-viewer = Kijker
role-member = Lid
role-manager = Manager
role-admin = Beheerder
role-owner = Eigenaar
plan-free = Gratis
plan-starter = Starter
plan-professional = Professional
plan-enterprise = Enterprise
weekday-monday = Maandag
weekday-tuesday = Dinsdag
weekday-wednesday = Woensdag
weekday-thursday = Donderdag
weekday-friday = Vrijdag
weekday-saturday = Zaterdag
weekday-sunday = Zondag
organizations-search = Organisatie zoeken
organizations-more = Meer…
people-count = { $count ->
    [one] Eén persoon
   *[other] { $count } mensen
 }
switcher-key = Van organisatie wisselen (o)
shortcut-switch = Van organisatie wisselen
flash-organization-created = Organisatie aangemaakt.

## Settings of an organization

settings-general = Algemeen
settings-identity = Naam en adres
settings-place = Plaats en geld
settings-notation = Schrijfwijzen
settings-notation-hint = Voor iedereen hier die in zijn eigen account niets anders heeft gekozen.
settings-contact = Contact
date-format = Datums
time-format = Tijdstippen
number-format = Getallen en bedragen
format-usual = Zoals gebruikelijk in de taal van de lezer
settings-time = Tijdregistraties
settings-branding = Huisstijl
logo = Logo
logo-hint = Staat voor haar mensen naast de naam van de organisatie. PNG, JPEG of WebP, hoogstens 1 MB en 4096 pixels breed en hoog.
logo-file = Afbeelding
logo-upload = Uploaden
logo-remove = Verwijderen
logo-too-large = Dit bestand is te groot. Kies er een van hoogstens 1 MB.
logo-too-many-pixels = Deze afbeelding is te groot. Kies er een van hoogstens 4096 pixels per zijde.
logo-format = Dit is geen afbeelding die hier kan worden getoond. Kies een PNG-, JPEG- of WebP-bestand.
logo-svg = SVG-afbeeldingen kunnen scripts bevatten en worden niet aangenomen. Kies een PNG-, JPEG- of WebP-bestand.
logo-unreadable = Deze afbeelding is niet te lezen; misschien is ze beschadigd. Sla haar opnieuw op en probeer het nog eens.
file-required = Kies een bestand.
accent = Accentkleur
accent-hint = Kleurt knoppen, links en tekens zolang iemand in deze organisatie is. Elke kleur is leesbaar in het lichte en het donkere thema.
flash-logo-changed = Logo gewijzigd.
flash-logo-removed = Logo verwijderd.
settings-templates = Sjablonen
organization-templates = Je sjablonen
organization-templates-none = Sla de opzet van deze organisatie op en richt andere op die ermee beginnen.
organization-templates-too-many = Een organisatie bewaart hoogstens { $most } sjablonen. Verwijder er eerst een.
organization-template-save = Opslaan als sjabloon
organization-template-save-hint = Bevat de namen van klanten, projecten en tags in gebruik, en de instellingen. Nooit tijd, mensen of contactgegevens.
organization-template-with-rates = Met uurtarieven
organization-template-name-taken = Een ander sjabloon heet al zo.
organization-template-unknown = Dit sjabloon is er niet meer. Kies een ander.
organization-template-use = Gebruiken
organization-template-use-named = Een organisatie oprichten met { $name }
organization-template-consequence = Organisaties die ermee zijn opgericht houden wat ze hebben.
flash-organization-template-saved = Sjabloon opgeslagen.
flash-organization-template-deleted = Sjabloon verwijderd.
set-up = Beginnen met
set-up-empty = Niets
set-up-empty-hint = Klanten, projecten en tags komen naar behoefte.
set-up-own-hint = Een sjabloon van jou.
set-up-freelancer = Freelancer
set-up-freelancer-hint = Een eerste klant, projecten voor betaald werk, acquisitie en administratie.
set-up-agency = Bureau
set-up-agency-hint = Een eerste klant met een website en een campagne; elke registratie noemt een project.
set-up-consultancy = Adviesbureau
set-up-consultancy-hint = Een eerste klant met advies en workshops; elke registratie heeft een project en een omschrijving.
set-up-software = Softwareteam
set-up-software-hint = Product, onderhoud en beheer; elke registratie noemt een project.
set-up-first-client = Eerste klant
set-up-client-work = Klantwerk
set-up-acquisition = Acquisitie
set-up-administration = Administratie
set-up-website = Website
set-up-campaign = Campagne
set-up-internal = Intern
set-up-consulting = Advies
set-up-workshops = Workshops
set-up-product = Product
set-up-maintenance = Onderhoud
set-up-operations = Beheer
set-up-call = gesprek
set-up-travel = reis
set-up-revision = correctie
set-up-concept = concept
set-up-design = ontwerp
set-up-development = ontwikkeling
set-up-meeting = vergadering
set-up-on-site = op locatie
set-up-remote = op afstand
set-up-preparation = voorbereiding
set-up-feature = functie
set-up-fault = fout
set-up-code-review = codereview
set-up-on-call = wachtdienst
overlap-policy = Overlappende registraties
overlap-policy-hint = Wat er gebeurt als iemand twee dingen tegelijk registreert.
overlap-allow = Toestaan
overlap-allow-hint = Er wordt niets gezegd.
overlap-warn = Waarschuwen
overlap-warn-hint = De registratie wordt opgeslagen en op de overlap wordt gewezen.
overlap-refuse = Weigeren
overlap-refuse-hint = De registratie wordt pas opgeslagen als haar tijden zijn gewijzigd.
settings-required = Wat een registratie nodig heeft
settings-required-hint = Geldt voor registraties die vanaf nu worden begonnen of gewijzigd.
require-project = Elke registratie noemt een project
require-task = Elke registratie noemt een taak
require-description = Elke registratie heeft een omschrijving
allow-future = Registraties mogen in de toekomst liggen
allow-future-hint = Voor vakanties en boekingen die vooraf worden gepland.
settings-limits = Timer en tarief
timer-limit = Lange timers, in uren
timer-limit-hint = Op een timer die langer loopt wordt gewezen. Er wordt niets afgekapt.
timer-limit-range = Kies 1 tot 24 uur.
default-rate-in = Standaarduurtarief in { $currency }
default-rate-hint = Voor registraties zonder specifieker tarief.

## Accounts

password = Wachtwoord
organization = Organisatie
sign-in = Inloggen
sign-in-title = Welkom terug
sign-in-hint = Log in om verder te gaan met je dag.
sign-in-new-here = Nieuw hier?
sign-in-wrong = Het e-mailadres of het wachtwoord klopt niet.
sign-in-too-many = Te veel pogingen. Wacht { $minutes ->
    [one] een minuut
   *[other] { $minutes } minuten
 } en probeer het nog eens.
sign-up = Account aanmaken
sign-up-title = Maak je account aan
sign-up-intro = Voor jezelf of voor je team.
sign-up-name = Je naam
sign-up-organization-hint = Je bedrijf of team. Later kun je er meer toevoegen.
sign-up-submit = Account aanmaken
sign-up-have-account = Heb je al een account?
sign-up-refused = Dit account kan niet worden aangemaakt. Heb je er al een, log dan in.
password-hint = Minstens 12 tekens. Een paar woorden die niet bij elkaar horen werken goed.
password-common = Dit is een van de wachtwoorden die als eerste worden geprobeerd, of lijkt er erg op. Kies een ander.
password-personal = Dit is makkelijk te raden voor wie je naam, adres of organisatie kent. Voeg woorden toe die niets met jou te maken hebben.
password-keyboard = Toetsen naast elkaar zijn makkelijk te raden. Gebruik liever een paar woorden.
password-repeats = Herhalingen zijn makkelijk te raden. Gebruik liever een paar verschillende woorden.
password-sequence = Reeksen zoals abc of 6543 zijn makkelijk te raden. Gebruik liever een paar woorden.
password-date = Datums en jaartallen zijn makkelijk te raden. Voeg woorden toe die niet bij elkaar horen.
password-word = Eén woord is makkelijk te raden. Voeg er een paar toe die er niet bij horen.
password-name = Namen zijn makkelijk te raden. Voeg woorden toe die er niets mee te maken hebben.
password-weak = Dit is makkelijk te raden. Voeg een of twee woorden toe, liefst ongewone.

## API tokens

tokens-hint = Voor scripts die de API namens jou gebruiken, alleen in { $organization }.
tokens-none = Nog geen tokens
tokens-none-hint = Met een token kan een script de API namens jou gebruiken.
tokens-older = Oudere tokens
token-new = Nieuw token
token-create = Token aanmaken
token-created = “{ $name }” is aangemaakt.
token-copy-now = Kopieer het token nu: het wordt niet nog eens getoond.
token-copy = Kopiëren
token-copied = Gekopieerd
token-created-on = aangemaakt op { $day }
token-never-used = nooit gebruikt
token-last-used = laatst gebruikt op { $day }
token-never-expires = verloopt nooit
token-expires = verloopt op { $day }
token-expired = verlopen op { $day }
token-revoked = ingetrokken op { $day }
token-ended = Beëindigd
token-revoke = Intrekken
token-revoke-name = { $name } intrekken
token-expiry = Verloopt
token-expiry-days = Over { $days } dagen
token-expiry-year = Over een jaar
token-expiry-never = Nooit
token-expiry-range = 1 tot 3650 dagen, graag.
token-scope = Mag
token-scope-read = Lezen
token-scope-write = Lezen en schrijven
flash-token-revoked = Token ingetrokken.

## Your account

account = Je account
account-profile = Profiel
account-security = Beveiliging
account-sessions = Sessies
account-data = Je gegevens
as-organization = Zoals de organisatie
password-current = Huidig wachtwoord
password-new = Nieuw wachtwoord
password-change = Wachtwoord wijzigen
password-change-hint = In elke andere browser waar je bent ingelogd moet je opnieuw inloggen.
password-current-wrong = Dit is niet je huidige wachtwoord.
sign-in-again = Log uit en weer in, en herhaal dit dan binnen tien minuten.
flash-password-changed = Wachtwoord gewijzigd. Andere sessies zijn beëindigd.
tokens-outlive-password = Je API-tokens blijven werken als het wachtwoord verandert; een wachtwoord dat per e-mail opnieuw is ingesteld beëindigt ze. Is er een uitgelekt? Trek ze allemaal in, in elke organisatie.
tokens-revoke-all = Alle API-tokens intrekken
tokens-revoke-all-question = Al je API-tokens intrekken?
tokens-revoke-all-consequence = Elk script dat er een gebruikt stopt meteen, in elke organisatie.
flash-tokens-revoked = Al je API-tokens zijn ingetrokken.
sessions-hint = Waar je bent ingelogd. Beëindig wat je niet kent en wijzig je wachtwoord.
session-browser-on-system = { $browser } op { $system }
session-device-unknown = Onbekend apparaat
session-since = sinds { $day }
session-last-seen = laatst gebruikt op { $day }
session-present = Deze sessie
session-end = Beëindigen
session-end-name = De sessie { $name } beëindigen
sessions-end-others = Alle andere sessies beëindigen
flash-session-ended = Sessie beëindigd.
flash-sessions-ended = Alle andere sessies zijn beëindigd.
sign-up-address-intro = Eerst je e-mailadres: we sturen je een link waarmee je verdergaat.
sign-up-go-on = Stuur me de link
sign-up-sent = Er is een e-mail onderweg naar { $email }. Met de link erin ga je verder, 24 uur lang.
sign-up-again = Nieuwe link aanvragen
sign-up-address = Je adres { $email } is bevestigd.
account-events = Wat er onlangs gebeurde
account-events-none = Nog niets.
data-take = Neem je gegevens mee
data-take-hint = Een bestand met alles over jou in al je organisaties, voor programma’s; of je tijdregistraties als tabel voor een spreadsheet.
data-everything = Alles (JSON)
data-time-entries = Tijdregistraties (CSV)
account-delete = Je account verwijderen
account-delete-intro = Wist wat zegt wie je bent. Je ziet vooraf wat er gebeurt.
account-delete-hint = Je naam, adres, instellingen en sessies worden gewist, en je tokens werken niet meer. De tijd die je registreerde blijft bij je organisaties, onder de naam “Verwijderde persoon”. Dit kan niet ongedaan worden gemaakt.
account-delete-closes = In deze organisaties ben je alleen. Ze sluiten met je account en worden na 30 dagen gewist:
account-delete-leaves = Deze organisaties verlaat je:
account-delete-blocked = Je bent de enige eigenaar van een organisatie met andere leden. Maak eerst iemand anders eigenaar, of verwijder haar:
account-delete-blocked-hint = Niemand anders is eigenaar.
account-delete-now = Mijn account verwijderen
account-owns = Je bent de enige eigenaar van een organisatie met andere leden. Er is niets verwijderd.
account-deleted = Je account is verwijderd
account-deleted-text = Bedankt dat je hier was. Je kunt altijd opnieuw beginnen.
deleted-person = Verwijderde persoon
audit-signed-in = Ingelogd
audit-sign-in-locked = Inloggen moest wachten na te veel mislukte pogingen
audit-sign-in-failed = Inloggen mislukt
audit-second-factor-failed = Tweede stap van inloggen mislukt
audit-password-changed = Wachtwoord gewijzigd
audit-password-reset = Wachtwoord per e-mail opnieuw ingesteld
audit-email-verified = E-mailadres bevestigd
audit-email-changed = E-mailadres gewijzigd
audit-profile-changed = Profiel gewijzigd
audit-session-ended = Sessie beëindigd
audit-session-others-ended = Alle andere sessies beëindigd
audit-account-exported = Eigen gegevens geëxporteerd
audit-account-deleted = Account verwijderd
password-forgotten = Wachtwoord vergeten?
back-to-sign-in = Terug naar inloggen
go-on = Verder
link-over = Deze link werkt niet meer
link-over-hint = Hij is al gebruikt, te oud, of vervangen door een nieuwere.
reset-title = Een nieuw wachtwoord
reset-intro = Geef ons je e-mailadres, dan sturen we je een link waarmee je een nieuw wachtwoord instelt.
reset-ask = Stuur me een link
reset-again = Nieuwe link aanvragen
reset-sent = Als { $email } bij een account hoort, is er een link onderweg. Hij werkt één keer, een uur lang.
reset-kept = Deze dienst heeft geen mailserver, dus er is niets naar { $email } gestuurd. Vraag het aan wie de dienst beheert: hoort het adres bij een account, dan ligt de link tussen de bewaarde e-mail.
reset-choose = Kies een nieuw wachtwoord. Je wordt overal uitgelogd.
flash-password-reset = Je wachtwoord is gewijzigd. Log in met het nieuwe.
verify-title = Is dit jouw adres?
verify-text = Bevestig dat { $email } van jou is.
verify-button = Ja, dat is van mij
verification-send = Link sturen
verification-banner = Bevestig dat { $email } jouw adres is: open de link die we ernaartoe hebben gestuurd.
flash-verification-sent = Er is een nieuwe link onderweg.
flash-address-verified = Je e-mailadres is bevestigd.
address-verified = Bevestigd
address-unverified = Niet bevestigd
address-change = E-mailadres wijzigen
address-change-page = Het adres nog eens wijzigen
address-change-hint = Je adres is { $email }. We sturen daar een link naartoe en een naar het nieuwe adres. De wijziging gaat in als je beide hebt geopend.
address-new = Nieuw e-mailadres
address-same = Dit is al je adres.
address-waits-both = De wijziging naar { $email } wacht op beide links: die naar je huidige adres en die naar het nieuwe.
address-waits-new = De wijziging naar { $email } wacht op de link die naar het nieuwe adres is gestuurd.
address-waits-present = De wijziging naar { $email } wacht op de link die naar je huidige adres is gestuurd.
flash-address-asked = Er zijn twee links onderweg.
address-approve-text = Iemand die in je account is ingelogd heeft om een ander e-mailadres gevraagd.
address-approve-button = Ja, wijzigen
address-stop-button = Nee, stoppen
address-confirm-text = Bevestig dat { $email } je nieuwe adres is.
address-confirm-button = Ja, dat is van mij
address-one-more-new = Bedankt. Open nu de link die we naar het nieuwe adres hebben gestuurd.
address-one-more-present = Bedankt. Open nu de link die we naar je huidige adres hebben gestuurd.
address-changed = Je e-mailadres is gewijzigd. Log voortaan in met het nieuwe.
address-no-longer-free = Dit adres kan niet meer worden gebruikt. Je adres blijft zoals het was.
address-stopped = De wijziging is gestopt en je adres blijft zoals het was. Had je er niet om gevraagd, wijzig dan je wachtwoord en beëindig je andere sessies.

## Mail

mail-footer = Je krijgt deze e-mail vanwege je account of een uitnodiging bij TimeTracker.
mail-account-changed = Hoe je inlogt bij TimeTracker is gewijzigd
mail-account-change-origin = Dat gebeurde vanaf het adres { $address }.
mail-account-change-not-you = Was jij dit niet, wijzig dan nu je wachtwoord en bekijk je sessies.
mail-account-change-look = Je beveiligingsinstellingen bekijken
mail-password-changed = Je wachtwoord is gewijzigd en alle andere sessies zijn beëindigd.
mail-password-reset = Je wachtwoord is opnieuw ingesteld via een link in je e-mail en alle sessies zijn beëindigd.
mail-link-day = De link werkt één keer, 24 uur lang.
mail-sign-up = Je nieuwe account
mail-sign-up-asked = Welkom bij TimeTracker. Nog één stap en je kunt beginnen.
mail-sign-up-action = Account aanmaken
mail-sign-up-not-you = Heb je niet om een account gevraagd, doe dan niets.
mail-sign-up-known = Je hebt al een account
mail-sign-up-known-hello = Hallo { $name }, iemand heeft met dit adres om een nieuw account gevraagd. Je hebt er al een: er is niets gewijzigd.
mail-sign-up-known-action = Inloggen
mail-sign-up-known-forgot = Ben je je wachtwoord vergeten, dan kom je via de inlogpagina aan een nieuw.
mail-account-deleted = Je account is verwijderd
mail-account-deleted-line = Je account bij TimeTracker is verwijderd, zoals je vroeg. Dit is de laatste e-mail.
mail-account-deleted-not-you = Was jij dit niet, zeg het dan tegen wie de dienst beheert.
mail-reset = Nieuw wachtwoord instellen
mail-reset-asked = Hallo { $name }, iemand heeft om een nieuw wachtwoord voor je account gevraagd.
mail-reset-action = Nieuw wachtwoord kiezen
mail-reset-hour = De link werkt één keer, een uur lang.
mail-reset-not-you = Was jij dit niet, doe dan niets: je wachtwoord blijft zoals het is.
mail-verify = Bevestig je e-mailadres
mail-verify-hello = Hallo { $name }, bevestig dat dit jouw adres is.
mail-verify-action = Adres bevestigen
mail-verify-not-you = Heb je geen account bij TimeTracker, doe dan niets.
mail-address-change = Wijziging van je e-mailadres
mail-address-approve = Iemand die in je account is ingelogd heeft gevraagd het adres te wijzigen in { $email }.
mail-address-approve-action = Met de wijziging instemmen, of haar stoppen
mail-address-approve-not-you = Was jij dit niet, stop dan de wijziging en wijzig je wachtwoord.
mail-address-confirm = Iemand heeft dit adres opgegeven als nieuw adres van zijn account. Was jij dit, bevestig het dan.
mail-address-confirm-action = Nieuw adres bevestigen
mail-address-confirm-not-you = Was jij dit niet, doe dan niets.
mail-address-changed = Het adres van je account is nu { $email }.
mail-address-taken = Je adres is opgegeven voor een ander account
mail-address-taken-hello = Hallo { $name }, iemand heeft dit adres opgegeven als nieuw adres van zijn account. Het hoort bij het jouwe, dus er is niets gewijzigd.
mail-address-taken-hint = Was jij dit, log dan in met dit adres.

## Members

role = Rol
you = Jij
status-invited = Uitgenodigd
status-suspended = Geblokkeerd
status-removed = Verwijderd
members-search = Leden zoeken
members-none-suspended = Niemand is geblokkeerd
members-none-removed = Niemand is verwijderd
members-nothing-matches-hint = Probeer minder letters, of kijk onder een andere status.
member-joined = Lid sinds
member-last-activity = Laatst actief
member-access = Toegang
member-access-hint = Een geblokkeerd lid kan altijd weer worden toegelaten. Een verwijderd lid komt met een uitnodiging terug, bij dezelfde geschiedenis.
member-removed-hint = Opnieuw uitgenodigd komt deze persoon terug bij dezelfde geschiedenis.
member-change-role = Rol wijzigen
member-suspend = Blokkeren
member-reactivate = Weer toelaten
member-remove = Verwijderen
member-suspend-question = { $name } blokkeren?
member-suspend-consequence = De toegang eindigt meteen, in elke browser en elk script. Alles wat is geregistreerd blijft, en je kunt de persoon weer toelaten.
member-remove-question = { $name } verwijderen?
member-remove-consequence = De toegang eindigt meteen, in elke browser en elk script. Opnieuw uitgenodigd komt de persoon terug bij dezelfde geschiedenis.
member-tokens-end = { $count ->
    [one] Het API-token van deze persoon werkt voorgoed niet meer.
   *[other] De { $count } API-tokens van deze persoon werken voorgoed niet meer.
}
member-timer-stops = De lopende timer van deze persoon wordt gestopt.
member-entries-stay = { $count ->
    [0] Deze persoon heeft geen tijd geregistreerd.
    [one] De tijdregistratie van deze persoon blijft.
   *[other] De { $count } tijdregistraties van deze persoon blijven.
}
member-last-owner = Een organisatie heeft een eigenaar nodig, en dit is de laatste. Maak eerst iemand anders eigenaar.
member-outranks = Alleen eigenaren kunnen wijzigen wat een eigenaar betreft.
member-self = Dit kun je niet met jezelf doen. Je kunt wel de organisatie verlaten.
member-gone = Deze persoon is verwijderd. Nodig hem of haar opnieuw uit om toegang te geven.
role-above-own = Je kunt geen rol geven die boven je eigen rol staat.
role-viewer-hint = Ziet projecten, klanten en ieders tijd. Wijzigt niets.
role-member-hint = Registreert de eigen tijd.
role-manager-hint = Beheert klanten, projecten en ieders tijd, en ziet tarieven en bedragen.
role-admin-hint = Beheert ook leden en instellingen.
role-owner-hint = Beslist ook over het abonnement, het eigendom en het einde van de organisatie.
leave = Verlaten
leave-title = Deze organisatie verlaten
leave-hint = Je toegang eindigt. Wat je hebt geregistreerd blijft bij de organisatie.
leave-question = { $name } verlaten?
leave-consequence = Je toegang eindigt meteen, in elke browser en elk script. Alleen een uitnodiging laat je er weer in.
leave-tokens-end = { $count ->
    [one] Je API-token ervoor werkt voorgoed niet meer.
   *[other] Je { $count } API-tokens ervoor werken voorgoed niet meer.
}
leave-timer-stops = Je lopende timer wordt gestopt.
leave-entries-stay = { $count ->
    [0] Je hebt er geen tijd geregistreerd.
    [one] Je tijdregistratie blijft bij de organisatie.
   *[other] Je { $count } tijdregistraties blijven bij de organisatie.
}
flash-member-role = Rol gewijzigd.
flash-member-suspended = Lid geblokkeerd.
flash-member-reactivated = Lid weer toegelaten.
flash-member-removed = Lid verwijderd.
flash-left = Je hebt de organisatie verlaten.

## Invitations

invite = Mensen uitnodigen
invite-many = Velen uitnodigen
invite-again = Opnieuw uitnodigen
invite-hint = Ze krijgen een e-mail met een link die één keer werkt, 14 dagen lang.
invite-kept-hint = Deze installatie verstuurt geen e-mail: die wordt bewaard, en een beheerder van de installatie kan hem lezen.
invite-send = Uitnodiging sturen
invitations = Uitnodigingen
invitations-none = Niemand wacht om lid te worden
invitations-none-hint = Uitnodigingen die zijn gestuurd en nog niet aanvaard staan hier.
invitations-none-settled = Nog geen uitnodiging is aanvaard of ingetrokken
invitations-open = Wachtende uitnodigingen
invitations-settled = Aanvaarde en ingetrokken uitnodigingen
invited-by = Uitgenodigd door
invitation = Uitnodiging
invitation-sent = Gestuurd
invitation-until = Tot { $day }
invitation-open = Wacht
invitation-expired = Verlopen
invitation-accepted = Aanvaard
invitation-revoked = Ingetrokken
invitation-closed = Gesloten
invitation-resend = Opnieuw sturen
invitation-revoke = Intrekken
invitation-pending = Dit adres is al uitgenodigd. Je kunt de uitnodiging vanuit de lijst opnieuw sturen.
invitation-member = Dit adres hoort al bij een lid.
invitation-settled = Deze uitnodiging is intussen aanvaard of ingetrokken.
invitation-outranks = Deze uitnodiging geeft een rol boven die van jou, dus alleen iemand met die rol kan haar opnieuw sturen.
invitation-title = Lid worden van { $organization }
invitation-from = { $inviter } nodigt je uit. Jouw rol: { $role }.
invitation-accept = Uitnodiging aanvaarden
invitation-sign-in = Inloggen en aanvaarden
invitation-sign-up = Account aanmaken en aanvaarden
invitation-sign-out = Uitloggen en doorgaan
invitation-other-person = Deze uitnodiging is naar { $address } gestuurd. Je bent ingelogd als { $own }.
invitation-unknown = Deze link leidt nergens heen
invitation-unknown-hint = Misschien is hij niet volledig, of heeft een nieuwere e-mail hem vervangen. Gebruik de link uit de nieuwste e-mail, of vraag wie je uitnodigde om een nieuwe.
invitation-over-accepted = Deze uitnodiging is al aanvaard. Een link werkt één keer.
invitation-over-revoked = Deze uitnodiging is teruggenomen. Vraag wie je uitnodigde of dat een vergissing was.
invitation-over-expired = Deze uitnodiging is ouder dan 14 dagen. Vraag wie je uitnodigde om een nieuwe.
invitation-over-closed = Deze organisatie neemt op dit moment niemand op. Vraag het aan wie je uitnodigde.
invitation-accepted-before = Je hebt deze uitnodiging al eerder aanvaard.
invitation-go = Naar tijd
invitation-suspended = Je lidmaatschap van deze organisatie is geblokkeerd. Alleen haar eigenaren en beheerders kunnen dat wijzigen.
invitation-full = Alle plaatsen van deze organisatie zijn bezet. Vraag wie je uitnodigde om plaats te maken en open de link dan nog eens.
bulk-csv = Eén persoon per regel
bulk-hint = e-mail,rol en desgewenst een naam: ada@example.com,manager,Ada Lovelace. De rollen zijn viewer, member, manager, admin en owner. Hoogstens 500 regels.
bulk-file = Of een CSV-bestand
bulk-preview = Controleren
bulk-line = Regel
bulk-result = Resultaat
bulk-ready = Klaar
bulk-good = { $count ->
    [one] Deze regel klopt.
   *[other] Alle { $count } regels kloppen.
}
bulk-bad = { $count ->
    [one] Eén regel moet nog eens worden bekeken. Niemand wordt uitgenodigd tot elke regel klopt.
   *[other] { $count } regels moeten nog eens worden bekeken. Niemand wordt uitgenodigd tot elke regel klopt.
}
bulk-send = { $count ->
    [one] 1 uitnodiging sturen
   *[other] { $count } uitnodigingen sturen
}
bulk-empty = Er is niemand om uit te nodigen. Schrijf één persoon per regel.
bulk-too-many = Hoogstens { $most } mensen tegelijk, graag.
bulk-too-many-columns = Meer dan drie kolommen. Zet een naam met een komma tussen aanhalingstekens.
bulk-role-unknown = “{ $role }” is geen rol.
bulk-twice = Dit adres staat al op een eerdere regel.
bulk-over-limit = Hiervoor is geen plaats meer.
bulk-not-text = Het bestand is geen tekst in UTF-8.
mail-hello = Hallo,
mail-hello-name = Hallo { $name },
mail-invitation-subject = { $inviter } nodigt je uit voor { $organization }
mail-invitation-line = { $inviter } nodigt je uit voor { $organization } op TimeTracker. Jouw rol: { $role ->
    [owner] eigenaar
    [admin] beheerder
    [manager] manager
    [viewer] kijker
   *[member] lid
}.
mail-invitation-action = Uitnodiging openen
mail-invitation-expiry = De link werkt één keer, 14 dagen lang.
mail-invitation-ignore = Weet je niet waar dit over gaat, doe dan niets: zonder jou eindigt de uitnodiging vanzelf.
flash-invitation-sent = Uitnodiging gestuurd.
flash-invitation-kept = Uitnodiging gemaakt. Deze installatie verstuurt geen e-mail: een beheerder kan haar lezen.
flash-invitation-resent = Uitnodiging opnieuw gestuurd. De vorige link werkt niet meer.
flash-invitation-revoked = Uitnodiging ingetrokken.
flash-invitation-accepted = Welkom! Je bent nu lid.
flash-invitations-sent = Uitnodigingen gestuurd.
flash-invitations-kept = Uitnodigingen gemaakt. Deze installatie verstuurt geen e-mail: een beheerder kan ze lezen.

## Plans and usage

usage = Limieten en gebruik
usage-now = Nu in gebruik
usage-of = { $used } van { $limit }
usage-seats = Leden en openstaande uitnodigingen
usage-projects = Actieve projecten
usage-archived = Gearchiveerde projecten
usage-entries = Tijdregistraties
usage-storage = Opslag
usage-api-calls = API-aanroepen
usage-api-calls-hint = Registraties tellen in de maand van hun dag. API-aanroepen tellen in de maand waarin ze zijn gedaan (UTC) en worden om de paar seconden opgeslagen.
usage-by-month = Per maand
usage-full = { $what }: de limiet is bereikt.
month = Maand
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
limit-none = geen limiet
limit-users-reached = Je abonnement staat { $limit } leden en openstaande uitnodigingen toe, en { $used } plaatsen zijn bezet. Verwijder een lid, trek een uitnodiging in, of vraag een eigenaar onder “Limieten en gebruik” een groter abonnement te kiezen.
limit-projects-reached = Je abonnement staat { $limit } actieve projecten toe, en er zijn er { $used }. Archiveer er een, of vraag een eigenaar onder “Limieten en gebruik” een groter abonnement te kiezen.
plan-change = Abonnement wijzigen
plan-change-hint = Het nieuwe abonnement geldt meteen. Limieten die alleen met jouw organisatie waren afgesproken, eindigen met het abonnement waarvoor ze golden.
plan-limits = Leden: { $users }. Actieve projecten: { $projects }.
plan-too-small-users = Dit abonnement staat { $users } leden en openstaande uitnodigingen toe, en { $seats } plaatsen zijn bezet.
plan-too-small-projects = Dit abonnement staat { $most } actieve projecten toe, en er zijn er { $projects }.
plan-too-small-both = Dit abonnement staat { $users } leden en openstaande uitnodigingen toe, en { $seats } plaatsen zijn bezet; het staat { $most } actieve projecten toe, en er zijn er { $projects }.
flash-plan-changed = Het abonnement is gewijzigd.

## Audit

audit = Auditlogboek
audit-none = Er is nog niets vastgelegd
audit-none-hint = Wijzigingen van leden, rollen, instellingen, tokens en dergelijke staan hier, met wie ze maakte en vanwaar.
audit-nothing-hint = Probeer minder letters, een andere soort of een langere periode.
audit-subject-search = Op naam zoeken
audit-family = Soort
audit-family-all = Alles
audit-actor = Wie
audit-actor-all = Iedereen
audit-since = Eerste dag
audit-until = Laatste dag
audit-show = Tonen
audit-field = Veld
audit-before = Ervoor
audit-after = Erna
audit-by-operator = Beheer van de dienst
audit-by-token = API-token
audit-changes =
    { $count ->
        [one] 1 veld
       *[other] { $count } velden
    }
audit-export-csv = Exporteren als CSV
audit-export-json = Exporteren als JSON
audit-export-hint = Het bestand bevat wat wordt getoond, van alle pagina’s. Ook de export wordt vastgelegd.
audit-actor-unknown = Niemand in deze organisatie heeft dit id.
audit-subject-unknown = Niets in dit logboek heeft dit id.
audit-family-account = Accounts
audit-family-audit = Dit logboek
audit-family-organization = Organisatie
audit-family-plan = Abonnement
audit-audit-exported = Auditlogboek geëxporteerd
audit-plan-changed = Abonnement gewijzigd
audit-family-organization-template = Sjablonen
audit-organization-founded = Organisatie opgericht
audit-organization-settings-changed = Instellingen gewijzigd
audit-organization-logo-changed = Logo gewijzigd
audit-organization-logo-removed = Logo verwijderd
audit-organization-template-saved = Sjabloon opgeslagen
audit-organization-template-renamed = Sjabloon hernoemd
audit-organization-template-deleted = Sjabloon verwijderd
audit-family-member = Leden
audit-family-invitation = Uitnodigingen
audit-member-role-changed = Rol gewijzigd
audit-member-suspended = Lid geblokkeerd
audit-member-reactivated = Lid weer toegelaten
audit-member-removed = Lid verwijderd
audit-member-left = Lid vertrokken
audit-invitation-sent = Uitnodiging gestuurd
audit-invitation-resent = Uitnodiging opnieuw gestuurd
audit-invitation-revoked = Uitnodiging ingetrokken
audit-invitation-accepted = Uitnodiging aanvaard
audit-client-deleted = Klant verwijderd
audit-project-deleted = Project verwijderd
audit-project-visibility-changed = Zichtbaarheid van een project gewijzigd
audit-project-member-added = Lid aan een project toegevoegd
audit-project-member-removed = Lid uit een project gehaald
audit-tag-deleted = Tag verwijderd
audit-time-entry-deleted = Tijdregistratie verwijderd
audit-time-entry-restored = Tijdregistratie teruggezet
audit-family-client = Klanten
audit-family-project = Projecten
audit-family-tag = Tags
audit-family-time-entry = Tijdregistraties
audit-family-sign-in = Inloggen

## Two-step sign-in

two-factor = Inloggen in twee stappen
two-factor-hint = Na je wachtwoord een code uit een app op je telefoon. Wie je wachtwoord te weten komt, kan er nog steeds niet in.
two-factor-is-off = Inloggen in twee stappen staat uit
two-factor-off-hint = Je hebt een authenticator-app nodig, bijvoorbeeld die van je wachtwoordbeheerder.
two-factor-begin = Inloggen in twee stappen instellen
two-factor-set-up = Inloggen in twee stappen instellen
two-factor-scan = 1. Voeg het account toe aan je app
two-factor-scan-hint = Scan deze afbeelding met je authenticator-app.
two-factor-picture = QR-code met de sleutel hieronder
two-factor-type = Of typ deze sleutel in de app:
two-factor-first-code = 2. Voer de code in die de app toont
two-factor-code = Code van zes cijfers
two-factor-ends-sessions = Je blijft hier ingelogd. Al je andere sessies eindigen.
two-factor-turn-on = Inschakelen
two-factor-not-begun = Deze instelling is verlopen. Begin opnieuw.
two-factor-is-on = Inloggen in twee stappen staat aan.
recovery-codes-are-new = Dit zijn je nieuwe herstelcodes. De oude werken niet meer.
two-factor-on-hint = Bij inloggen met je wachtwoord wordt ook om een code gevraagd.
two-factor-turn-off = Inloggen in twee stappen uitschakelen
two-factor-turn-off-hint = Je wachtwoord alleen opent dan weer je account. Al je andere sessies eindigen.
two-factor-proof = Je wachtwoord, of een code uit de app
recovery-codes = Herstelcodes
recovery-codes-left = { $count ->
    [0] Er is geen herstelcode over.
    [one] Er is één herstelcode over.
   *[other] Er zijn { $count } herstelcodes over.
 }
recovery-codes-renew-hint = Nieuwe codes vervangen de oude, die dan niet meer werken.
recovery-codes-renew = Nieuwe herstelcodes maken
recovery-codes-keep = Bewaar deze herstelcodes waar je ze zonder je telefoon terugvindt. Elk werkt één keer. Ze worden niet nog eens getoond.
recovery-codes-download = Downloaden
recovery-codes-print = Afdrukken
recovery-codes-kept = Ik heb ze bewaard
second-factor = Tweede stap
second-factor-hint = Je wachtwoord klopte. Laat nu zien dat jij het bent.
second-factor-code = Code
second-factor-code-hint = Zes cijfers uit je authenticator-app, of een herstelcode.
second-factor-back = Met een ander account inloggen
second-factor-wrong = Deze code klopt niet, of is al gebruikt. Wacht op de volgende.
second-factor-first-wrong = Dit is niet de code die de app nu toont. Controleer of de klok van je telefoon goed staat.
flash-two-factor-off = Inloggen in twee stappen staat uit.
flash-sign-in-over = Dat duurde te lang. Log opnieuw in.
mail-two-factor-on = Inloggen in twee stappen is ingeschakeld voor je account.
mail-two-factor-off = Inloggen in twee stappen is uitgeschakeld voor je account.
mail-recovery-codes-renewed = Er zijn nieuwe herstelcodes gemaakt voor je account. De oude werken niet meer.

## Passkeys

passkeys = Passkeys
passkeys-hint = Log in met je vinger, je gezicht of een pincode: sneller dan een wachtwoord, en niets wat iemand van ons kan stelen.
passkeys-none = Nog geen passkeys
passkeys-none-hint = Een passkey wordt bewaard door je telefoon, je computer of een beveiligingssleutel.
passkeys-beside-password = Je wachtwoord werkt ernaast, en op zichzelf zolang inloggen in twee stappen uit staat.
passkey-new = Nieuwe passkey
passkey-name = Hoe hij moet heten
passkey-name-hint = Bijvoorbeeld naar het apparaat dat hem bewaart.
passkey-create = Passkey maken
passkey-created-on = gemaakt op { $day }
passkey-never-used = nooit gebruikt
passkey-last-used = laatst gebruikt op { $day }
passkey-rename = Hernoemen
passkey-rename-name = { $name } hernoemen
passkey-remove = Verwijderen
passkey-remove-name = { $name } verwijderen
passkey-unsupported = Deze browser kan hier geen passkeys gebruiken. Ze hebben scripts en een recente browser nodig.
passkey-elsewhere = Passkeys horen bij een naam. Open deze pagina op:
passkey-needs-name = Passkeys hebben een domeinnaam nodig. Deze dienst is bereikbaar via een nummer.
passkey-refused = Deze passkey kon niet worden bewaard: het duurde te lang, of het is niet wat er werd gevraagd. Probeer het nog eens.
passkey-known = Dit apparaat heeft al een passkey voor een account.
passkey-cancelled = Er is niets gedaan: het apparaat antwoordde niet, of je hebt geannuleerd.
passkey-failed = Het apparaat kon het niet. Probeer het nog eens, of met een ander apparaat.
passkey-last-way-in = Dit is je enige toegang tot je account. Voeg eerst een andere passkey of een wachtwoord toe.
passkey-sign-in = Inloggen met een passkey
passkey-second-step = In plaats daarvan een passkey gebruiken
passkey-not-accepted = Deze passkey is niet geaccepteerd. Probeer het nog eens, of log op een andere manier in.
flash-passkey-added = Passkey toegevoegd.
flash-passkey-renamed = Passkey hernoemd.
flash-passkey-removed = Passkey verwijderd.
mail-passkey-added = Er is een passkey aan je account toegevoegd.
mail-passkey-removed = Er is een passkey van je account verwijderd.

## Life cycle

settings-danger = Gevarenzone
organizations-closed = Gesloten
organization-cancelled = Opgezegd
organization-pending = Wordt gewist
organization-export = Alles meenemen
organization-export-hint = Een archief met een bestand voor elke soort gegevens, zoals ze nu zijn. Geheimen blijven hier. De export wordt vastgelegd.
organization-export-json = Exporteren als JSON
organization-export-csv = Exporteren als CSV
organization-cancel = De organisatie opzeggen
organization-cancel-hint = Ze sluit meteen voor iedereen behalve haar eigenaren. Er gaat niets verloren, en je kunt haar weer openen.
organization-reactivate = Weer openen
organization-delete = De organisatie verwijderen
organization-delete-hint = Ze sluit meteen, en na 30 dagen wordt alles erin voorgoed gewist. Tot dan kan elke eigenaar dat hier terugnemen.
organization-type-name = Typ “{ $name }” om te bevestigen
organization-name-differs = Dit is niet de naam van de organisatie.
organization-keep = De organisatie behouden
organization-deletion-notice = Alles in deze organisatie wordt na { $day } gewist. Tot dan is ze gesloten voor iedereen behalve haar eigenaren.
organization-cancelled-notice = Deze organisatie is opgezegd: ze is gesloten voor iedereen behalve haar eigenaren.
organization-closed-already = De organisatie is al gesloten.
organization-not-cancelled = De organisatie is niet opgezegd.
organization-not-pending = De organisatie wordt niet gewist.
organization-deletion-pending = De organisatie wordt al gewist.
ownership-transfer = De organisatie overdragen
ownership-transfer-hint = Je biedt haar aan een lid aan. Als dat aanvaardt, is het eigenaar en ben jij beheerder. Een aanbod eindigt na zeven dagen.
ownership-heir = Nieuwe eigenaar
ownership-offer = Aanbieden
ownership-waiting = { $person } is gevraagd en heeft nog niet geantwoord.
ownership-withdraw = Het aanbod intrekken
ownership-nobody = Er is nog niemand aan wie je haar kunt aanbieden: leden die geen kijker en geen eigenaar zijn.
ownership-heir-unknown = Kies een actief lid dat geen kijker en geen eigenaar is.
ownership-offer-open = Er is al een aanbod. Trek dat eerst in.
ownership-former-gone = Wie haar aan je aanbood, is geen eigenaar van de organisatie meer.
ownership-offered = De organisatie wordt je aangeboden
ownership-offered-line = { $person } biedt je aan eigenaar van deze organisatie te worden. Het aanbod eindigt na { $day }.
ownership-offered-hint = Een eigenaar kiest het abonnement, beslist over het einde van de organisatie en mag alles wat een beheerder mag.
ownership-offered-notice = { $person } biedt je aan eigenaar van deze organisatie te worden.
ownership-accept = Eigenaar worden
ownership-decline = Afwijzen
flash-organization-cancelled = De organisatie is opgezegd.
flash-organization-reactivated = De organisatie is weer open.
flash-organization-deletion = De organisatie is gesloten en wordt over 30 dagen gewist.
flash-organization-kept = De organisatie blijft.
flash-ownership-offered = Het aanbod is gestuurd.
flash-ownership-withdrawn = Het aanbod is ingetrokken.
flash-ownership-accepted = Je bent nu eigenaar.
flash-ownership-declined = Je hebt het aanbod afgewezen.
mail-organization-cancelled = { $organization } is opgezegd
mail-organization-cancelled-line = { $person } heeft { $organization } opgezegd. Ze is gesloten voor iedereen behalve haar eigenaren, die haar weer kunnen openen.
mail-organization-reactivated = { $organization } is weer open
mail-organization-reactivated-line = { $person } heeft { $organization } weer geopend.
mail-organization-deletion = { $organization } wordt gewist
mail-organization-deletion-line = { $person } heeft gevraagd { $organization } te verwijderen. Ze is nu gesloten, en op { $day } wordt alles erin voorgoed gewist. Tot dan kan elke eigenaar dat terugnemen.
mail-organization-kept = { $organization } wordt niet gewist
mail-organization-kept-line = { $person } heeft de verwijdering van { $organization } teruggenomen.
mail-organization-erased = { $organization } is gewist
mail-organization-erased-line = { $organization } is zoals gevraagd gewist, met { $rows } records. Niets ervan kan worden teruggehaald.
mail-organization-see = De organisatie bekijken
mail-ownership-offered = { $person } biedt je { $organization } aan
mail-ownership-offered-line = { $person } biedt je aan eigenaar van { $organization } te worden. Het aanbod eindigt na { $day }.
mail-ownership-answer = Antwoorden
mail-ownership-transferred = { $person } is nu eigenaar van { $organization }
mail-ownership-declined = { $person } wil geen eigenaar van { $organization } worden
mail-home = Naar TimeTracker
audit-family-ownership = Eigendom
audit-organization-cancelled = Organisatie opgezegd
audit-organization-reactivated = Organisatie weer geopend
audit-organization-deletion-requested = Verwijdering van de organisatie gevraagd
audit-organization-deletion-cancelled = Verwijdering van de organisatie teruggenomen
audit-organization-exported = Alles geëxporteerd
audit-ownership-offered = Eigendom aangeboden
audit-ownership-offer-withdrawn = Aanbod van eigendom ingetrokken
audit-ownership-offer-declined = Aanbod van eigendom afgewezen
audit-ownership-transferred = Eigendom overgedragen

## Signing in through another service

sso = Eenmalig inloggen (SSO)
sso-go = Inloggen met { $provider }
sso-organization = Inloggen via je organisatie
sso-organization-hint = Misschien heeft je organisatie een eigen inlogdienst. Je adres op het werk leidt erheen.
sso-work-address = E-mail op het werk
sso-continue = Doorgaan
sso-found = Je organisatie logt in met { $provider }.
sso-none-for-domain = Geen enkele organisatie heeft een inlogdienst voor dit adres.
sso-back = Op een andere manier inloggen
sso-failed = Je bent niet ingelogd
sso-unreachable = De inlogdienst antwoordt niet zoals het hoort. Probeer het later nog eens, of log op een andere manier in.
sso-refused = Het antwoord van de inlogdienst klopt niet. Er is niets gewijzigd. Begin opnieuw.
sso-over = Dit inloggen duurde te lang, of is al eens gebruikt. Begin opnieuw.
sso-cancelled = De inlogdienst liet niemand binnen: je hebt geannuleerd, of de dienst kent je niet.
sso-none = Zo’n inlogdienst is er hier niet.
sso-unverified = De inlogdienst heeft je e-mailadres niet geverifieerd. Log op een andere manier in en koppel de dienst in je beveiligingsinstellingen.
sso-not-for-account = Deze inlogdienst gaat niet over dat e-mailadres. Log op een andere manier in.
sso-not-member = Je bent geen lid van deze organisatie. Vraag de beheerders om een uitnodiging.
sso-full = Deze organisatie heeft geen vrije plaats. Vraag het de beheerders.
sso-provider = Je eigen inlogdienst
sso-provider-hint = Mensen van je geverifieerde domeinen kunnen erdoor inloggen (OpenID Connect). Registreer TimeTracker daar eerst.
sso-callback = Omleidingsadres
sso-start = Inloglink
sso-name = Hoe mensen de dienst noemen
sso-issuer = Uitgever (issuer)
sso-issuer-invalid = Dit is niet het adres van een uitgever. Het begint met https:// en bevat geen vraagteken.
sso-client-id = Client-ID
sso-client-secret = Clientgeheim
sso-secret-kept = Laat dit leeg om het huidige te behouden.
sso-admits = Nieuwe mensen worden lid
sso-admits-hint = Wie er voor het eerst doorheen komt, met een e-mailadres van een geverifieerd domein, wordt lid zolang er plaatsen zijn.
sso-remove = Deze inlogdienst verwijderen
flash-sso-removed = Inlogdienst verwijderd.
flash-sso-sign-in-once = Er is al een account met dit e-mailadres. Log er één keer op in om de twee te koppelen.
domains = E-maildomeinen
domains-hint = Je inlogdienst gaat over mensen met een e-mailadres van deze domeinen, en over niemand anders.
domain = Domein
domain-add = Domein toevoegen
domain-invalid = Dit is geen domein. Een voorbeeld: example.com
domain-known = Dit domein staat al in de lijst.
domain-publish = Publiceer dit record in de DNS van het domein en controleer het dan:
domain-verified = Geverifieerd
domain-verify = Controleren
domain-verify-name = { $domain } controleren
domain-remove = Verwijderen
domain-remove-name = { $domain } verwijderen
domain-not-found = Het record { $record } is er nog niet, of er staat iets anders in. DNS kan een uur duren.
domain-dns-silent = De DNS-server antwoordt niet. Probeer het zo nog eens.
flash-domain-verified = Domein geverifieerd.
flash-domain-removed = Domein verwijderd.
identities = Gekoppelde inlogdiensten
identities-hint = Andere diensten waarmee je op dit account kunt inloggen.
identities-none = Geen gekoppelde inlogdienst
identities-none-hint = Koppel er een om zonder wachtwoord in te loggen.
identity-link = { $provider } koppelen
identity-link-hint = Vanaf nu kan { $label } op je account { $account } inloggen.
identity-link-yes = Koppelen
identity-link-over = Dit duurde te lang. Begin opnieuw.
identity-taken = Deze inlogdienst is al aan een account gekoppeld.
identity-linked-on = gekoppeld { $day }
identity-remove = Ontkoppelen
identity-remove-name = { $name } ontkoppelen
flash-identity-linked = Gekoppeld.
flash-identity-removed = Ontkoppeld.
mail-identity-linked = Er is een andere dienst aan je account gekoppeld. Daarmee kan worden ingelogd.
mail-identity-removed = Er is een gekoppelde inlogdienst van je account verwijderd.
audit-identity-linked = Andere inlogdienst gekoppeld
audit-identity-removed = Andere inlogdienst ontkoppeld
audit-identity-provider-saved = Inlogdienst gewijzigd
audit-identity-provider-removed = Inlogdienst verwijderd
audit-mail-domain-added = E-maildomein toegevoegd
audit-mail-domain-verified = E-maildomein geverifieerd
audit-mail-domain-removed = E-maildomein verwijderd
audit-member-joined-by-domain = Lid geworden via de inlogdienst
audit-two-factor-enabled = Inloggen in twee stappen ingeschakeld
audit-two-factor-disabled = Inloggen in twee stappen uitgeschakeld
audit-recovery-codes-renewed = Nieuwe herstelcodes gemaakt
audit-recovery-code-used = Ingelogd met een herstelcode
audit-passkey-added = Passkey toegevoegd
audit-passkey-removed = Passkey verwijderd
audit-family-token = API-tokens
audit-token-created = API-token gemaakt
audit-token-revoked = API-token ingetrokken
audit-token-all-revoked = Alle API-tokens ingetrokken

## Operators

console = Beheerconsole
forbidden-support = U bent hier om te helpen: u kunt lezen, maar niets wijzigen.
forbidden-proof = Het is langer dan een uur geleden dat u liet zien wie u bent. Open de beheerconsole in een browser en voer uw wachtwoord in.
support-banner = Een eigenaar heeft u tot { $until } binnengelaten om te helpen. U kunt lezen en niets wijzigen; uw bezoek staat in het logboek van de organisatie.
support-leave = Terug naar de beheerconsole
suspension-reason = Reden: { $reason }
operator-search = Naam, slug, contact of het hele adres van een lid
operator-every-status = Elke status
operator-every-plan = Elk abonnement
operator-no-organizations = Nog geen organisaties
operator-no-organizations-hint = Ze verschijnen hier zodra iemand zich registreert.
operator-nothing-hint = Probeer minder letters, of een andere status of een ander abonnement.
operator-look-hint = Dat u deze pagina hebt geopend, staat in het logboek van de organisatie. Haar werk blijft verborgen.
operator-erased-after = Een eigenaar heeft haar verwijderd: alles erin wordt na { $day } gewist.
operator-since = Sinds
operator-owners = Eigenaren
operator-no-owners = Ze heeft geen eigenaar meer.
support = Toegang voor hulp
operator-support-until = Een eigenaar laat de beheerders van de dienst tot { $until } binnen kijken.
operator-enter = Binnen kijken
operator-no-support = Op dit moment laat geen eigenaar de beheerders van de dienst binnen kijken. Dat kan in de instellingen onder ‘Toegang voor hulp’.
operator-plan = Abonnement en limieten
operator-plan-hint = Een lege limiet is die van het abonnement. Ze mag kleiner zijn dan het gebruik: dan kan er niets meer bij. De eigenaren krijgen een e-mail.
operator-limit-range = Voer een geheel getal van 1 tot 1.000.000 in, of laat het leeg.
operator-plan-same = Dit abonnement en deze limieten gelden al.
operator-suspend = Blokkeren
operator-suspend-hint = Alles blijft leesbaar en niets kan worden gewijzigd. De eigenaren krijgen een e-mail.
operator-reason = Reden
operator-reason-hint = De mensen van de organisatie lezen het op elke pagina.
operator-suspended-already = De organisatie is al geblokkeerd.
operator-activate = Deblokkeren
operator-activate-hint = De mensen van de organisatie kunnen meteen weer werken. De eigenaren krijgen een e-mail.
operator-not-suspended = De organisatie is niet geblokkeerd.
operator-proof = Laat zien wie u bent
operator-proof-hint = De beheerconsole vraagt daar eens per uur om.
outbox = Postvak UIT
outbox-no-server = Deze dienst heeft geen mailserver, dus is hier niets verzonden. Geef de brieven zelf door.
outbox-kept = Bewaard
outbox-failed = Mislukt
outbox-waiting = Wacht
outbox-done = Klaar
outbox-none = Hier ligt niets
outbox-none-hint = E-mail die niet kan worden verzonden en ander werk dat mislukt, wacht hier.
outbox-job = Werk: { $kind }
outbox-look-hint = Dat u dit hebt geopend, staat in het logboek van de organisatie of persoon waar het om gaat.
outbox-to = Aan
outbox-organization = Organisatie
outbox-written = Geschreven
outbox-attempts = Pogingen
outbox-due = Volgende poging
outbox-problem = Probleem
outbox-text = Brief
outbox-unreadable = Dit kan niet worden geopend: het is verzegeld met een andere sleutel dan die van deze installatie.
outbox-not-now = Opnieuw proberen helpt nu niet: het wacht op zijn beurt, of er is geen mailserver.
flash-outbox-retried = Het wordt nu opnieuw geprobeerd.
flash-operator-suspended = De organisatie is geblokkeerd.
flash-operator-activated = De organisatie is weer actief.
support-open = De beheerders van de dienst mogen binnen kijken
support-open-until = { $person } heeft hen tot { $until } binnengelaten. Ze lezen en wijzigen niets.
support-end = Nu beëindigen
support-grant = Beheerders binnenlaten
support-grant-hint = De mensen die deze dienst beheren, zien uit zichzelf niets van uw werk. Hebt u hulp nodig, laat hen dan enkele uren binnen kijken: ze lezen wat uw kijkers lezen en uw instellingen, en wijzigen niets. Elk bezoek staat in uw logboek, en het eindigt vanzelf.
support-hours = Voor hoe lang
support-hours-count = { $count ->
    [one] Eén uur
   *[other] { $count } uur
 }
support-hours-range = Kies 1, 8, 24 of 72 uur.
support-before = Eerder
support-record-hint = Wie wanneer binnenkwam, staat in het auditlogboek.
support-granted-already = De beheerders van de dienst mogen al binnen kijken. Beëindig dat eerst.
support-ended-already = De beheerders van de dienst mogen niet binnen kijken: er is niets te beëindigen.
flash-support-granted = De beheerders van de dienst mogen nu binnen kijken.
flash-support-ended = De beheerders van de dienst hebben geen toegang meer.
mail-operator-plan = Het abonnement van { $organization } is gewijzigd
mail-operator-plan-line = De beheerders van deze dienst hebben het abonnement of de limieten van { $organization } gewijzigd.
mail-operator-plan-limits = Abonnement: { $plan }. Leden en openstaande uitnodigingen: { $users }. Actieve projecten: { $projects }.
mail-operator-suspended = { $organization } is geblokkeerd
mail-operator-suspended-line = De beheerders van deze dienst hebben { $organization } geblokkeerd. Alles kan worden gelezen en geëxporteerd, niets gewijzigd.
mail-operator-activated = { $organization } is weer actief
mail-operator-activated-line = De beheerders van deze dienst hebben { $organization } gedeblokkeerd. Iedereen kan werken zoals voorheen.
audit-family-operator = Beheer van de dienst
audit-family-support = Toegang voor hulp
audit-operator-looked = Een beheerder van de dienst bekeek abonnement en gebruik
audit-operator-plan-changed = Een beheerder van de dienst wijzigde abonnement of limieten
audit-operator-suspended = Een beheerder van de dienst blokkeerde de organisatie
audit-operator-activated = Een beheerder van de dienst deblokkeerde de organisatie
audit-operator-mail-read = Een beheerder van de dienst las een brief
audit-operator-mail-retried = Een beheerder van de dienst liet iets opnieuw proberen
audit-support-granted = Beheerders van de dienst binnengelaten
audit-support-ended = Toegang voor hulp beëindigd
audit-support-entered = Een beheerder van de dienst keek binnen
## Timesheet
timesheet = Urenstaat
entries = Registraties
total = Totaal
saving = Opslaan …
saved = Opgeslagen
unsaved = Niet opgeslagen: bekijk de gemarkeerde cellen
timesheet-whose = Wiens week
timesheet-show = Tonen
timesheet-empty = Nog niets in deze week
timesheet-empty-hint = Voeg een project toe en typ de uren, of neem de week ervoor over.
timesheet-empty-other = In deze week is geen tijd geregistreerd.
timesheet-row-add = Rij toevoegen
timesheet-row-remove = Rij van { $name } weghalen
timesheet-row-remove-short = Rij weghalen
timesheet-copy-rows = Rijen van vorige week overnemen
timesheet-copy-times = Met tijden overnemen
flash-timesheet-copied = De week ervoor is overgenomen.
flash-timesheet-nothing-to-copy = In de week ervoor is er niets om over te nemen.
timesheet-comment = Opmerking
timesheet-comment-for = Opmerking voor { $name }
timesheet-open = Registraties openen
timesheet-open-cell = { $count ->
    [one] { $name }: de registratie openen
   *[other] { $name }: de { $count } registraties openen
}
timesheet-cell-changed = Deze cel is intussen gewijzigd, dus die van jou is niet opgeslagen. Laad de pagina opnieuw om haar te zien.
timesheet-cell-empty = Hier staat geen tijd meer
timesheet-back = Terug naar de week
timesheet-incomplete = De pagina heeft maar een deel van haar cellen gestuurd. Laad haar opnieuw en probeer het nog eens.
timesheet-time-missing = Typ de tijd waar de opmerking over gaat.
entry-worker-unknown = Niemand in deze organisatie heeft dit id.
entry-worker-stays = Een registratie blijft van de persoon die heeft gewerkt.
audit-time-entry-created = Tijd ingevoerd voor iemand
audit-time-entry-changed = Tijd van iemand gewijzigd

## Calendar

calendar = Agenda
calendar-week = Week
calendar-month = Maand
calendar-view = Tonen
calendar-before = Vorige
calendar-after = Volgende
calendar-whose = Agenda van
calendar-one-person = Een agenda is van één persoon. Geef de id van een persoon.
calendar-no-times = Zonder tijden
calendar-running = loopt
calendar-keys = Sleep in de agenda om tijd toe te voegen. Op een registratie verplaatsen Alt en de pijltjes haar, met Shift haar einde, en Enter opent haar.
calendar-no-script = De agenda heeft scripts nodig. Dezelfde tijd staat hier:
## Tasks

task = Taak
task-find-create = Taak zoeken of maken
task-none = Geen taak
task-no-match = Geen taak gevonden.
task-not-of-project = Dit project heeft deze taak niet.
task-cancelled = Deze taak is geannuleerd. Heropen de taak om er tijd op te registreren.
task-required = Kies een taak: deze organisatie wil er een voor elke registratie.
task-needs-project = Kies een project voor de nieuwe taak.
task-name-taken = Een andere taak van dit project heet al zo.
task-project-fixed = Een taak blijft in haar project.
task-in-use = Op deze taak is tijd geregistreerd: annuleren kan, verwijderen niet.
task-cancelled-not-done = Een geannuleerde taak is niet klaar. Heropen haar eerst.
task-done-not-cancelled = Een voltooide taak wordt niet geannuleerd. Heropen haar eerst.
task-not-in-column = De taak waarop ze moet volgen, staat niet in deze kolom.
assignee-unknown = Niemand die in deze organisatie actief is, heeft deze id.
estimate-range = Een schatting ligt tussen één seconde en 10.000 uur.
tasks = Taken
tasks-mine = Mijn taken
tasks-all = Alle taken
tasks-board = Bord
task-new = Nieuwe taak
task-new-in = Nieuwe taak: { $status }
task-edit = Taak bewerken
task-start = Timer starten op ‘{ $name }’
tasks-overdue = Te laat
tasks-today = Vandaag
tasks-this-week = Deze week
tasks-later = Later
tasks-without-day = Zonder einddatum
tasks-open = Open
tasks-search = Taak zoeken
tasks-sort = Volgorde
tasks-sorted-by = Op: { $what }
tasks-none = Geen open taken
tasks-none-hint = Taken zeggen wat er in een project te doen is, door wie en tegen wanneer.
tasks-nothing-hint = Probeer minder letters, of een andere status.
tasks-mine-none = Er wacht niets op u
tasks-mine-none-hint = Hier staan taken die aan u zijn toegewezen, de eerste einddatum bovenaan.
tasks-of-nobody = Taken van niemand
tasks-more =
    { $count ->
        [one] Nog één
       *[other] Nog { $count }
    }
task-status-todo = Te doen
task-status-in_progress = Bezig
task-status-review = Ter controle
task-status-done = Klaar
task-status-cancelled = Geannuleerd
task-priority = Prioriteit
task-priority-any = Elke prioriteit
task-priority-low = Laag
task-priority-medium = Gemiddeld
task-priority-high = Hoog
task-priority-urgent = Dringend
task-assignee = Toegewezen aan
task-assignee-any = Iedereen
task-assignee-me = Ik
task-assignee-none = Niemand
task-due = Einddatum
task-estimate = Schatting
task-estimate-hint = Zoals u het zou zeggen: 2:30, 90m of 1,5
task-project-choose = Kies een project
task-undescribed = Er is geen beschrijving.
task-activities = Verloop
task-started = Begonnen
task-completed = Voltooid
task-own-time = Uw tijd
task-time-spent = Besteed
task-move = Verplaatsen naar
task-move-up = Omhoog
task-move-down = Omlaag
board-keys = Sleep kaarten, of verplaats de kaart met de focus met Shift en de pijltjestoetsen.
markdown-hint = Markdown werkt: **vet**, _cursief_, lijsten, links.
task-delete-consequence = De taak verdwijnt uit alle lijsten. Er zijn geen tijdregistraties.
flash-task-created = Taak gemaakt.
flash-task-deleted = Taak verwijderd.
flash-task-restored = Taak hersteld.
nothing = niets
task-was-created = heeft de taak gemaakt.
task-was-described = heeft de beschrijving gewijzigd.
task-was-deleted = heeft de taak verwijderd.
task-was-restored = heeft de taak hersteld.
task-was-renamed = heeft de naam gewijzigd van ‘{ $old }’ in ‘{ $new }’.
task-was-moved = heeft de status gewijzigd van { $old } in { $new }.
task-priority-changed = heeft de prioriteit gewijzigd van { $old } in { $new }.
task-assignee-changed = heeft de toewijzing gewijzigd van { $old } in { $new }.
task-day-changed = heeft de einddatum gewijzigd van { $old } in { $new }.
task-estimate-changed = heeft de schatting gewijzigd van { $old } in { $new }.
shortcut-tasks = Naar Taken
projects-all = Alle projecten
## Search

search-everything = Klanten, projecten, tags en tijden doorzoeken
search-begin = Wat zoekt u?
search-begin-hint = Een paar letters is genoeg, en een tikfout is niet erg.
search-nothing-hint = Probeer minder woorden of een andere schrijfwijze.
search-results = Gevonden
commands = Zoeken en opdrachten
commands-placeholder = Zoek, of zeg waarheen
command-start = Timer starten:

## Comments and notifications

comments = Opmerkingen
comment = Opmerking
comments-none = Nog niemand heeft iets opgemerkt.
comments-older = Oudere opmerkingen
comment-write = Reageren
comment-reply = Antwoorden
comment-placeholder = Wat moeten anderen weten?
comment-mention = Vermelden
comment-edited = bewerkt
comment-deleted = Deze opmerking is verwijderd.
comment-delete-consequence = De tekst is voorgoed weg. Antwoorden blijven staan.
comment-not-own = Alleen wie een opmerking schreef mag die wijzigen; managers mogen die verwijderen.
mentions-too-many = Vermeld hoogstens { $most } mensen.
flash-comment-deleted = Opmerking verwijderd.
notifications = Meldingen
notifications-none = Niets nieuws
notifications-none-hint = Wanneer iemand u vermeldt, u antwoordt, u een taak geeft of over uw week beslist, staat het hier.
notifications-read = Alles als gelezen markeren
notifications-unread = { $count } nieuw
notifications-preferences = Hoe ik het hoor
notification-new = Nieuw
notification-read = Als gelezen markeren
notification-mention = { $person } heeft u vermeld bij ‘{ $about }’
notification-reply = { $person } heeft u geantwoord bij ‘{ $about }’
notification-task-assigned = { $person } heeft u de taak ‘{ $about }’ gegeven
notification-time-submitted = { $person } heeft de week van { $from } tot en met { $to } ingediend
notification-time-approved = { $person } heeft uw week van { $from } tot en met { $to } goedgekeurd
notification-time-rejected = { $person } heeft uw week van { $from } tot en met { $to } afgewezen
notification-time-reopened = { $person } heeft uw week van { $from } tot en met { $to } weer geopend
notify-mention = Iemand vermeldt mij
notify-reply = Iemand antwoordt mij
notify-task-assigned = Iemand geeft mij een taak
notify-time-submitted = Een week wacht op mijn goedkeuring
notify-time-approved = Mijn week wordt goedgekeurd
notify-time-rejected = Mijn week wordt afgewezen
notify-time-reopened = Mijn week wordt weer geopend
notify-mail = Hier en per e-mail
notify-here = Alleen hier
notify-none = Helemaal niet
mail-mention = { $person } heeft u vermeld bij ‘{ $about }’
mail-mention-line = { $person } heeft in { $organization } een opmerking bij ‘{ $about }’ geschreven die u vermeldt.
mail-reply = { $person } heeft u geantwoord bij ‘{ $about }’
mail-reply-line = { $person } heeft in { $organization } op uw opmerking bij ‘{ $about }’ geantwoord.
mail-task-assigned = { $person } heeft u de taak ‘{ $about }’ gegeven
mail-task-assigned-line = De taak ‘{ $about }’ in { $organization } is nu van u.
mail-task-look = De taak bekijken
mail-comment-read = Opmerking lezen

## Approval of weeks
approvals = Goedkeuringen
approvals-empty = Er is nog geen week ingediend
approvals-empty-hint = Weken die op de urenstaat worden ingediend, wachten hier op goedkeuring.
period-is-open = Weer open
period-is-submitted = Wacht op goedkeuring
period-is-approved = Goedgekeurd
period-is-rejected = Afgewezen
period-submit = Week indienen
period-withdraw = Intrekken
period-decide = Beslissen
period-approve = Goedkeuren
period-reject = Afwijzen
period-reopen = Weer openen
period-approved = De tijd van { $from } tot en met { $to } is goedgekeurd en gesloten. Vraag een manager om haar weer te openen.
period-submitted = De tijd van { $from } tot en met { $to } wacht op goedkeuring en is gesloten. Trek haar in om haar te wijzigen.
period-locked = De tijd tot en met { $day } is gesloten. Vraag een manager om haar te wijzigen.
period-timer-runs = In deze week loopt de timer nog. Stop hem en dien de week dan in.
period-not-open = Deze week wacht al op goedkeuring of is goedgekeurd.
period-not-waiting = Deze week wacht niet op goedkeuring.
period-is-open-already = Deze week is open.
period-decision-unknown = Kies goedkeuren, afwijzen of weer openen.
lock-date = Gesloten tot en met
lock-date-hint = Tijd van deze dag en ervoor is gesloten, behalve voor managers, van wie de wijzigingen worden vastgelegd.
lock-date-none = Niets is gesloten.
flash-period-submitted = De week is ingediend.
flash-period-withdrawn = De week is weer van jou.
flash-period-approved = De week is goedgekeurd.
flash-period-rejected = De week is afgewezen.
flash-period-reopened = De week is weer open.
mail-period-submitted = { $person } heeft in { $organization } een week ingediend
mail-period-submitted-line = De week van { $from } tot en met { $to } wacht op je goedkeuring.
mail-period-approved = Je week in { $organization } is goedgekeurd
mail-period-rejected = Je week in { $organization } is afgewezen
mail-period-reopened = Je week in { $organization } is weer open
mail-period-decided-line = { $person } heeft over de week van { $from } tot en met { $to } beslist.
mail-period-comment = Opmerking: { $comment }
mail-period-look = De week bekijken
audit-family-period = Weken
audit-period-submitted = Week ingediend
audit-period-withdrawn = Ingediende week ingetrokken
audit-period-approved = Week goedgekeurd
audit-period-rejected = Week afgewezen
audit-period-reopened = Week weer geopend
audit-organization-locked-until = Sluitdatum gewijzigd

## Rates

rates = Tarieven
rate-new = Nieuw tarief
rate-edit = Tarief bewerken
rates-all = Alle tarieven
rates-by-day = Tarieven per dag
rates-none = Hier zijn nog geen tarieven
rates-none-hint = Leg vast wat een uur waard is voor een persoon, een klant, een project of een taak, en wat een uur van een persoon kost.
rates-none-here = Geen eigen tarieven voor bepaalde dagen.
rates-hint = Het meest specifieke tarief telt: dat van de registratie zelf, dan van de persoon op het project, van de taak, het project, de klant, de persoon, de organisatie. Een registratie houdt het tarief waarmee ze is geschreven.
rates-usual = Gebruikelijk tarief van de organisatie
rate-kind = Soort
rate-whose = Voor
rate-days = Dagen
rate-amount = Tarief
cost-rate = Kosten van een uur
hourly-rate-hint = Wat een uur voor klanten waard is.
cost-rate-hint = Wat een uur van een persoon de organisatie kost. Leden zien dat nooit.
rate-whose-hint = Kies een persoon, een project, beide, of een klant. Kies niets voor de hele organisatie.
rate-person = Persoon
rate-person-any = Iedereen
rate-in = Tarief in { $currency } per uur
rate-first-day = Eerste dag
rate-last-day = Laatste dag
rate-new-entries-only = Het telt voor registraties die vanaf nu worden geschreven. Bestaande registraties houden hun tarief, tenzij u tarieven op voorbije tijd toepast.
rate-always = Op alle dagen
rate-from-day = Vanaf { $day }
rate-until-day = Tot en met { $day }
rate-of-organization = Hele organisatie
rate-of-project-member = Persoon op een project
rate-from-entry = { $amount } per uur, bij deze registratie vastgelegd
rate-from-project-member = { $amount } per uur, van de persoon op dit project
rate-from-task = { $amount } per uur, van de taak
rate-from-project = { $amount } per uur, van het project
rate-from-client = { $amount } per uur, van de klant
rate-from-member = { $amount } per uur, van de persoon
rate-from-organization = { $amount } per uur, van de organisatie
entry-rate-in = Tarief van deze registratie in { $currency }
flash-rate-created = Tarief vastgelegd.
flash-rate-deleted = Tarief verwijderd.
flash-rates-applied = Tarieven op voorbije tijd toegepast.
rate-delete-consequence = Nieuwe registraties krijgen dan het volgende tarief dat is vastgelegd. Bestaande registraties houden wat ze hebben.
rate-overlaps = Voor sommige van deze dagen is er al een tarief van deze soort. Wijzig eerst de dagen daarvan.
rate-subject-unclear = Kies een persoon, een project, beide, of een klant: geen andere combinatie heeft een tarief.
rate-cost-needs-person = De kosten van een uur gelden voor een persoon alleen.
rate-task-unknown = Deze taak bestaat niet in deze organisatie.
rates-apply = Tarieven op voorbije tijd toepassen
rates-apply-hint = Bekijk eerst wat er zou veranderen. Bij registraties vastgelegde tarieven blijven, net als alles in gesloten perioden.
rates-preview = Tonen wat er zou veranderen
rates-would-change = Wat er zou veranderen
rates-nothing-changes = Er verandert niets: deze registraties hebben de tarieven van nu.
rates-entries =
    { $count ->
        [one] 1 registratie
       *[other] { $count } registraties
    }
rates-before = Voorheen
rates-after = Daarna
rates-costs = Kosten
rates-left-out = Deze perioden zijn gesloten en blijven zoals ze zijn:
rates-left-locked = Alles tot en met de vergrendeldatum, { $day }
rates-left-approved = { $name }, { $days }, goedgekeurd
rates-left-submitted = { $name }, { $days }, wacht op goedkeuring
rates-apply-now = Toepassen
rates-preview-outdated = Tijd of tarieven zijn sinds het voorbeeld gewijzigd. Er is niets toegepast: bekijk het opnieuw.
members-see-amounts = Leden zien wat hun eigen tijd waard is
members-see-amounts-hint = Anders zien alleen managers en hoger tarieven en bedragen. Wat een uur kost, is altijd alleen voor hen.
audit-family-rate = Tarieven
audit-rate-created = Tarief vastgelegd
audit-rate-changed = Tarief gewijzigd
audit-rate-deleted = Tarief verwijderd
audit-rate-applied = Tarieven op voorbije tijd toegepast
## Taking time along

time-export = Exporteren
time-export-file = Tijd als bestand
time-export-file-hint = Alles wat de lijst met registraties voor deze dagen toont. De export wordt vastgelegd.
time-export-whose = Wiens tijd
time-export-everybody = Van iedereen
time-export-csv = Tabel (CSV)
time-export-ics = Agenda (iCal)
feed = Uw tijd in een agendaprogramma
feed-hint = Een geheim adres waarop uw agendaprogramma uw eigen registraties van het laatste halfjaar leest. Wie het kent, kan ze ook lezen, en verder niets.
feed-create = Adres aanmaken
feed-renew = Nieuw adres aanmaken
feed-renew-hint = Een nieuw adres beëindigt het vorige.
feed-end = Adres beëindigen
feed-copy-now = Kopieer het adres nu en abonneer u erop in uw agendaprogramma: het wordt niet nog eens getoond.
feed-since = Er is een adres sinds { $day }.
feed-read = Laatst gelezen op { $day }.
feed-never-read = Het is nog nooit gelezen.
flash-feed-ended = Het adres werkt niet meer.
audit-time-entry-exported = Tijd geëxporteerd
audit-feed-created = Agenda-adres aangemaakt
audit-feed-ended = Agenda-adres beëindigd
audit-family-feed = Agenda-adressen
## Several entries at once

days-add = Meerdere dagen toevoegen
days-add-hint = Dezelfde registratie op elke dag, hoogstens 31 dagen. Ze worden allemaal toegevoegd, of geen enkele.
days-first = Eerste dag
days-last = Laatste dag
days-weekends = Ook op zaterdag en zondag
days-time = Tijd op elke dag
days-refused = Op deze dagen kan het niet, dus er is niets toegevoegd
days-weekend-only = Tussen deze dagen liggen alleen zaterdagen en zondagen.
flash-days-added = De tijd is op elke dag toegevoegd.
selection = Selectie
selected = Geselecteerd:
selection-clear = Selectie opheffen
entry-select = “{ $name }” selecteren
entries-select = Alles van “{ $name }” selecteren
shortcut-select = De registratie met de focus selecteren
entries-edit = { $count ->
    [one] 1 registratie bewerken
   *[other] { $count } registraties bewerken
}
entries-edit-hint = In deze registraties verandert alleen wat je aanvinkt.
entries-change = Wijzigen: { $what }
entries-change-nothing = Vink aan wat er moet veranderen.
entries-none = Selecteer ten minste één registratie.
entries-too-many = Hoogstens { $most } registraties tegelijk, graag.
flash-entries-changed = Registraties gewijzigd.
flash-entries-deleted = Registraties verwijderd.
selection-done = { $count ->
    [one] 1 registratie is verwerkt
   *[other] { $count } registraties zijn verwerkt
}
selection-refused = { $count ->
    [one] 1 registratie blijft zoals die was:
   *[other] { $count } registraties blijven zoals ze waren:
}
entry-duplicate = Dupliceren
entry-split = Splitsen …
entry-split-title = Registratie splitsen
entry-split-do = Splitsen
entry-merge-before = Samenvoegen met de vorige
entries-merge = Samenvoegen
split-at = Splitsen om
split-at-hint = Een tijdstip tussen begin en einde, zoals 12:30.
split-after = Lengte van het eerste deel
split-after-or = Of de lengte van het eerste deel
split-after-hint = Bijvoorbeeld 1:30 of 45m.
flash-entry-duplicated = Registratie gedupliceerd.
flash-entry-split = Registratie gesplitst.
flash-entries-merged = Registraties samengevoegd.
entry-runs = Deze registratie loopt. Stop die eerst.
merge-count = Selecteer twee tot 20 registraties om samen te voegen.
merge-not-equal = Alleen gelijke registraties kunnen worden samengevoegd: dezelfde omschrijving, hetzelfde project, dezelfde taak, tags en facturering.
merge-not-neighbours = Alleen registraties die zonder onderbreking op elkaar volgen, of duren van één dag, kunnen worden samengevoegd.
split-outside = Dit ligt niet binnen de registratie.
split-where = Geef aan waar moet worden gesplitst: op een tijdstip of na een lengte.

## Breaks

breaks = Pauzes
breaks-of = Pauze { $length }
timer-paused = Gepauzeerd
timer-pause = Pauzeren
timer-pause-key = Pauzeren (p)
timer-unpause = Verdergaan
timer-unpause-key = Verdergaan (p)
shortcut-pause = De timer pauzeren of verdergaan
timer-already-paused = De timer is al gepauzeerd.
timer-not-paused = De timer is niet gepauzeerd.
break-needs-times = Alleen een registratie met begin en einde kan pauzes hebben.
break-too-long = De pauzes zijn even lang als de registratie, of langer.
start-in-break = De timer heeft sindsdien pauzes gehad die niet na dit begin passen.
stop-before-break = De timer was na dat moment gepauzeerd. Kies een moment na de laatste pauze.
## Focus sessions

focus = Focus
focus-idle = Klaar om u te concentreren?
focus-idle-hint = Een sessie duurt { $minutes } minuten. Ze hoort bij de registratie waarvoor uw timer loopt.
focus-session = Focussessie
focus-short-break = Pauze
focus-long-break = Lange pauze
focus-start = Sessie beginnen
focus-start-short-break = Pauze nemen
focus-start-long-break = Lange pauze nemen
focus-interrupt = Ik werd onderbroken
focus-stop = Beëindigen
focus-over = De sessie is voorbij. Tijd voor een pauze.
focus-break-over = De pauze is voorbij. Klaar voor de volgende sessie?
focus-interrupted-times = { $count ->
    [0] Niet onderbroken
    [1] Eén keer onderbroken
   *[other] { $count } keer onderbroken
}
focus-cycle = { $done } van { $cycles } sessies tot de lange pauze
focus-summary = Uw focus in cijfers
focus-span = Wanneer
focus-sessions = Sessies
focus-time = Focustijd
focus-interruptions = Onderbrekingen
focus-this-week = Deze week
focus-preferences = Mijn ritme
focus-minutes = Minuten per sessie
focus-cycles = Sessies tot de lange pauze
focus-short-break-minutes = Minuten per pauze
focus-long-break-minutes = Minuten per lange pauze
focus-sound = Een zacht geluid laten horen aan het einde
focus-notice = Een melding van de browser tonen aan het einde
focus-notice-hint = De browser vraagt u om toestemming. De pagina moet open blijven.
focus-notice-refused = De browser staat hier geen meldingen toe. U kunt dat wijzigen in zijn instellingen voor deze pagina.
focus-not-running = Onderbrekingen worden geteld zolang een focussessie loopt.
focus-number-range = Geef een geheel getal van 1 tot en met { $most }.
## My week

open = Openen
my-week = Mijn week
my-week-hint = Uw eigen tijd in al uw organisaties. Elke toont alleen de hare: geen verneemt iets van een andere.
my-week-none = Geen tijd deze week
my-week-none-hint = Wat u in een van uw organisaties registreert, verschijnt hier.
timer-runs-in = In { $organization } loopt een timer:
timer-stop-there = Daar stoppen

## Budgets

budget = Budget
budget-none = Dit project heeft geen budget.
budget-set = Budget instellen
budget-change = Budget wijzigen
budget-of-project = Budget van “{ $project }”
budget-kind = Wat wordt geteld
budget-kind-hours = Uren
budget-kind-money = Geld in { $currency }
budget-amount = Omvang
budget-amount-hint = Uren zoals 120 of 7:30, of een geldbedrag zoals 5000.
budget-amount-nothing = Een budget is meer dan niets.
budget-period = Hoe vaak
budget-period-total = In totaal
budget-period-monthly = Elke maand
budget-threshold = Managers waarschuwen bij (procent)
budget-threshold-hint = Dan krijgen zij één keer bericht, en nog één keer bij 100 %. Een nieuwe maand of een ander budget begint opnieuw.
budget-threshold-range = Geef een geheel getal van 1 tot 99 op.
budget-of-month = in { $month }
budget-in-all = in totaal
budget-used = Hoeveel van het budget is gebruikt
budget-fine = Binnen het budget
budget-nearly-used-up = Bijna opgebruikt
budget-used-up = Opgebruikt
budget-spent = { $amount } gebruikt, { $percent } %
budget-left = { $amount } over
budget-over = { $amount } meer dan het budget
budget-in-short = Budget: { $percent } %
budget-burn-down = Wat er aan het eind van elke dag over was
budget-line-left = Over
budget-line-ideal = Over als elke dag evenveel gebruikt
budget-line-zero = Niets over
budget-numbers = Hetzelfde in getallen
budget-column-days = Dagen
budget-column-used = Gebruikt
budget-days = { $from } tot { $to }
budget-hours-hint = Uren zijn die van alle registraties, factureerbaar of niet.
budget-money-hint = Geld is wat factureerbare registraties tegen hun eigen tarief waard zijn.
budget-threshold-told = Managers krijgen bericht bij { $percent } % en bij 100 %.
budget-delete-consequence = Het budget en de meldingen erover verdwijnen. Alle tijd blijft.
flash-budget-set = Budget ingesteld.
flash-budget-removed = Budget verwijderd.
notification-budget = { $percent } % van het budget van “{ $about }” is gebruikt
notification-budget-month = { $percent } % van het budget van “{ $about }” voor { $month } is gebruikt
notify-project-budget = Het budget van een project is bijna of helemaal opgebruikt
mail-budget = { $percent } % van het budget van “{ $project }” is gebruikt
mail-budget-line = In { $organization } heeft het project “{ $project }” { $percent } % van zijn budget of meer gebruikt.
mail-budget-month-line = In { $organization } heeft het project “{ $project }” { $percent } % van zijn budget voor { $month } of meer gebruikt.
mail-budget-look = Het budget bekijken
audit-project-budget-set = Budget van een project ingesteld
audit-project-budget-removed = Budget van een project verwijderd
## Time from other tools

imports = Importeren
import-new = Tijd uit een ander programma overnemen
import-new-hint = Exporteer het gedetailleerde rapport van Toggl Track, Clockify, Harvest, Kimai of solidtime als CSV, in het Engels, en kies het hier: hoogstens 20 MB en 200.000 rijen. Je ziet wat erin staat voordat er iets wordt geïmporteerd.
import-file = Bestand
import-upload = Bestand uploaden
import-file-too-large = Het bestand is groter dan 20 MB. Exporteer minder maanden tegelijk.
imports-none = Er is nog niets geïmporteerd
imports-none-hint = Elke import verschijnt hier met een verslag en kan ongedaan worden gemaakt.
import-tool = Programma
import-rows = Rijen
import-uploaded = Geüpload
import-is-reading = Het bestand wordt gelezen …
import-is-asking = Het bestand vraagt om een antwoord
import-is-ready = Klaar: er is nog niets geïmporteerd
import-is-running = De registraties worden geschreven …
import-is-done = Geïmporteerd
import-is-undoing = De import wordt ongedaan gemaakt …
import-is-undone = Ongedaan gemaakt
import-progress = { $done } van { $rows } rijen
import-look-again = Opnieuw kijken
import-report = Rijen en tijd van het bestand
import-whole-file = Het hele bestand
import-rows-waiting = Gelezen
import-rows-imported = Geïmporteerde rijen
import-rows-present = Stonden er al
import-rows-skipped = Overgeslagen
import-rows-faulty = Niet leesbaar
import-rows-undone = Teruggenomen
import-rows-kept = Behouden
import-already-here = { $count ->
    [0] Geen rij staat er al.
    [1] Eén rij staat er al.
   *[other] { $count } rijen staan er al.
}
import-tags-found = { $count ->
    [0] Geen tags.
    [1] Eén tag.
   *[other] { $count } tags.
}
import-written = { $count ->
    [0] Er staat geen registratie door deze import.
    [1] Er staat één registratie door deze import: { $length }.
   *[other] Er staan { $count } registraties door deze import: { $length }.
}
import-overlaps = { $count ->
    [0] Geen daarvan overlapt met tijd die er al stond.
    [1] Eén daarvan overlapt met tijd die er al stond.
   *[other] { $count } daarvan overlappen met tijd die er al stond.
}
import-see-entries = Registraties bekijken
import-undo = Import ongedaan maken
import-undo-question = De import van { $name } ongedaan maken?
import-undo-entries = { $count ->
    [0] Er wordt geen registratie verwijderd.
    [1] Er wordt één registratie verwijderd.
   *[other] Er worden { $count } registraties verwijderd.
}
import-undo-changed = { $count ->
    [0] Er is sindsdien geen registratie gewijzigd.
    [1] Eén registratie is sindsdien gewijzigd en blijft.
   *[other] { $count } registraties zijn sindsdien gewijzigd en blijven.
}
import-undo-created = Klanten, projecten en taken die de import heeft aangemaakt gaan ook weg, als niets anders ze gebruikt. Projecten waarvan een spoor blijft worden gearchiveerd.
import-people = Personen
import-in-file = In het bestand
import-here = Hier
import-no-name = Zonder naam
import-is-here = Wat { $name } hier is
import-skip-person = Deze persoon niet importeren
import-no-task = Geen taak
import-create = Die met deze naam; aanmaken als die ontbreekt
import-run = Import starten
import-reading = Hoe het bestand wordt gelezen
import-reading-hint = Opnieuw lezen vergeet wat hierboven is gekozen.
import-find-out = Uit het bestand afgeleid
import-date-order = Datums
import-year-first = Jaar, maand, dag
import-day-first = Dag, maand, jaar
import-month-first = Maand, dag, jaar
import-read-again = Opnieuw lezen
import-line = Regel { $line }
import-first-rows = Dit zijn de eerste 100.
import-of-another = Iemand anders heeft dit bestand geüpload: alleen die persoon gaat ermee verder.
import-other-state = De import is niet bij die stap. Bekijk hem opnieuw.
import-choice-wrong = Een van de keuzes kan hier niet. Kies een andere.
import-ask-not-text = Dit is geen tabel in UTF-8. Exporteer het rapport nog eens als CSV.
import-ask-tool = De kolommen zijn onbekend. Welk programma heeft het bestand gemaakt?
import-ask-columns = De kolommen zeggen niet wanneer en hoe lang er is gewerkt. Exporteer het gedetailleerde rapport.
import-ask-date-order = De datums kunnen op twee manieren worden gelezen. Geef de volgorde van dag en maand aan.
import-ask-no-rows = Het bestand heeft geen rijen.
import-ask-too-many-rows = Het bestand heeft meer dan 200.000 rijen. Exporteer minder maanden tegelijk.
import-ask-too-many-names = Het bestand noemt meer dan 5.000 personen, klanten, projecten en taken. Exporteer minder maanden tegelijk.
import-row-not-yours = Niet jouw tijd
import-row-person-skipped = De persoon wordt niet geïmporteerd
import-row-closed = De dag is gesloten
import-row-changed = Iemand heeft de registratie sindsdien gewijzigd
import-fault-text = De rij bevat tekens die niet bewaard kunnen worden.
import-fault-length = De duur is niet leesbaar.
import-fault-no-length = De rij zegt niet hoe lang het duurde; misschien liep het nog.
import-fault-too-long = De rij is langer dan 999 uur.
import-fault-day = De dag is niet leesbaar of ligt voor het jaar 2000.
import-fault-time = De kloktijd is niet leesbaar.
import-fault-no-such-time = De klok ging vooruit: deze tijd bestond niet in de tijdzone van het bestand.
import-fault-end-first = De rij eindigt voordat ze begint.
import-fault-contradiction = De duur is langer dan de tijd van begin tot eind.
import-fault-billable = Factureerbaar moet ja of nee zijn.
import-fault-name = Een naam is langer dan 200 tekens.
import-fault-description = De omschrijving is langer dan 2.000 tekens.
import-fault-tags = Er zijn meer dan 20 tags, of een ervan is langer dan 50 tekens.
welcome-import = Neem mee wat je hebt
welcome-import-hint = Tijd uit Toggl Track, Clockify, Harvest, Kimai of solidtime, zoals in hun CSV-export.
audit-import-run = Tijd geïmporteerd
audit-import-undone = Import ongedaan gemaakt
audit-family-import = Imports

## Who is working now

working-now = Nu aan het werk

## Totals of a project

totals-all-time = Alle tijd
totals-this-month = Deze maand
totals-last-month = Vorige maand
totals-period = Periode
totals-own = Uw tijd
totals-others = Overige
totals-none = Hier is geen tijd geregistreerd.

## Another person’s calendar

time-add-for = Tijd toevoegen voor { $name }
calendar-editing = U bewerkt de tijd van { $name }. Elke wijziging wordt vastgelegd.

## Saved filters
saved-filters = Bewaarde filters
saved-filter-save = Dit filter bewaren
saved-filter-edit = Filter bewerken
saved-filter-delete = Filter verwijderen
saved-filter-hint = Een eigen filter met dezelfde naam wordt vervangen.
saved-filter-share = Iedereen in de organisatie vindt het
saved-filter-shared-mark = gedeeld
saved-filter-name-taken = U hebt een ander filter met deze naam.
saved-filter-unreadable = Dit filter is niet leesbaar. Stel het opnieuw in in de lijst.
saved-filter-other-list = Een filter blijft bij zijn lijst.
saved-filters-too-many = U bewaart al { $most } filters. Verwijder er eerst een.
flash-filter-saved = Filter bewaard.
flash-filter-deleted = Filter verwijderd.

## The list of time
time-list = Lijst
time-list-nothing = Geen registraties passen bij dit filter.
time-search = Registraties zoeken
days = Dagen
days-chosen = Gekozen dagen
days-all = Alle tijd
days-today = Vandaag
days-yesterday = Gisteren
days-this_week = Deze week
days-last_week = Vorige week
days-this_month = Deze maand
days-last_month = Vorige maand
days-this_quarter = Dit kwartaal
days-last_quarter = Vorig kwartaal
days-this_year = Dit jaar
days-last_year = Vorig jaar
tags-any = Alle tags
billable-any = Factureerbaar of niet
not-billable = Niet factureerbaar

## Recurring blocks
recurring = Terugkerende blokken
recurring-hint = Werk dat elke week terugkomt. Is het voorbij, dan wordt de registratie vanzelf geschreven.
recurring-new = Nieuw terugkerend blok
recurring-edit = Terugkerend blok bewerken
recurring-mine = Die van mij
recurring-all = Die van iedereen
recurring-none = Er komt niets vanzelf terug
recurring-none-hint = Een wekelijkse vergadering, een vaste dienst: zeg één keer wanneer, en de tijd wordt elke week vastgelegd.
recurring-until = tot en met { $day }
recurring-weekdays = Weekdagen
recurring-hours = Van – tot
recurring-hours-hint = Bijvoorbeeld 9:00-10:30; voorbij middernacht 22-2.
recurring-zone = Dit zijn uren van de klok van de organisatie ({ $zone }).
recurring-last = Laatste dag
recurring-coming = Komt nog
recurring-over = Het komt niet meer terug.
recurring-left-out = Overgeslagen
recurring-leave-out = { $day } overslaan
recurring-take-in = { $day } weer opnemen
recurring-settled = Tot nu toe
recurring-settled-none = Nog niets. De eerste registratie wordt geschreven als de eerste keer voorbij is.
recurring-not-written = Geen registratie: { $reason }
recurring-entry-deleted = Registratie verwijderd
recurring-delete-consequence = Het komt niet meer terug. De registraties die het geschreven heeft, blijven.
recurring-too-long-ago = Het kan hoogstens { $most } dagen geleden beginnen.
recurring-needs-hours = Geef aan van wanneer tot wanneer, bijvoorbeeld 9:00-10:30.
recurring-too-many = Er zijn al { $most } terugkerende blokken. Verwijder er eerst een.
recurring-worker-stays = Een terugkerend blok blijft bij zijn persoon.
recurring-not-coming = Het komt niet op deze dag, of de dag is voorbij.
recurring-planned = Gepland
flash-recurring-created = Terugkerend blok opgeslagen. De registraties komen vanzelf.
flash-recurring-left-out = Die dag wordt overgeslagen.
flash-recurring-taken-in = Die dag doet weer mee.
flash-recurring-deleted = Terugkerend blok verwijderd. De registraties blijven.
audit-recurring-block-created = Terugkerend blok voor iemand gemaakt
audit-recurring-block-changed = Terugkerend blok van iemand gewijzigd
audit-recurring-block-deleted = Terugkerend blok van iemand verwijderd
audit-family-recurring-block = Terugkerende blokken

## Activity of a project

activity-all = Alles
activity-kind = Wat wordt getoond
activity-none = Hiervan is nog niets gebeurd.
activity-more = Meer tonen
activity-page-size = Minstens 1 en hoogstens 100.
activity-written = heeft een reactie geschreven.
activity-was-created = Het project is aangemaakt.
activity-created = heeft het project aangemaakt.
activity-archived = heeft het project gearchiveerd.
activity-restored = heeft het project hersteld.
activity-member-added = heeft { $name } aan het project toegevoegd.
activity-member-removed = heeft { $name } van het project gehaald.
activity-now-billable = heeft het project factureerbaar gemaakt.
activity-not-billable = heeft het project niet factureerbaar gemaakt.
activity-client = heeft de klant gewijzigd van { $old } in { $new }.
activity-code = heeft de code gewijzigd van { $old } in { $new }.
activity-color = heeft de kleur gewijzigd van { $old } in { $new }.
activity-hourly-rate = heeft het uurtarief gewijzigd van { $old } in { $new }.
activity-visibility = heeft gewijzigd wie het project ziet, van { $old } in { $new }.
activity-budget = heeft het budget gewijzigd van { $old } in { $new }.
activity-budget-total = { $amount } in totaal, melding bij { $percent } %
activity-budget-monthly = { $amount } per maand, melding bij { $percent } %
audit-client-created = Klant aangemaakt
audit-client-changed = Klant gewijzigd
audit-client-archived = Klant gearchiveerd
audit-client-restored = Klant hersteld
audit-project-created = Project aangemaakt
audit-project-changed = Project gewijzigd
audit-project-archived = Project gearchiveerd
audit-project-restored = Project hersteld
