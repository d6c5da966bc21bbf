## Everywhere

optional = (optional)
undo = Rückgängig
dismiss = Ausblenden
close = Schließen
save = Speichern
cancel = Abbrechen
edit = Bearbeiten
delete = Löschen
archive = Archivieren
restore = Wiederherstellen
search = Suchen
search-clear = Suche leeren
actions = Aktionen
more-for = Mehr zu { $name }
details = Details
name = Name
email = E-Mail
phone = Telefon
address = Anschrift
note = Notizen
status = Status
status-active = Aktiv
status-archived = Archiviert
pages = Seiten
page-first = Erste Seite
page-next = Weiter
nothing-matches = Keine Treffer
nothing-matches-hint = Versuchen Sie es mit weniger Buchstaben, oder sehen Sie bei den archivierten nach.
you-are-here = Sie sind hier
skip-to-content = Zum Inhalt springen
flash-saved = Gespeichert.
language = Sprache
product-description = Zeiterfassung für alle, die nach Stunden abrechnen, allein oder im Team.

## Frame

navigation = Hauptmenü
time = Zeiten
projects = Projekte
clients = Kunden
organizations = Organisationen
organizations-all = Alle Organisationen
organization-new = Neue Organisation
organization-settings = Einstellungen der Organisation
switcher-label = Organisation:
account-menu = Konto:
tokens = API-Token
sign-out = Abmelden
theme = Design
theme-light = Hell
theme-dark = Dunkel
theme-system = Wie das System
shortcuts = Tastenkürzel
shortcuts-use = Diese Tasten verwenden
shortcut-new = Neuer Eintrag
shortcut-toggle = Timer starten oder stoppen
shortcut-time = Zu den Zeiten
shortcut-projects = Zu den Projekten
shortcut-clients = Zu den Kunden
shortcut-members = Zu den Mitgliedern
shortcut-organizations = Zu den Organisationen
shortcut-help = Diese Hilfe
api-docs = API-Dokumentation

## Errors

error-try-again = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.
error-offline = Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
error-again = Noch einmal versuchen
error-home = Zu den Zeiten
error-request = Anfrage
error-page-not-found = Hier ist nichts
error-page-forbidden = Das dürfen Sie nicht
error-page-limit = Ihr Tarif ist ausgeschöpft
error-page-stale = Das hat sich inzwischen geändert
error-page-unavailable = Gleich wieder da
error-page-rate-limited = Bitte etwas langsamer
error-page-internal = Bei uns ist etwas schiefgegangen
error-page-refused = Das hat nicht geklappt
error-not-found = Vielleicht ist die Seite umgezogen, oder sie gehört zu einer Organisation, in der Sie nicht sind.
error-unauthorized = Melden Sie sich an, oder senden Sie ein gültiges API-Token.
error-invalid = Ein Teil der Eingabe stimmt nicht. Es wurde nichts geändert.
error-stale = Jemand anders hat dies geändert, nachdem Sie es geöffnet hatten. Davon wurde nichts überschrieben: Laden Sie es neu und wiederholen Sie Ihre Änderung.
error-precondition-required = Senden Sie If-Match mit dem Entity-Tag (ETag) der Version, die Sie gelesen haben.
error-too-large = Die Anfrage ist größer als 256 kB.
error-rate-limited = Zu viele Anfragen. Warten Sie einen Moment und versuchen Sie es noch einmal.
error-unavailable = Die Datenbank antwortet gerade nicht. Was Sie gespeichert haben, ist nicht verloren.
error-internal = Der Fehler liegt bei uns und wurde protokolliert. Bitte versuchen Sie es noch einmal; wenn er bleibt, nennen Sie uns die Nummer der Anfrage.
forbidden-role = Ihre Rolle in dieser Organisation erlaubt das nicht. Inhaber und Admins können Ihre Rolle ändern.
forbidden-scope = Dieses API-Token darf nur lesen.
forbidden-token = API-Token dürfen das nicht. Melden Sie sich im Browser an.
forbidden-suspended = Diese Organisation ist gesperrt: Alles lässt sich lesen, nichts ändern.
forbidden-cross-site = Die Anfrage kam nicht von dieser Website und wurde deshalb abgelehnt.
idempotency-key-invalid = Ein Idempotency-Key hat 1 bis 200 Zeichen.
idempotency-key-reused = Dieser Idempotency-Key wurde für eine andere Anfrage verwendet.
body-not-json = Senden Sie JSON mit Content-Type: application/json.
body-unreadable = Der Inhalt der Anfrage war nicht lesbar.
value-not-understood = Dieser Wert wurde nicht verstanden: { $reason }.

## Fields

field-required = Bitte füllen Sie dieses Feld aus.
field-too-short = Bitte mindestens { $least } Zeichen.
field-too-long = Bitte höchstens { $most } Zeichen.
text-not-storable = Dies enthält ein Zeichen, das sich nicht speichern lässt.
email-invalid = Das ist keine E-Mail-Adresse. Sie sieht aus wie name@example.com.

## Clients

client-new = Neuer Kunde
client-edit = Kunde bearbeiten
clients-search = Kunden suchen
clients-none = Noch keine Kunden
clients-none-hint = Für Kunden arbeiten Sie. Projekte gehören zu einem Kunden, und Rechnungen gehen an ihn.
client-name-taken = Ein anderer Kunde heißt schon so.
client-in-use = Dieser Kunde hat Projekte. Er lässt sich archivieren, aber nicht löschen.
flash-client-created = Kunde angelegt.
flash-client-archived = Kunde archiviert.
flash-client-restored = Kunde wiederhergestellt.
flash-client-deleted = Kunde gelöscht.
client = Kunde
client-none = Kein Kunde
clients-all = Alle Kunden
client-unknown = Diesen Kunden gibt es in Ihrer Organisation nicht.
client-without-projects = Noch keine Projekte.
client-archive-hint = Ein archivierter Kunde wird für neue Projekte nicht mehr angeboten. Löschen lässt sich nur ein Kunde ohne Projekte.
client-delete-consequence = Der Kunde ist mit Anschrift und Notizen endgültig weg. Er hat keine Projekte.

## Projects

project-new = Neues Projekt
project-edit = Projekt bearbeiten
projects-search = Projekte suchen
projects-none = Noch keine Projekte
projects-none-hint = Auf Projekte wird Zeit gebucht. Ein Projekt kann zu einem Kunden gehören und einen Stundensatz haben.
projects-count =
    { $count ->
        [one] 1 Projekt
       *[other] { $count } Projekte
    }
code = Kürzel
billable = Abrechenbar
description = Beschreibung
color = Farbe
hourly-rate = Stundensatz
rate-an-hour = { $amount } pro Stunde
rate-usual = { $amount } pro Stunde, wie überall in der Organisation
rate-not-set = Nicht festgelegt
status-all = Alle
archive-or-delete = Archivieren oder löschen
delete-question = „{ $name }“ löschen?
keep = Behalten
project-rate-in = Stundensatz in { $currency }
project-billable-hint = Neue Einträge in diesem Projekt sind abrechenbar, wenn nichts anderes gewählt wird.
project-archive-hint = Archivierte Projekte behalten ihre Zeiten und nehmen keine neuen an. Löschen lässt sich nur ein Projekt ohne Zeiten, Aufgaben und Kommentare.
project-delete-consequence = Das Projekt ist mit seinen Einstellungen endgültig weg. Es hat keine Zeiteinträge, Aufgaben oder Kommentare.
project-name-taken = Ein anderes Projekt dieses Kunden heißt schon so.
project-code-taken = Ein anderes Projekt hat dieses Kürzel.
project-code-invalid = Ein Kürzel hat bis zu 20 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche und beginnt mit einem Buchstaben oder einer Ziffer.
project-in-use = Dieses Projekt hat Zeiten, Aufgaben oder Kommentare. Es lässt sich archivieren, aber nicht löschen.
flash-project-created = Projekt angelegt.
flash-project-archived = Projekt archiviert.
flash-project-restored = Projekt wiederhergestellt.
flash-project-deleted = Projekt gelöscht.
project-visibility = Wer es sieht
project-public = Öffentlich
project-public-hint = Alle in der Organisation sehen dieses Projekt.
project-private = Privat
project-private-hint = Nur seine Mitglieder sehen dieses Projekt, dazu Inhaber, Admins, Manager und Betrachter. Erfasste Zeit bleibt, laufende Timer laufen weiter.
project-unseen-by =
    { $count ->
        [0] Niemand ist ausgeschlossen.
        [one] 1 Person sieht es nicht, solange es privat ist.
       *[other] { $count } Personen sehen es nicht, solange es privat ist.
    }
project-members = Mitglieder des Projekts
project-member-add = Mitglied hinzufügen
project-member-nobody = Person wählen
project-member-choose = Wählen Sie eine Person aus.
project-member-unknown = In dieser Organisation gibt es kein solches aktives Mitglied.
project-member-remove = { $name } aus dem Projekt entfernen
project-member-submit = Hinzufügen
project-favourite = Favorit
project-star = Favorit: { $name }
flash-project-member-added = Mitglied zum Projekt hinzugefügt.
flash-project-member-removed = Mitglied aus dem Projekt entfernt. Die Zeit bleibt erhalten.

## Money

money-invalid = Schreiben Sie einen Betrag wie 90 oder 90,50.
money-negative = Ein Betrag kann nicht unter null liegen.
money-too-many-decimals = Das sind mehr Nachkommastellen, als die Währung hat. Lassen Sie Tausendertrennzeichen weg.
money-too-large = Dieser Betrag ist zu groß.

## Colours

color-red = Rot
color-orange = Orange
color-amber = Bernstein
color-lime = Limette
color-green = Grün
color-teal = Petrol
color-cyan = Cyan
color-blue = Blau
color-indigo = Indigo
color-violet = Violett
color-pink = Rosa
color-slate = Schiefer

## Tags

tags = Tags
tag-new = Neues Tag
tag-rename = Tag umbenennen
rename = Umbenennen
tags-search = Tags suchen
tags-none = Noch keine Tags
tags-none-hint = Ein Tag ist ein Stichwort, das Einträge über Projekte hinweg tragen. Tippen Sie es beim Erfassen ein, oder legen Sie es hier an.
tag-name-taken = Ein anderes Tag heißt schon so.
tags-too-many = Bitte höchstens { $most } Tags.
tag-delete-consequence = Das Tag wird von jedem Eintrag entfernt, der es trägt. Die Einträge und ihre Zeiten bleiben.
flash-tag-created = Tag angelegt.
flash-tag-deleted = Tag gelöscht.

## Times

duration-invalid = Diese Zeit können wir nicht lesen. Versuchen Sie 1:30; 1,5; 90m oder 9:00-10:30.
duration-zero = Bitte mindestens eine Sekunde.
duration-too-long = Das ist länger als 24 Stunden.
clock-time-invalid = Das ist keine Uhrzeit. Sie sieht aus wie 9:00 oder 17:30.
range-empty = Beginn und Ende sind gleich.
range-ambiguous = Sind das acht Stunden oder zwanzig? Schreiben Sie 9-17 oder 9am-5pm.
end-not-after-start = Das Ende muss nach dem Beginn liegen.
span-too-long = Ein Eintrag dauert höchstens 999 Stunden.
time-too-early = Das liegt vor dem Jahr 2000. Stimmt das Jahr?
time-too-far-ahead = Das liegt mehr als ein Jahr in der Zukunft. Stimmt das Jahr?
stop-before-start = Zu diesem Zeitpunkt lief der Timer noch nicht.
time-in-future = Dieser Zeitpunkt kommt erst noch.
time-given-twice = Geben Sie die Zeit in einer Form an: Beginn und Ende, eine Dauer an einem Tag oder als Text an einem Tag.

## Time entries

timer-not-running = Es läuft kein Timer.
timer-already-running = Ein anderer Timer läuft. Stoppen Sie ihn zuerst.
entry-not-stopped = Bei diesem Eintrag gibt es kein Stoppen, das sich zurücknehmen ließe.
project-unknown = Dieses Projekt gibt es in dieser Organisation nicht.
project-archived = Dieses Projekt ist archiviert. Stellen Sie es wieder her, um Zeit darauf zu buchen.
tag-gone = Eines dieser Tags wurde gerade gelöscht. Speichern Sie noch einmal, um es neu anzulegen.
days-reversed = Der letzte Tag liegt vor dem ersten.
days-too-many = Bitte höchstens { $most } Tage auf einmal.

## Time

timer = Timer
timer-what = Woran arbeiten Sie?
timer-start = Starten
timer-start-key = Starten (s)
timer-stop = Stoppen
timer-stop-key = Stoppen (s)
timer-other = Etwas anderes starten
timer-other-key = Etwas anderes starten (n)
timer-back = Zurück zum laufenden Timer
timer-change-start = Beginn ändern: läuft seit
timer-discard = Verwerfen
timer-stop-at = Oder stoppen um
timer-stop-at-hint = Eine Uhrzeit seit dem Beginn, etwa 17:30, oder -20m für vor zwanzig Minuten.
started-at = Begonnen um
started-at-hint = Eine Uhrzeit wie 10:20, oder -20m, wenn Sie vor zwanzig Minuten begonnen haben.
project = Projekt
project-find = Projekt finden
project-find-create = Projekt finden oder anlegen
project-none = Kein Projekt
project-no-match = Kein Projekt passt.
create-named = Anlegen:
tag-find = Tag finden oder anlegen
tag-no-match = Kein Tag passt.
description-none = Ohne Beschreibung
description-add = Beschreibung hinzufügen
continue = Fortsetzen
continue-named = „{ $name }“ fortsetzen
entry-edit = Eintrag bearbeiten
entry-stale = Jemand hat diesen Eintrag geändert, nachdem Sie ihn geöffnet hatten; Ihre Fassung wurde nicht gespeichert. Sie steht noch hier: Sehen Sie sich die andere an und wiederholen Sie dann Ihre Änderung.
entry-reload = Andere Fassung laden
days-later = { $count ->
    [one] am nächsten Tag
   *[other] { $count } Tage später
}
entries-count = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
start = Beginn
end = Ende
duration = Dauer
day = Tag
day-invalid = Wählen Sie einen Tag.
time-add = Zeit hinzufügen
time-typed = Zeit
time-typed-hint = 1:30; 1,5; 90m; 1h30 oder 9:00–10:30.
totals = Summen
today = Heute
yesterday = Gestern
week-this = Diese Woche
week-last = Letzte Woche
week-before = Woche davor
week-after = Woche danach
week-total = Diese Woche
week-total-other = Woche
week-empty = In dieser Woche wurde nichts erfasst
week-empty-hint = Zeiten, die Sie erfassen, stehen hier nach Tagen.
billable-amount = Abrechenbarer Betrag
welcome = Willkommen, { $name }
welcome-hint = Schreiben Sie in die Zeile oben, woran Sie arbeiten, und drücken Sie Enter. Das ist alles. Oder beginnen Sie anders:
welcome-viewer = Als Betrachter sehen Sie die Projekte und Kunden dieser Organisation; Zeiten erfassen ihre Mitglieder.
welcome-start = Jetzt starten
welcome-start-hint = Der Timer läuft, bis Sie ihn stoppen. Projekt und Tags haben Zeit.
welcome-add = Nachtragen, was war
welcome-add-hint = Tragen Sie schon geleistete Zeit nach, als Dauer oder von–bis.
welcome-project = Ein Projekt anlegen
welcome-project-hint = Projekte geben Ihrer Zeit einen Kunden, eine Farbe und einen Stundensatz.
weekday-mon = Mo
weekday-tue = Di
weekday-wed = Mi
weekday-thu = Do
weekday-fri = Fr
weekday-sat = Sa
weekday-sun = So
day-and-month = { $day }. { $month }
day-and-year = { $day } { $year }
weekday-and-day = { $weekday }, { $day }
month-jan = Jan.
month-feb = Feb.
month-mar = März
month-apr = Apr.
month-may = Mai
month-jun = Juni
month-jul = Juli
month-aug = Aug.
month-sep = Sept.
month-oct = Okt.
month-nov = Nov.
month-dec = Dez.
flash-timer-switched = Der laufende Timer wurde gestoppt und dieser gestartet.
flash-timer-discarded = Timer verworfen.
flash-time-added = Zeit hinzugefügt.
flash-time-deleted = Eintrag gelöscht.
flash-time-shifted = In dieser Zeit wurde die Uhr vorgestellt: Die nächste Zeit, die es gibt, wurde genommen.
flash-time-overlaps = Gespeichert. Diese Zeit überschneidet sich mit einem anderen Eintrag.
overlaps = Überschneidet sich
timer-overdue = Dieser Timer läuft seit mehr als { $hours ->
    [one] einer Stunde
   *[other] { $hours } Stunden
 }. Stimmt das?
timer-stop-then = Um { $time } stoppen
timer-stop-now = Jetzt stoppen
timer-idle = Seit { $time } keine Eingabe hier. Was ist mit dieser Zeit:
timer-idle-keep = Behalten
timer-idle-discard = Auslassen
flash-timer-left-out = Die Abwesenheit ist als Pause ausgelassen.
entry-longer = Dieser Timer lief mehr als { $hours ->
    [one] eine Stunde
   *[other] { $hours } Stunden
 }. Stimmt das?
entry-trim = Auf { $hours ->
    [one] eine Stunde
   *[other] { $hours } Stunden
 } kürzen
entry-not-long = Dieser Eintrag ist nicht länger als die Grenze der Organisation.
flash-entry-trimmed = Eintrag gekürzt.
entry-long = Lang
gaps = Nicht erfasst:
gap-fill = Zeit für { $span } hinzufügen
idle-minutes = Fragen nach Minuten ohne Eingabe
idle-minutes-hint = Wer auf diesen Seiten so lange nichts eingibt, wird nach dem laufenden Timer gefragt: die Zeit behalten, auslassen oder ihn dann gestoppt haben. 0: Niemand wird gefragt.
idle-range = Wählen Sie 5 bis 240 Minuten, oder 0.
entry-overlaps = Dies überschneidet sich mit dem Eintrag von { $from } bis { $to }.
entry-overlaps-timer = Dies überschneidet sich mit dem Timer, der seit { $from } läuft.
project-required = Wählen Sie ein Projekt: Diese Organisation verlangt für jeden Eintrag eines.
description-required = Schreiben Sie, was das war: Diese Organisation verlangt für jeden Eintrag eine Beschreibung.
flash-time-ambiguous = In dieser Zeit wurde die Uhr zurückgestellt, es gab sie also zweimal: Die spätere wurde genommen.

## Organizations

organizations-none = Sie sind in keiner Organisation
organizations-none-hint = Legen Sie eine eigene an, oder öffnen Sie den Link einer Einladung, die Sie per E-Mail erhalten haben.
organization-new-hint = Ein eigener Ort mit eigenen Personen, Kunden, Projekten und Zeiten. Organisationen teilen nichts miteinander.
organization-create = Organisation anlegen
organization-current = Aktuell
organization-suspended = Gesperrt
organization-contents = Auf einen Blick
switch = Wechseln
switch-to = Zu { $name } wechseln
members = Mitglieder
plan = Tarif
slug = Adresse
slug-hint = Teil jedes Links. Alte Links führen zur neuen Adresse.
slug-taken = Diese Adresse gehört einer anderen Organisation oder hat ihr einmal gehört. Wählen Sie eine andere.
slug-reserved = Dieses Wort ist reserviert. Wählen Sie ein anderes.
slug-malformed = Verwenden Sie Kleinbuchstaben und Ziffern, dazwischen einzelne Bindestriche: acme-studio.
timezone = Zeitzone
timezone-unknown = Diese Zeitzone ist nicht bekannt. Sie sieht aus wie Europe/Rome.
currency = Währung
currency-unknown = Diese Währung ist nicht bekannt. Sie sieht aus wie EUR.
currencies-common = Häufige
currencies-other = Alle anderen
week-start = Woche beginnt am
week-start-unknown = Eine Woche beginnt an einem Tag von 1 (Montag) bis 7 (Sonntag).
contact-email = E-Mail für Kontakt
contact-phone = Telefon für Kontakt
billing-email = E-Mail für Rechnungen
role-own = Ihre Rolle
role-viewer = Betrachter
role-member = Mitglied
role-manager = Manager
role-admin = Admin
role-owner = Inhaber
plan-free = Kostenlos
plan-starter = Starter
plan-professional = Professional
plan-enterprise = Enterprise
weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag
weekday-sunday = Sonntag
organizations-search = Organisation finden
organizations-more = Weitere…
people-count = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
 }
switcher-key = Organisation wechseln (o)
shortcut-switch = Organisation wechseln
flash-organization-created = Organisation angelegt.

## Settings of an organization

settings-general = Allgemein
settings-identity = Name und Adresse
settings-place = Ort und Geld
settings-notation = Schreibweisen
settings-notation-hint = Für alle hier, die in ihrem eigenen Konto nichts anderes gewählt haben.
settings-contact = Kontakt
date-format = Datum
time-format = Uhrzeiten
number-format = Zahlen und Beträge
format-usual = Wie in der Sprache des Lesers üblich
settings-time = Zeiteinträge
settings-branding = Erscheinungsbild
logo = Logo
logo-hint = Steht für ihre Mitglieder neben dem Namen der Organisation. PNG, JPEG oder WebP, höchstens 1 MB und 4096 Pixel breit und hoch.
logo-file = Bild
logo-upload = Hochladen
logo-remove = Entfernen
logo-too-large = Diese Datei ist zu groß. Wählen Sie eine von höchstens 1 MB.
logo-too-many-pixels = Dieses Bild ist zu groß. Wählen Sie eines von höchstens 4096 Pixeln je Seite.
logo-format = Das ist kein Bild, das hier gezeigt werden kann. Wählen Sie eine PNG-, JPEG- oder WebP-Datei.
logo-svg = SVG-Bilder können Skripte enthalten und werden nicht angenommen. Wählen Sie eine PNG-, JPEG- oder WebP-Datei.
logo-unreadable = Dieses Bild ist nicht lesbar; vielleicht ist es beschädigt. Speichern Sie es neu und versuchen Sie es noch einmal.
file-required = Wählen Sie eine Datei.
accent = Akzentfarbe
accent-hint = Färbt Schaltflächen, Links und Zeichen, solange jemand in dieser Organisation ist. Jede davon ist im hellen und im dunklen Design lesbar.
flash-logo-changed = Logo geändert.
flash-logo-removed = Logo entfernt.
settings-templates = Vorlagen
organization-templates = Ihre Vorlagen
organization-templates-none = Speichern Sie den Aufbau dieser Organisation, und gründen Sie andere, die damit beginnen.
organization-templates-too-many = Eine Organisation bewahrt höchstens { $most } Vorlagen auf. Löschen Sie zuerst eine.
organization-template-save = Als Vorlage speichern
organization-template-save-hint = Enthält die Namen verwendeter Kunden, Projekte und Tags und die Einstellungen. Nie Zeiten, Personen oder Kontaktdaten.
organization-template-with-rates = Mit Stundensätzen
organization-template-name-taken = Eine andere Vorlage heißt schon so.
organization-template-unknown = Diese Vorlage gibt es nicht mehr. Wählen Sie eine andere.
organization-template-use = Verwenden
organization-template-use-named = Eine Organisation mit { $name } gründen
organization-template-consequence = Organisationen, die damit gegründet wurden, behalten, was sie haben.
flash-organization-template-saved = Vorlage gespeichert.
flash-organization-template-deleted = Vorlage gelöscht.
set-up = Beginnen mit
set-up-empty = Nichts
set-up-empty-hint = Kunden, Projekte und Tags kommen, wie Sie sie brauchen.
set-up-own-hint = Eine Ihrer Vorlagen.
set-up-freelancer = Freiberuflich
set-up-freelancer-hint = Ein erster Kunde, Projekte für bezahlte Arbeit, Akquise und Verwaltung.
set-up-agency = Agentur
set-up-agency-hint = Ein erster Kunde mit einer Website und einer Kampagne; jeder Eintrag nennt ein Projekt.
set-up-consultancy = Beratung
set-up-consultancy-hint = Ein erster Kunde mit Beratung und Workshops; jeder Eintrag hat ein Projekt und eine Beschreibung.
set-up-software = Softwareteam
set-up-software-hint = Produkt, Wartung und Betrieb; jeder Eintrag nennt ein Projekt.
set-up-first-client = Erster Kunde
set-up-client-work = Kundenarbeit
set-up-acquisition = Akquise
set-up-administration = Verwaltung
set-up-website = Website
set-up-campaign = Kampagne
set-up-internal = Intern
set-up-consulting = Beratung
set-up-workshops = Workshops
set-up-product = Produkt
set-up-maintenance = Wartung
set-up-operations = Betrieb
set-up-call = Anruf
set-up-travel = Reise
set-up-revision = Korrektur
set-up-concept = Konzept
set-up-design = Gestaltung
set-up-development = Entwicklung
set-up-meeting = Besprechung
set-up-on-site = vor Ort
set-up-remote = aus der Ferne
set-up-preparation = Vorbereitung
set-up-feature = Funktion
set-up-fault = Fehler
set-up-code-review = Code-Review
set-up-on-call = Bereitschaft
overlap-policy = Überschneidungen
overlap-policy-hint = Was geschieht, wenn jemand zwei Dinge zur selben Zeit erfasst.
overlap-allow = Erlauben
overlap-allow-hint = Es wird nichts gesagt.
overlap-warn = Warnen
overlap-warn-hint = Der Eintrag wird gespeichert und auf die Überschneidung hingewiesen.
overlap-refuse = Ablehnen
overlap-refuse-hint = Der Eintrag wird erst gespeichert, wenn seine Zeiten geändert sind.
settings-required = Was ein Eintrag braucht
settings-required-hint = Gilt für Einträge, die von jetzt an begonnen oder geändert werden.
require-project = Jeder Eintrag nennt ein Projekt
require-task = Jeder Eintrag nennt eine Aufgabe
require-description = Jeder Eintrag hat eine Beschreibung
allow-future = Einträge dürfen in der Zukunft liegen
allow-future-hint = Für Urlaub und Buchungen, die vorausgeplant werden.
settings-limits = Timer und Satz
timer-limit = Lange Timer, in Stunden
timer-limit-hint = Auf einen Timer, der länger läuft, wird hingewiesen. Abgeschnitten wird nichts.
timer-limit-range = Wählen Sie 1 bis 24 Stunden.
default-rate-in = Üblicher Stundensatz in { $currency }
default-rate-hint = Für Einträge ohne genaueren Satz.

## Accounts

password = Passwort
organization = Organisation
sign-in = Anmelden
sign-in-title = Willkommen zurück
sign-in-hint = Melden Sie sich an, um mit Ihrem Tag weiterzumachen.
sign-in-new-here = Neu hier?
sign-in-wrong = E-Mail oder Passwort ist falsch.
sign-in-too-many = Zu viele Versuche. Warten Sie { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 } und versuchen Sie es noch einmal.
sign-up = Konto anlegen
sign-up-title = Legen Sie Ihr Konto an
sign-up-intro = Für Sie allein oder für Ihr Team.
sign-up-name = Ihr Name
sign-up-organization-hint = Ihre Firma oder Ihr Team. Weitere können Sie später hinzufügen.
sign-up-submit = Konto anlegen
sign-up-have-account = Haben Sie schon ein Konto?
sign-up-refused = Dieses Konto lässt sich nicht anlegen. Wenn Sie schon eines haben, melden Sie sich an.
password-hint = Mindestens 12 Zeichen. Gut sind ein paar Wörter, die nicht zusammengehören.
password-common = Dies ist eines der Passwörter, die zuerst probiert werden, oder einem davon sehr ähnlich. Wählen Sie ein anderes.
password-personal = Das errät leicht, wer Ihren Namen, Ihre Adresse oder Ihre Organisation kennt. Fügen Sie Wörter hinzu, die nichts mit Ihnen zu tun haben.
password-keyboard = Benachbarte Tasten sind leicht zu erraten. Nehmen Sie stattdessen ein paar Wörter.
password-repeats = Wiederholungen sind leicht zu erraten. Nehmen Sie stattdessen ein paar verschiedene Wörter.
password-sequence = Folgen wie abc oder 6543 sind leicht zu erraten. Nehmen Sie stattdessen ein paar Wörter.
password-date = Daten und Jahreszahlen sind leicht zu erraten. Fügen Sie Wörter hinzu, die nicht zusammengehören.
password-word = Ein einzelnes Wort ist leicht zu erraten. Fügen Sie ein paar hinzu, die nicht dazu passen.
password-name = Namen sind leicht zu erraten. Fügen Sie Wörter hinzu, die nichts damit zu tun haben.
password-weak = Das ist leicht zu erraten. Fügen Sie ein oder zwei Wörter hinzu, am besten seltene.

## API tokens

tokens-hint = Für Skripte, die die API in Ihrem Namen verwenden, nur in { $organization }.
tokens-none = Noch keine Token
tokens-none-hint = Mit einem Token kann ein Skript die API in Ihrem Namen verwenden.
tokens-older = Ältere Token
token-new = Neues Token
token-create = Token erstellen
token-created = „{ $name }“ wurde erstellt.
token-copy-now = Kopieren Sie das Token jetzt: Es wird nicht wieder angezeigt.
token-copy = Kopieren
token-copied = Kopiert
token-created-on = erstellt am { $day }
token-never-used = nie verwendet
token-last-used = zuletzt verwendet am { $day }
token-never-expires = läuft nie ab
token-expires = läuft ab am { $day }
token-expired = abgelaufen am { $day }
token-revoked = widerrufen am { $day }
token-ended = Beendet
token-revoke = Widerrufen
token-revoke-name = { $name } widerrufen
token-expiry = Läuft ab
token-expiry-days = In { $days } Tagen
token-expiry-year = In einem Jahr
token-expiry-never = Nie
token-expiry-range = Bitte 1 bis 3650 Tage.
token-scope = Darf
token-scope-read = Lesen
token-scope-write = Lesen und schreiben
flash-token-revoked = Token widerrufen.

## Your account

account = Ihr Konto
account-profile = Profil
account-security = Sicherheit
account-sessions = Sitzungen
account-data = Ihre Daten
as-organization = Wie die Organisation
password-current = Aktuelles Passwort
password-new = Neues Passwort
password-change = Passwort ändern
password-change-hint = In jedem anderen Browser, in dem Sie angemeldet sind, müssen Sie sich neu anmelden.
password-current-wrong = Das ist nicht Ihr aktuelles Passwort.
sign-in-again = Melden Sie sich ab und wieder an, und wiederholen Sie dies dann innerhalb von zehn Minuten.
flash-password-changed = Passwort geändert. Andere Sitzungen wurden beendet.
tokens-outlive-password = Ihre API-Token gelten weiter, wenn sich das Passwort ändert; ein per E-Mail neu gesetztes Passwort beendet sie. Ist einer in falsche Hände geraten? Beenden Sie alle, in jeder Organisation.
tokens-revoke-all = Alle API-Token widerrufen
tokens-revoke-all-question = Alle Ihre API-Token widerrufen?
tokens-revoke-all-consequence = Jedes Skript, das einen davon nutzt, steht sofort still, in jeder Organisation.
flash-tokens-revoked = Alle Ihre API-Token sind beendet.
sessions-hint = Wo Sie angemeldet sind. Beenden Sie, was Sie nicht kennen, und ändern Sie Ihr Passwort.
session-browser-on-system = { $browser } unter { $system }
session-device-unknown = Unbekanntes Gerät
session-since = seit { $day }
session-last-seen = zuletzt verwendet am { $day }
session-present = Diese Sitzung
session-end = Beenden
session-end-name = Die Sitzung { $name } beenden
sessions-end-others = Alle anderen Sitzungen beenden
flash-session-ended = Sitzung beendet.
flash-sessions-ended = Alle anderen Sitzungen wurden beendet.
sign-up-address-intro = Zuerst Ihre E-Mail-Adresse: Wir senden Ihnen einen Link, mit dem es weitergeht.
sign-up-go-on = Link senden
sign-up-sent = Eine E-Mail an { $email } ist unterwegs. Mit dem Link darin geht es weiter, 24 Stunden lang.
sign-up-again = Neuen Link anfordern
sign-up-address = Ihre Adresse { $email } ist bestätigt.
account-events = Was zuletzt geschah
account-events-none = Noch nichts.
data-take = Ihre Daten mitnehmen
data-take-hint = Eine Datei mit allem über Sie in all Ihren Organisationen, für Programme; oder Ihre Zeiteinträge als Tabelle.
data-everything = Alles (JSON)
data-time-entries = Zeiteinträge (CSV)
account-delete = Konto löschen
account-delete-intro = Löscht, was sagt, wer Sie sind. Sie sehen vorher, was geschieht.
account-delete-hint = Ihr Name, Ihre Adresse, Einstellungen und Sitzungen werden gelöscht, und Ihre Token gelten nicht mehr. Die Zeit, die Sie erfasst haben, bleibt bei Ihren Organisationen, unter dem Namen „Gelöschte Person“. Das lässt sich nicht zurücknehmen.
account-delete-closes = In diesen Organisationen sind Sie allein. Sie schließen mit Ihrem Konto und werden nach 30 Tagen gelöscht:
account-delete-leaves = Diese Organisationen verlassen Sie:
account-delete-blocked = Sie sind der einzige Inhaber einer Organisation mit weiteren Mitgliedern. Machen Sie zuerst jemand anderen zum Inhaber, oder löschen Sie sie:
account-delete-blocked-hint = Niemand sonst ist Inhaber.
account-delete-now = Mein Konto löschen
account-owns = Sie sind der einzige Inhaber einer Organisation mit weiteren Mitgliedern. Es wurde nichts gelöscht.
account-deleted = Ihr Konto ist gelöscht
account-deleted-text = Danke, dass Sie hier waren. Sie können jederzeit neu beginnen.
deleted-person = Gelöschte Person
audit-signed-in = Angemeldet
audit-sign-in-locked = Die Anmeldung musste nach zu vielen Fehlversuchen warten
audit-sign-in-failed = Anmeldung fehlgeschlagen
audit-second-factor-failed = Zweiter Schritt einer Anmeldung fehlgeschlagen
audit-password-changed = Passwort geändert
audit-password-reset = Passwort per E-Mail neu gesetzt
audit-email-verified = E-Mail-Adresse bestätigt
audit-email-changed = E-Mail-Adresse geändert
audit-profile-changed = Profil geändert
audit-session-ended = Sitzung beendet
audit-session-others-ended = Alle anderen Sitzungen beendet
audit-account-exported = Eigene Daten exportiert
audit-account-deleted = Konto gelöscht
password-forgotten = Passwort vergessen?
back-to-sign-in = Zurück zur Anmeldung
go-on = Weiter
link-over = Dieser Link gilt nicht mehr
link-over-hint = Er wurde schon verwendet, ist zu alt oder durch einen neueren ersetzt.
reset-title = Ein neues Passwort
reset-intro = Nennen Sie uns Ihre E-Mail-Adresse. Wir senden Ihnen einen Link, der ein neues Passwort setzt.
reset-ask = Link senden
reset-again = Neuen Link anfordern
reset-sent = Wenn { $email } zu einem Konto gehört, ist ein Link dorthin unterwegs. Er gilt einmal, eine Stunde lang.
reset-kept = Dieser Dienst hat keinen Mailserver, deshalb wurde nichts an { $email } gesendet. Fragen Sie, wer ihn betreibt: Gehört die Adresse zu einem Konto, liegt der Link dort unter der aufbewahrten Post.
reset-choose = Wählen Sie ein neues Passwort. Sie werden überall abgemeldet.
flash-password-reset = Ihr Passwort ist geändert. Melden Sie sich mit dem neuen an.
verify-title = Ist das Ihre Adresse?
verify-text = Bestätigen Sie, dass { $email } Ihnen gehört.
verify-button = Ja, das ist meine
verification-send = Link senden
verification-banner = Bitte bestätigen Sie, dass { $email } Ihre Adresse ist: Öffnen Sie den Link, den wir dorthin gesendet haben.
flash-verification-sent = Ein neuer Link ist unterwegs.
flash-address-verified = Ihre E-Mail-Adresse ist bestätigt.
address-verified = Bestätigt
address-unverified = Nicht bestätigt
address-change = E-Mail-Adresse ändern
address-change-page = Die Adresse noch einmal ändern
address-change-hint = Ihre Adresse ist { $email }. Wir senden einen Link dorthin und einen an die neue Adresse. Geändert wird, wenn Sie beide geöffnet haben.
address-new = Neue E-Mail-Adresse
address-same = Das ist schon Ihre Adresse.
address-waits-both = Die Änderung auf { $email } wartet auf beide Links: den an Ihre jetzige Adresse und den an die neue.
address-waits-new = Die Änderung auf { $email } wartet auf den Link, der an die neue Adresse ging.
address-waits-present = Die Änderung auf { $email } wartet auf den Link, der an Ihre jetzige Adresse ging.
flash-address-asked = Zwei Links sind unterwegs.
address-approve-text = Jemand, der in Ihrem Konto angemeldet ist, möchte eine andere E-Mail-Adresse.
address-approve-button = Ja, ändern
address-stop-button = Nein, nicht ändern
address-confirm-text = Bestätigen Sie, dass { $email } Ihre neue Adresse ist.
address-confirm-button = Ja, das ist meine
address-one-more-new = Danke. Öffnen Sie nun den Link, den wir an die neue Adresse gesendet haben.
address-one-more-present = Danke. Öffnen Sie nun den Link, den wir an Ihre jetzige Adresse gesendet haben.
address-changed = Ihre E-Mail-Adresse ist geändert. Melden Sie sich künftig mit der neuen an.
address-no-longer-free = Diese Adresse kann nicht mehr verwendet werden. Ihre Adresse bleibt, wie sie war.
address-stopped = Die Änderung ist abgebrochen, und Ihre Adresse bleibt, wie sie war. Wenn Sie das nicht wollten, ändern Sie Ihr Passwort und beenden Sie Ihre anderen Sitzungen.

## Mail

mail-footer = Sie erhalten diese E-Mail wegen Ihres Kontos oder einer Einladung bei TimeTracker.
mail-account-changed = Ihre Anmeldung bei TimeTracker wurde geändert
mail-account-change-origin = Das geschah von der Adresse { $address } aus.
mail-account-change-not-you = Wenn Sie das nicht waren, ändern Sie jetzt Ihr Passwort und sehen Sie sich Ihre Sitzungen an.
mail-account-change-look = Sicherheitseinstellungen ansehen
mail-password-changed = Ihr Passwort wurde geändert, und alle anderen Sitzungen wurden beendet.
mail-password-reset = Ihr Passwort wurde über einen Link in Ihrer E-Mail neu gesetzt, und alle Sitzungen wurden beendet.
mail-link-day = Der Link gilt einmal, 24 Stunden lang.
mail-sign-up = Ihr neues Konto
mail-sign-up-asked = Willkommen bei TimeTracker. Noch ein Schritt, dann können Sie beginnen.
mail-sign-up-action = Konto anlegen
mail-sign-up-not-you = Wenn Sie kein Konto wollten, tun Sie nichts.
mail-sign-up-known = Sie haben schon ein Konto
mail-sign-up-known-hello = Guten Tag { $name }, jemand wollte mit dieser Adresse ein neues Konto anlegen. Sie haben schon eines: Es wurde nichts geändert.
mail-sign-up-known-action = Anmelden
mail-sign-up-known-forgot = Wenn Sie Ihr Passwort vergessen haben, führt die Anmeldeseite zu einem neuen.
mail-account-deleted = Ihr Konto ist gelöscht
mail-account-deleted-line = Ihr Konto bei TimeTracker ist gelöscht, wie Sie es wollten. Dies ist die letzte E-Mail.
mail-account-deleted-not-you = Wenn Sie das nicht waren, sagen Sie es dem Betreiber des Dienstes.
mail-reset = Neues Passwort setzen
mail-reset-asked = Guten Tag { $name }, jemand hat für Ihr Konto ein neues Passwort angefordert.
mail-reset-action = Neues Passwort wählen
mail-reset-hour = Der Link gilt einmal, eine Stunde lang.
mail-reset-not-you = Wenn Sie das nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist.
mail-verify = Bestätigen Sie Ihre E-Mail-Adresse
mail-verify-hello = Guten Tag { $name }, bitte bestätigen Sie, dass dies Ihre Adresse ist.
mail-verify-action = Adresse bestätigen
mail-verify-not-you = Wenn Sie kein Konto bei TimeTracker haben, tun Sie nichts.
mail-address-change = Änderung Ihrer E-Mail-Adresse
mail-address-approve = Jemand, der in Ihrem Konto angemeldet ist, möchte dessen Adresse auf { $email } ändern.
mail-address-approve-action = Der Änderung zustimmen oder sie abbrechen
mail-address-approve-not-you = Wenn Sie das nicht waren, brechen Sie die Änderung ab und ändern Sie Ihr Passwort.
mail-address-confirm = Jemand hat diese Adresse als neue Adresse seines Kontos angegeben. Wenn Sie das waren, bestätigen Sie es.
mail-address-confirm-action = Neue Adresse bestätigen
mail-address-confirm-not-you = Wenn Sie das nicht waren, tun Sie nichts.
mail-address-changed = Die Adresse Ihres Kontos ist jetzt { $email }.
mail-address-taken = Ihre Adresse wurde für ein anderes Konto angegeben
mail-address-taken-hello = Guten Tag { $name }, jemand hat diese Adresse als neue Adresse seines Kontos angegeben. Sie gehört zu Ihrem Konto, deshalb wurde nichts geändert.
mail-address-taken-hint = Wenn Sie das waren, melden Sie sich stattdessen mit dieser Adresse an.

## Members

role = Rolle
you = Sie
status-invited = Eingeladen
status-suspended = Gesperrt
status-removed = Entfernt
members-search = Mitglieder suchen
members-none-suspended = Niemand ist gesperrt
members-none-removed = Niemand wurde entfernt
members-nothing-matches-hint = Versuchen Sie es mit weniger Buchstaben, oder sehen Sie unter einem anderen Status nach.
member-joined = Beigetreten
member-last-activity = Zuletzt aktiv
member-access = Zugang
member-access-hint = Ein gesperrtes Mitglied lässt sich jederzeit wieder zulassen. Ein entferntes kommt per Einladung zurück, zur selben Vorgeschichte.
member-removed-hint = Wieder eingeladen, kommt diese Person zur selben Vorgeschichte zurück.
member-change-role = Rolle ändern
member-suspend = Sperren
member-reactivate = Wieder zulassen
member-remove = Entfernen
member-suspend-question = { $name } sperren?
member-suspend-consequence = Der Zugang endet sofort, in jedem Browser und Skript. Alles Erfasste bleibt, und Sie können die Person wieder zulassen.
member-remove-question = { $name } entfernen?
member-remove-consequence = Der Zugang endet sofort, in jedem Browser und Skript. Wieder eingeladen, kommt die Person zur selben Vorgeschichte zurück.
member-tokens-end = { $count ->
    [one] Ihr API-Token gilt endgültig nicht mehr.
   *[other] Ihre { $count } API-Token gelten endgültig nicht mehr.
}
member-timer-stops = Der laufende Timer der Person wird gestoppt.
member-entries-stay = { $count ->
    [0] Die Person hat keine Zeit erfasst.
    [one] Der Zeiteintrag der Person bleibt.
   *[other] Die { $count } Zeiteinträge der Person bleiben.
}
member-last-owner = Eine Organisation braucht einen Inhaber, und dies ist der letzte. Machen Sie zuerst jemand anderen zum Inhaber.
member-outranks = Nur Inhaber können ändern, was Inhaber betrifft.
member-self = Das können Sie nicht mit sich selbst machen. Sie können stattdessen die Organisation verlassen.
member-gone = Diese Person wurde entfernt. Laden Sie sie wieder ein, um ihr Zugang zu geben.
role-above-own = Sie können keine Rolle vergeben, die über Ihrer eigenen steht.
role-viewer-hint = Sieht Projekte, Kunden und die Zeiten aller. Ändert nichts.
role-member-hint = Erfasst die eigene Zeit.
role-manager-hint = Verwaltet Kunden, Projekte und die Zeiten aller und sieht Sätze und Beträge.
role-admin-hint = Verwaltet auch Mitglieder und Einstellungen.
role-owner-hint = Entscheidet auch über Tarif, Inhaberschaft und das Ende der Organisation.
leave = Verlassen
leave-title = Diese Organisation verlassen
leave-hint = Ihr Zugang endet. Was Sie erfasst haben, bleibt bei der Organisation.
leave-question = { $name } verlassen?
leave-consequence = Ihr Zugang endet sofort, in jedem Browser und Skript. Nur eine Einladung lässt Sie wieder hinein.
leave-tokens-end = { $count ->
    [one] Ihr API-Token dafür gilt endgültig nicht mehr.
   *[other] Ihre { $count } API-Token dafür gelten endgültig nicht mehr.
}
leave-timer-stops = Ihr laufender Timer wird gestoppt.
leave-entries-stay = { $count ->
    [0] Sie haben dort keine Zeit erfasst.
    [one] Ihr Zeiteintrag bleibt bei der Organisation.
   *[other] Ihre { $count } Zeiteinträge bleiben bei der Organisation.
}
flash-member-role = Rolle geändert.
flash-member-suspended = Mitglied gesperrt.
flash-member-reactivated = Mitglied wieder zugelassen.
flash-member-removed = Mitglied entfernt.
flash-left = Sie haben die Organisation verlassen.

## Invitations

invite = Personen einladen
invite-many = Viele einladen
invite-again = Wieder einladen
invite-hint = Sie erhalten eine E-Mail mit einem Link, der einmal gilt, 14 Tage lang.
invite-kept-hint = Diese Installation sendet keine E-Mails: Sie werden aufbewahrt, und ein Betreiber der Installation kann sie lesen.
invite-send = Einladung senden
invitations = Einladungen
invitations-none = Niemand ist eingeladen
invitations-none-hint = Einladungen, die gesendet und noch nicht angenommen wurden, stehen hier.
invitations-none-settled = Noch keine Einladung wurde angenommen oder widerrufen
invitations-open = Wartende Einladungen
invitations-settled = Angenommene und widerrufene Einladungen
invited-by = Eingeladen von
invitation = Einladung
invitation-sent = Gesendet
invitation-until = Bis { $day }
invitation-open = Wartet
invitation-expired = Abgelaufen
invitation-accepted = Angenommen
invitation-revoked = Widerrufen
invitation-closed = Geschlossen
invitation-resend = Noch einmal senden
invitation-revoke = Widerrufen
invitation-pending = Diese Adresse ist schon eingeladen. Sie können die Einladung in der Liste noch einmal senden.
invitation-member = Diese Adresse gehört schon einem Mitglied.
invitation-settled = Diese Einladung wurde inzwischen angenommen oder widerrufen.
invitation-outranks = Diese Einladung vergibt eine Rolle über Ihrer eigenen. Nur wer diese Rolle hat, kann sie noch einmal senden.
invitation-title = { $organization } beitreten
invitation-from = { $inviter } lädt Sie ein. Ihre Rolle: { $role }.
invitation-accept = Einladung annehmen
invitation-sign-in = Anmelden und annehmen
invitation-sign-up = Konto anlegen und annehmen
invitation-sign-out = Abmelden und fortfahren
invitation-other-person = Diese Einladung ging an { $address }. Sie sind als { $own } angemeldet.
invitation-unknown = Dieser Link führt nirgendwohin
invitation-unknown-hint = Vielleicht ist er unvollständig, oder eine neuere E-Mail hat ihn ersetzt. Nehmen Sie den Link der neuesten E-Mail, oder bitten Sie um eine neue Einladung.
invitation-over-accepted = Diese Einladung wurde schon angenommen. Ein Link gilt einmal.
invitation-over-revoked = Diese Einladung wurde zurückgenommen. Fragen Sie nach, wenn das ein Irrtum war.
invitation-over-expired = Diese Einladung ist älter als 14 Tage. Bitten Sie um eine neue.
invitation-over-closed = Diese Organisation nimmt derzeit niemanden auf. Fragen Sie, wer Sie eingeladen hat.
invitation-accepted-before = Sie haben diese Einladung schon angenommen.
invitation-go = Zu den Zeiten
invitation-suspended = Ihre Mitgliedschaft in dieser Organisation ist gesperrt. Nur ihre Inhaber und Admins können das ändern.
invitation-full = Alle Plätze dieser Organisation sind vergeben. Bitten Sie, wer Sie eingeladen hat, Platz zu schaffen, und öffnen Sie dann den Link noch einmal.
bulk-csv = Eine Person pro Zeile
bulk-hint = E-Mail,Rolle und, wenn Sie möchten, ein Name: ada@example.com,manager,Ada Lovelace. Die Rollen heißen viewer, member, manager, admin und owner. Höchstens 500 Zeilen.
bulk-file = Oder eine CSV-Datei
bulk-preview = Prüfen
bulk-line = Zeile
bulk-result = Ergebnis
bulk-ready = Bereit
bulk-good = { $count ->
    [one] Diese Zeile stimmt.
   *[other] Alle { $count } Zeilen stimmen.
}
bulk-bad = { $count ->
    [one] Eine Zeile muss noch einmal angesehen werden. Niemand wird eingeladen, bevor jede Zeile stimmt.
   *[other] { $count } Zeilen müssen noch einmal angesehen werden. Niemand wird eingeladen, bevor jede Zeile stimmt.
}
bulk-send = { $count ->
    [one] 1 Einladung senden
   *[other] { $count } Einladungen senden
}
bulk-empty = Es ist niemand einzuladen. Schreiben Sie eine Person pro Zeile.
bulk-too-many = Bitte höchstens { $most } Personen auf einmal.
bulk-too-many-columns = Mehr als drei Spalten. Setzen Sie einen Namen mit Komma in Anführungszeichen.
bulk-role-unknown = „{ $role }“ ist keine Rolle.
bulk-twice = Diese Adresse steht schon in einer Zeile davor.
bulk-over-limit = Dafür ist kein Platz mehr frei.
bulk-not-text = Die Datei ist kein Text in UTF-8.
mail-hello = Guten Tag,
mail-hello-name = Guten Tag { $name },
mail-invitation-subject = { $inviter } lädt Sie zu { $organization } ein
mail-invitation-line = { $inviter } lädt Sie zu { $organization } bei TimeTracker ein. Ihre Rolle: { $role ->
    [owner] Inhaber
    [admin] Admin
    [manager] Manager
    [viewer] Betrachter
   *[member] Mitglied
}.
mail-invitation-action = Einladung öffnen
mail-invitation-expiry = Der Link gilt einmal, 14 Tage lang.
mail-invitation-ignore = Wenn Sie nicht wissen, worum es geht, tun Sie nichts: Ohne Sie endet die Einladung von selbst.
flash-invitation-sent = Einladung gesendet.
flash-invitation-kept = Einladung erstellt. Diese Installation sendet keine E-Mails: Ein Betreiber kann sie lesen.
flash-invitation-resent = Einladung noch einmal gesendet. Der vorige Link gilt nicht mehr.
flash-invitation-revoked = Einladung widerrufen.
flash-invitation-accepted = Willkommen! Sie sind jetzt Mitglied.
flash-invitations-sent = Einladungen gesendet.
flash-invitations-kept = Einladungen erstellt. Diese Installation sendet keine E-Mails: Ein Betreiber kann sie lesen.

## Plans and usage

usage = Grenzen und Nutzung
usage-now = Derzeit genutzt
usage-of = { $used } von { $limit }
usage-seats = Mitglieder und offene Einladungen
usage-projects = Aktive Projekte
usage-archived = Archivierte Projekte
usage-entries = Zeiteinträge
usage-storage = Speicher
usage-api-calls = API-Aufrufe
usage-api-calls-hint = Einträge zählen im Monat ihres Tages. API-Aufrufe zählen im Monat, in dem sie kamen (UTC), und werden alle paar Sekunden gespeichert.
usage-by-month = Nach Monaten
usage-full = { $what }: Die Grenze ist erreicht.
month = Monat
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
limit-none = keine Grenze
limit-users-reached = Ihr Tarif erlaubt { $limit } Mitglieder und offene Einladungen; { $used } sind vergeben. Entfernen Sie ein Mitglied, widerrufen Sie eine Einladung, oder bitten Sie einen Inhaber, unter „Grenzen und Nutzung“ einen größeren Tarif zu wählen.
limit-projects-reached = Ihr Tarif erlaubt { $limit } aktive Projekte; es gibt { $used }. Archivieren Sie eines, oder bitten Sie einen Inhaber, unter „Grenzen und Nutzung“ einen größeren Tarif zu wählen.
plan-change = Tarif ändern
plan-change-hint = Der neue Tarif gilt sofort. Grenzen, die allein mit Ihrer Organisation vereinbart waren, enden mit dem Tarif, für den sie galten.
plan-limits = Mitglieder: { $users }. Aktive Projekte: { $projects }.
plan-too-small-users = Dieser Tarif erlaubt { $users } Mitglieder und offene Einladungen; { $seats } sind vergeben.
plan-too-small-projects = Dieser Tarif erlaubt { $most } aktive Projekte; es gibt { $projects }.
plan-too-small-both = Dieser Tarif erlaubt { $users } Mitglieder und offene Einladungen, { $seats } sind vergeben; er erlaubt { $most } aktive Projekte, es gibt { $projects }.
flash-plan-changed = Der Tarif wurde geändert.

## Audit

audit = Protokoll
audit-none = Noch nichts protokolliert
audit-none-hint = Hier stehen Änderungen an Mitgliedern, Rollen, Einstellungen, Token und Ähnlichem, mit Urheber und Herkunft.
audit-nothing-hint = Versuchen Sie es mit weniger Buchstaben, einer anderen Art oder einem längeren Zeitraum.
audit-subject-search = Nach Namen suchen
audit-family = Art
audit-family-all = Alles
audit-actor = Wer
audit-actor-all = Alle
audit-since = Erster Tag
audit-until = Letzter Tag
audit-show = Anzeigen
audit-field = Feld
audit-before = Vorher
audit-after = Nachher
audit-by-operator = Betreiber
audit-by-token = API-Token
audit-changes =
    { $count ->
        [one] 1 Feld
       *[other] { $count } Felder
    }
audit-export-csv = Als CSV exportieren
audit-export-json = Als JSON exportieren
audit-export-hint = Die Datei enthält, was angezeigt wird, von allen Seiten. Auch der Export wird protokolliert.
audit-actor-unknown = Niemand in dieser Organisation hat diese ID.
audit-subject-unknown = Nichts in diesem Protokoll hat diese ID.
audit-family-account = Konten
audit-family-audit = Dieses Protokoll
audit-family-organization = Organisation
audit-family-plan = Tarif
audit-audit-exported = Protokoll exportiert
audit-plan-changed = Tarif geändert
audit-family-organization-template = Vorlagen
audit-organization-founded = Organisation gegründet
audit-organization-settings-changed = Einstellungen geändert
audit-organization-logo-changed = Logo geändert
audit-organization-logo-removed = Logo entfernt
audit-organization-template-saved = Vorlage gespeichert
audit-organization-template-renamed = Vorlage umbenannt
audit-organization-template-deleted = Vorlage gelöscht
audit-family-member = Mitglieder
audit-family-invitation = Einladungen
audit-member-role-changed = Rolle geändert
audit-member-suspended = Mitglied gesperrt
audit-member-reactivated = Mitglied wieder zugelassen
audit-member-removed = Mitglied entfernt
audit-member-left = Mitglied hat die Organisation verlassen
audit-invitation-sent = Einladung gesendet
audit-invitation-resent = Einladung noch einmal gesendet
audit-invitation-revoked = Einladung widerrufen
audit-invitation-accepted = Einladung angenommen
audit-client-deleted = Kunde gelöscht
audit-project-deleted = Projekt gelöscht
audit-project-visibility-changed = Sichtbarkeit eines Projekts geändert
audit-project-member-added = Mitglied zu einem Projekt hinzugefügt
audit-project-member-removed = Mitglied aus einem Projekt entfernt
audit-tag-deleted = Tag gelöscht
audit-time-entry-deleted = Zeiteintrag gelöscht
audit-time-entry-restored = Zeiteintrag wiederhergestellt
audit-family-client = Kunden
audit-family-project = Projekte
audit-family-tag = Tags
audit-family-time-entry = Zeiteinträge
audit-family-sign-in = Anmeldung

## Two-step sign-in

two-factor = Anmeldung in zwei Schritten
two-factor-hint = Nach Ihrem Passwort ein Code aus einer App auf Ihrem Telefon. Wer Ihr Passwort erfährt, kommt trotzdem nicht hinein.
two-factor-is-off = Die Anmeldung in zwei Schritten ist aus
two-factor-off-hint = Sie brauchen eine Authenticator-App, zum Beispiel die Ihres Passwortmanagers.
two-factor-begin = Anmeldung in zwei Schritten einrichten
two-factor-set-up = Anmeldung in zwei Schritten einrichten
two-factor-scan = 1. Fügen Sie das Konto Ihrer App hinzu
two-factor-scan-hint = Scannen Sie dieses Bild mit Ihrer Authenticator-App.
two-factor-picture = QR-Code mit dem Schlüssel unten
two-factor-type = Oder tippen Sie diesen Schlüssel in die App:
two-factor-first-code = 2. Geben Sie den Code ein, den die App zeigt
two-factor-code = Code aus sechs Ziffern
two-factor-ends-sessions = Sie bleiben hier angemeldet. Alle Ihre anderen Sitzungen enden.
two-factor-turn-on = Einschalten
two-factor-not-begun = Diese Einrichtung ist vorbei. Beginnen Sie von vorn.
two-factor-is-on = Die Anmeldung in zwei Schritten ist an.
recovery-codes-are-new = Das sind Ihre neuen Wiederherstellungscodes. Die alten gelten nicht mehr.
two-factor-on-hint = Bei der Anmeldung mit Ihrem Passwort wird auch ein Code verlangt.
two-factor-turn-off = Anmeldung in zwei Schritten ausschalten
two-factor-turn-off-hint = Dann öffnet wieder allein Ihr Passwort Ihr Konto. Alle Ihre anderen Sitzungen enden.
two-factor-proof = Ihr Passwort oder ein Code aus der App
recovery-codes = Wiederherstellungscodes
recovery-codes-left = { $count ->
    [0] Kein Wiederherstellungscode ist übrig.
    [one] Ein Wiederherstellungscode ist übrig.
   *[other] { $count } Wiederherstellungscodes sind übrig.
 }
recovery-codes-renew-hint = Neue Codes ersetzen die alten, die dann nicht mehr gelten.
recovery-codes-renew = Neue Wiederherstellungscodes erstellen
recovery-codes-keep = Bewahren Sie diese Wiederherstellungscodes dort auf, wo Sie sie auch ohne Ihr Telefon finden. Jeder gilt einmal. Sie werden nicht wieder angezeigt.
recovery-codes-download = Herunterladen
recovery-codes-print = Drucken
recovery-codes-kept = Ich habe sie aufbewahrt
second-factor = Zweiter Schritt
second-factor-hint = Ihr Passwort war richtig. Zeigen Sie nun, dass Sie es sind.
second-factor-code = Code
second-factor-code-hint = Sechs Ziffern aus Ihrer Authenticator-App oder ein Wiederherstellungscode.
second-factor-back = Mit einem anderen Konto anmelden
second-factor-wrong = Dieser Code stimmt nicht oder wurde schon verwendet. Warten Sie auf den nächsten.
second-factor-first-wrong = Das ist nicht der Code, den die App jetzt zeigt. Prüfen Sie, ob die Uhr Ihres Telefons richtig geht.
flash-two-factor-off = Die Anmeldung in zwei Schritten ist aus.
flash-sign-in-over = Das hat zu lange gedauert. Bitte melden Sie sich noch einmal an.
mail-two-factor-on = Die Anmeldung in zwei Schritten wurde für Ihr Konto eingeschaltet.
mail-two-factor-off = Die Anmeldung in zwei Schritten wurde für Ihr Konto ausgeschaltet.
mail-recovery-codes-renewed = Für Ihr Konto wurden neue Wiederherstellungscodes erstellt. Die alten gelten nicht mehr.

## Passkeys

passkeys = Passkeys
passkeys-hint = Melden Sie sich mit Finger, Gesicht oder PIN an: schneller als mit einem Passwort, und nichts, was man uns stehlen könnte.
passkeys-none = Noch keine Passkeys
passkeys-none-hint = Einen Passkey bewahrt Ihr Telefon, Ihr Computer oder ein Sicherheitsschlüssel auf.
passkeys-beside-password = Ihr Passwort gilt daneben weiter, und zwar allein, solange die Anmeldung in zwei Schritten aus ist.
passkey-new = Neuer Passkey
passkey-name = Wie er heißen soll
passkey-name-hint = Zum Beispiel nach dem Gerät, das ihn aufbewahrt.
passkey-create = Passkey erstellen
passkey-created-on = erstellt am { $day }
passkey-never-used = nie verwendet
passkey-last-used = zuletzt verwendet am { $day }
passkey-rename = Umbenennen
passkey-rename-name = { $name } umbenennen
passkey-remove = Entfernen
passkey-remove-name = { $name } entfernen
passkey-unsupported = Dieser Browser kann hier keine Passkeys verwenden. Sie brauchen Skripte und einen neueren Browser.
passkey-elsewhere = Passkeys gehören zu einem Namen. Öffnen Sie diese Seite unter:
passkey-needs-name = Passkeys brauchen einen Domainnamen. Dieser Dienst ist über eine Nummer erreichbar.
passkey-refused = Dieser Passkey ließ sich nicht aufbewahren: Es dauerte zu lange, oder er ist nicht der verlangte. Versuchen Sie es noch einmal.
passkey-known = Dieses Gerät hat schon einen Passkey für ein Konto.
passkey-cancelled = Es ist nichts geschehen: Das Gerät hat nicht geantwortet, oder Sie haben abgebrochen.
passkey-failed = Das Gerät konnte es nicht. Versuchen Sie es noch einmal oder mit einem anderen Gerät.
passkey-last-way-in = Das ist Ihr einziger Weg in Ihr Konto. Fügen Sie zuerst einen weiteren Passkey oder ein Passwort hinzu.
passkey-sign-in = Mit einem Passkey anmelden
passkey-second-step = Stattdessen einen Passkey verwenden
passkey-not-accepted = Dieser Passkey wurde nicht angenommen. Versuchen Sie es noch einmal, oder melden Sie sich anders an.
flash-passkey-added = Passkey hinzugefügt.
flash-passkey-renamed = Passkey umbenannt.
flash-passkey-removed = Passkey entfernt.
mail-passkey-added = Ihrem Konto wurde ein Passkey hinzugefügt.
mail-passkey-removed = Von Ihrem Konto wurde ein Passkey entfernt.

## Life cycle

settings-danger = Gefahrenbereich
organizations-closed = Geschlossen
organization-cancelled = Gekündigt
organization-pending = Wird gelöscht
organization-export = Alles mitnehmen
organization-export-hint = Ein Archiv mit einer Datei für jede Art von Daten, wie sie jetzt sind. Geheimnisse bleiben hier. Der Export wird protokolliert.
organization-export-json = Als JSON exportieren
organization-export-csv = Als CSV exportieren
organization-cancel = Organisation kündigen
organization-cancel-hint = Sie schließt sofort für alle außer ihren Inhabern. Nichts geht verloren, und Sie können sie wieder öffnen.
organization-reactivate = Wieder öffnen
organization-delete = Organisation löschen
organization-delete-hint = Sie schließt sofort, und nach 30 Tagen wird alles darin endgültig gelöscht. Bis dahin kann jeder Inhaber das hier zurücknehmen.
organization-type-name = Geben Sie zur Bestätigung „{ $name }“ ein
organization-name-differs = Das ist nicht der Name der Organisation.
organization-keep = Organisation behalten
organization-deletion-notice = Alles in dieser Organisation wird nach dem { $day } gelöscht. Bis dahin ist sie für alle außer ihren Inhabern geschlossen.
organization-cancelled-notice = Diese Organisation ist gekündigt: Sie ist für alle außer ihren Inhabern geschlossen.
organization-closed-already = Die Organisation ist schon geschlossen.
organization-not-cancelled = Die Organisation ist nicht gekündigt.
organization-not-pending = Die Organisation soll nicht gelöscht werden.
organization-deletion-pending = Die Organisation soll bereits gelöscht werden.
ownership-transfer = Organisation übergeben
ownership-transfer-hint = Sie bieten sie einem Mitglied an. Nimmt es an, ist es Inhaber und Sie sind Admin. Ein Angebot endet nach sieben Tagen.
ownership-heir = Neuer Inhaber
ownership-offer = Anbieten
ownership-waiting = { $person } wurde gefragt und hat noch nicht geantwortet.
ownership-withdraw = Angebot zurückziehen
ownership-nobody = Es gibt noch niemanden, dem Sie sie anbieten könnten: Mitglieder, die weder Betrachter noch Inhaber sind.
ownership-heir-unknown = Wählen Sie ein aktives Mitglied, das weder Betrachter noch Inhaber ist.
ownership-offer-open = Es gibt schon ein Angebot. Ziehen Sie es zuerst zurück.
ownership-former-gone = Wer sie Ihnen angeboten hat, ist nicht mehr Inhaber der Organisation.
ownership-offered = Die Organisation wird Ihnen angeboten
ownership-offered-line = { $person } bietet Ihnen an, Inhaber dieser Organisation zu werden. Das Angebot endet nach dem { $day }.
ownership-offered-hint = Ein Inhaber wählt den Tarif, entscheidet über das Ende der Organisation und darf alles, was ein Admin darf.
ownership-offered-notice = { $person } bietet Ihnen an, Inhaber dieser Organisation zu werden.
ownership-accept = Inhaber werden
ownership-decline = Ablehnen
flash-organization-cancelled = Die Organisation ist gekündigt.
flash-organization-reactivated = Die Organisation ist wieder geöffnet.
flash-organization-deletion = Die Organisation ist geschlossen und wird in 30 Tagen gelöscht.
flash-organization-kept = Die Organisation bleibt.
flash-ownership-offered = Das Angebot wurde gesendet.
flash-ownership-withdrawn = Das Angebot wurde zurückgezogen.
flash-ownership-accepted = Sie sind jetzt Inhaber.
flash-ownership-declined = Sie haben das Angebot abgelehnt.
mail-organization-cancelled = { $organization } wurde gekündigt
mail-organization-cancelled-line = { $person } hat { $organization } gekündigt. Sie ist für alle außer ihren Inhabern geschlossen, die sie wieder öffnen können.
mail-organization-reactivated = { $organization } ist wieder geöffnet
mail-organization-reactivated-line = { $person } hat { $organization } wieder geöffnet.
mail-organization-deletion = { $organization } wird gelöscht
mail-organization-deletion-line = { $person } möchte { $organization } löschen. Sie ist jetzt geschlossen, und am { $day } wird alles darin endgültig gelöscht. Bis dahin kann jeder Inhaber das zurücknehmen.
mail-organization-kept = { $organization } wird nicht gelöscht
mail-organization-kept-line = { $person } hat die Löschung von { $organization } zurückgenommen.
mail-organization-erased = { $organization } wurde gelöscht
mail-organization-erased-line = { $organization } wurde wie gewünscht gelöscht, mit { $rows } Datensätzen. Nichts davon lässt sich zurückholen.
mail-organization-see = Organisation ansehen
mail-ownership-offered = { $person } bietet Ihnen { $organization } an
mail-ownership-offered-line = { $person } bietet Ihnen an, Inhaber von { $organization } zu werden. Das Angebot endet nach dem { $day }.
mail-ownership-answer = Antworten
mail-ownership-transferred = { $person } ist jetzt Inhaber von { $organization }
mail-ownership-declined = { $person } möchte nicht Inhaber von { $organization } werden
mail-home = Zu TimeTracker
audit-family-ownership = Inhaberschaft
audit-organization-cancelled = Organisation gekündigt
audit-organization-reactivated = Organisation wieder geöffnet
audit-organization-deletion-requested = Löschung der Organisation verlangt
audit-organization-deletion-cancelled = Löschung der Organisation zurückgenommen
audit-organization-exported = Alles exportiert
audit-ownership-offered = Inhaberschaft angeboten
audit-ownership-offer-withdrawn = Angebot der Inhaberschaft zurückgezogen
audit-ownership-offer-declined = Angebot der Inhaberschaft abgelehnt
audit-ownership-transferred = Inhaberschaft übergeben

## Signing in through another service

sso = Zentrale Anmeldung (SSO)
sso-go = Mit { $provider } anmelden
sso-organization = Über Ihre Organisation anmelden
sso-organization-hint = Ihre Organisation hat vielleicht eine eigene Anmeldung. Ihre geschäftliche Adresse führt dorthin.
sso-work-address = Geschäftliche E-Mail
sso-continue = Weiter
sso-found = Ihre Organisation meldet sich mit { $provider } an.
sso-none-for-domain = Keine Organisation hat eine Anmeldung für diese Adresse.
sso-back = Anders anmelden
sso-failed = Sie sind nicht angemeldet
sso-unreachable = Der Anmeldedienst antwortet nicht, wie er soll. Versuchen Sie es später noch einmal, oder melden Sie sich anders an.
sso-refused = Die Antwort des Anmeldedienstes passt nicht. Es wurde nichts geändert. Beginnen Sie von vorn.
sso-over = Diese Anmeldung hat zu lange gedauert oder wurde schon verwendet. Beginnen Sie von vorn.
sso-cancelled = Der Anmeldedienst hat niemanden hereingelassen: Sie haben abgebrochen, oder er kennt Sie nicht.
sso-none = Diesen Anmeldedienst gibt es hier nicht.
sso-unverified = Der Anmeldedienst hat Ihre E-Mail-Adresse nicht bestätigt. Melden Sie sich anders an, und verbinden Sie ihn in Ihren Sicherheitseinstellungen.
sso-not-for-account = Dieser Anmeldedienst ist für diese E-Mail-Adresse nicht zuständig. Melden Sie sich anders an.
sso-not-member = Sie sind kein Mitglied dieser Organisation. Bitten Sie deren Admins um eine Einladung.
sso-full = Diese Organisation hat keinen freien Platz. Wenden Sie sich an deren Admins.
sso-provider = Ihr eigener Anmeldedienst
sso-provider-hint = Personen Ihrer bestätigten Domains können sich darüber anmelden (OpenID Connect). Registrieren Sie TimeTracker zuerst dort.
sso-callback = Weiterleitungsadresse
sso-start = Link zur Anmeldung
sso-name = Wie er genannt wird
sso-issuer = Aussteller
sso-issuer-invalid = Das ist nicht die Adresse eines Ausstellers. Sie beginnt mit https:// und enthält kein Fragezeichen.
sso-client-id = Client-ID
sso-client-secret = Client-Geheimnis
sso-secret-kept = Lassen Sie es leer, um das jetzige zu behalten.
sso-admits = Neue Personen werden Mitglieder
sso-admits-hint = Wer zum ersten Mal darüber kommt, mit einer E-Mail-Adresse einer bestätigten Domain, tritt als Mitglied bei, solange Plätze frei sind.
sso-remove = Diesen Anmeldedienst entfernen
flash-sso-removed = Anmeldedienst entfernt.
flash-sso-sign-in-once = Es gibt ein Konto mit dieser E-Mail-Adresse. Melden Sie sich einmal darin an, um die beiden zu verbinden.
domains = E-Mail-Domains
domains-hint = Ihr Anmeldedienst ist für Personen mit einer E-Mail-Adresse dieser Domains zuständig, und für niemanden sonst.
domain = E-Mail-Domain
domain-add = Domain hinzufügen
domain-invalid = Das ist keine Domain. Ein Beispiel: example.com
domain-known = Diese Domain steht schon in der Liste.
domain-publish = Veröffentlichen Sie diesen Eintrag im DNS der Domain, und prüfen Sie ihn dann:
domain-verified = Bestätigt
domain-verify = Prüfen
domain-verify-name = { $domain } prüfen
domain-remove = Entfernen
domain-remove-name = { $domain } entfernen
domain-not-found = Der Eintrag { $record } ist noch nicht da oder lautet anders. Im DNS kann es eine Stunde dauern.
domain-dns-silent = Der DNS-Server antwortet nicht. Versuchen Sie es gleich noch einmal.
flash-domain-verified = Domain bestätigt.
flash-domain-removed = Domain entfernt.
identities = Verbundene Anmeldungen
identities-hint = Andere Dienste, über die Sie sich in diesem Konto anmelden können.
identities-none = Keine verbundene Anmeldung
identities-none-hint = Verbinden Sie eine, um sich ohne Passwort anzumelden.
identity-link = { $provider } verbinden
identity-link-hint = Von jetzt an kann sich { $label } in Ihrem Konto { $account } anmelden.
identity-link-yes = Verbinden
identity-link-over = Das hat zu lange gedauert. Beginnen Sie von vorn.
identity-taken = Diese Anmeldung ist schon mit einem Konto verbunden.
identity-linked-on = verbunden am { $day }
identity-remove = Trennen
identity-remove-name = { $name } trennen
flash-identity-linked = Verbunden.
flash-identity-removed = Getrennt.
mail-identity-linked = Ein weiterer Dienst wurde mit Ihrem Konto verbunden. Damit kann man sich anmelden.
mail-identity-removed = Eine verbundene Anmeldung wurde von Ihrem Konto entfernt.
audit-identity-linked = Weitere Anmeldung verbunden
audit-identity-removed = Weitere Anmeldung getrennt
audit-identity-provider-saved = Anmeldedienst geändert
audit-identity-provider-removed = Anmeldedienst entfernt
audit-mail-domain-added = E-Mail-Domain hinzugefügt
audit-mail-domain-verified = E-Mail-Domain bestätigt
audit-mail-domain-removed = E-Mail-Domain entfernt
audit-member-joined-by-domain = Über den Anmeldedienst beigetreten
audit-two-factor-enabled = Anmeldung in zwei Schritten eingeschaltet
audit-two-factor-disabled = Anmeldung in zwei Schritten ausgeschaltet
audit-recovery-codes-renewed = Neue Wiederherstellungscodes erstellt
audit-recovery-code-used = Mit einem Wiederherstellungscode angemeldet
audit-passkey-added = Passkey hinzugefügt
audit-passkey-removed = Passkey entfernt
audit-family-token = API-Token
audit-token-created = API-Token erstellt
audit-token-revoked = API-Token widerrufen
audit-token-all-revoked = Alle API-Token widerrufen

## Operators

console = Betreiberkonsole
forbidden-support = Sie sind hier, um zu helfen: Sie können lesen, aber nichts ändern.
forbidden-proof = Vor über einer Stunde haben Sie sich zuletzt ausgewiesen. Öffnen Sie die Betreiberkonsole in einem Browser und geben Sie Ihr Passwort ein.
support-banner = Ein Inhaber hat Sie bis { $until } eingelassen, damit Sie helfen. Sie können lesen und nichts ändern; Ihr Besuch steht im Protokoll der Organisation.
support-leave = Zurück zur Betreiberkonsole
suspension-reason = Grund: { $reason }
operator-search = Name, Kürzel, Kontakt oder ganze Adresse eines Mitglieds
operator-every-status = Jeder Status
operator-every-plan = Jeder Tarif
operator-no-organizations = Noch keine Organisationen
operator-no-organizations-hint = Sie erscheinen hier, sobald sich jemand registriert.
operator-nothing-hint = Versuchen Sie weniger Buchstaben oder einen anderen Status oder Tarif.
operator-look-hint = Dass Sie diese Seite geöffnet haben, steht im Protokoll der Organisation. Ihre Arbeit bleibt verborgen.
operator-erased-after = Ein Inhaber hat sie gelöscht: Nach dem { $day } wird alles darin entfernt.
operator-since = Seit
operator-owners = Inhaber
operator-no-owners = Sie hat keinen Inhaber mehr.
support = Einblick für Hilfe
operator-support-until = Ein Inhaber lässt Betreiber bis { $until } hineinsehen.
operator-enter = Hineinsehen
operator-no-support = Zurzeit lässt kein Inhaber Betreiber hineinsehen. In den Einstellungen geht das unter „Einblick für Hilfe“.
operator-plan = Tarif und Grenzen
operator-plan-hint = Eine leere Grenze ist die des Tarifs. Sie darf kleiner sein als das, was in Gebrauch ist: Dann kommt nichts mehr hinzu. Die Inhaber bekommen eine E-Mail.
operator-limit-range = Geben Sie eine ganze Zahl von 1 bis 1.000.000 ein, oder lassen Sie das Feld leer.
operator-plan-same = Dieser Tarif und diese Grenzen gelten bereits.
operator-suspend = Sperren
operator-suspend-hint = Alles bleibt lesbar, nichts lässt sich ändern. Die Inhaber bekommen eine E-Mail.
operator-reason = Grund
operator-reason-hint = Die Menschen der Organisation lesen ihn auf jeder Seite.
operator-suspended-already = Die Organisation ist bereits gesperrt.
operator-activate = Entsperren
operator-activate-hint = Die Menschen der Organisation können sofort wieder arbeiten. Die Inhaber bekommen eine E-Mail.
operator-not-suspended = Die Organisation ist nicht gesperrt.
operator-proof = Weisen Sie sich aus
operator-proof-hint = Die Betreiberkonsole fragt einmal in der Stunde danach.
outbox = Postausgang
outbox-no-server = Dieser Dienst hat keinen Mailserver, deshalb wurde hier nichts gesendet. Geben Sie die Briefe selbst weiter.
outbox-kept = Aufbewahrt
outbox-failed = Gescheitert
outbox-waiting = Wartet
outbox-done = Erledigt
outbox-none = Hier liegt nichts
outbox-none-hint = E-Mails, die sich nicht senden lassen, und andere gescheiterte Arbeit warten hier.
outbox-job = Arbeit: { $kind }
outbox-look-hint = Dass Sie dies geöffnet haben, steht im Protokoll der Organisation oder Person, um die es geht.
outbox-to = An
outbox-organization = Organisation
outbox-written = Geschrieben
outbox-attempts = Versuche
outbox-due = Nächster Versuch
outbox-problem = Fehler
outbox-text = Brief
outbox-unreadable = Dies lässt sich nicht öffnen: Es wurde mit einem anderen Schlüssel als dem dieser Installation versiegelt.
outbox-not-now = Ein neuer Versuch hilft jetzt nicht: Es wartet schon, oder es gibt keinen Mailserver.
flash-outbox-retried = Es wird jetzt noch einmal versucht.
flash-operator-suspended = Die Organisation ist gesperrt.
flash-operator-activated = Die Organisation ist wieder aktiv.
support-open = Betreiber dürfen hineinsehen
support-open-until = { $person } hat sie bis { $until } eingelassen. Sie lesen und ändern nichts.
support-end = Jetzt beenden
support-grant = Betreiber einlassen
support-grant-hint = Wer diesen Dienst betreibt, sieht von sich aus nichts von Ihrer Arbeit. Wenn Sie Hilfe brauchen, lassen Sie die Betreiber für einige Stunden hineinsehen: Sie lesen, was Ihre Betrachter lesen, dazu Ihre Einstellungen, und ändern nichts. Jeder Besuch steht im Protokoll, und es endet von selbst.
support-hours = Wie lange
support-hours-count = { $count ->
    [one] Eine Stunde
   *[other] { $count } Stunden
 }
support-hours-range = Wählen Sie 1, 8, 24 oder 72 Stunden.
support-before = Früher
support-record-hint = Wer wann hereinkam, steht im Protokoll.
support-granted-already = Betreiber dürfen bereits hineinsehen. Beenden Sie das zuerst.
support-ended-already = Betreiber dürfen nicht hineinsehen: Es gibt nichts zu beenden.
flash-support-granted = Betreiber dürfen jetzt hineinsehen.
flash-support-ended = Die Betreiber sind wieder draußen.
mail-operator-plan = Der Tarif von { $organization } wurde geändert
mail-operator-plan-line = Die Betreiber dieses Dienstes haben den Tarif oder die Grenzen von { $organization } geändert.
mail-operator-plan-limits = Tarif: { $plan }. Mitglieder und offene Einladungen: { $users }. Aktive Projekte: { $projects }.
mail-operator-suspended = { $organization } ist gesperrt
mail-operator-suspended-line = Die Betreiber dieses Dienstes haben { $organization } gesperrt. Alles lässt sich lesen und exportieren, nichts ändern.
mail-operator-activated = { $organization } ist wieder aktiv
mail-operator-activated-line = Die Betreiber dieses Dienstes haben { $organization } entsperrt. Alle können arbeiten wie zuvor.
audit-family-operator = Betreiber
audit-family-support = Einblick für Hilfe
audit-operator-looked = Ein Betreiber hat Tarif und Nutzung angesehen
audit-operator-plan-changed = Ein Betreiber hat Tarif oder Grenzen geändert
audit-operator-suspended = Ein Betreiber hat die Organisation gesperrt
audit-operator-activated = Ein Betreiber hat die Organisation entsperrt
audit-operator-mail-read = Ein Betreiber hat einen Brief gelesen
audit-operator-mail-retried = Ein Betreiber hat etwas erneut versuchen lassen
audit-support-granted = Betreiber eingelassen
audit-support-ended = Einblick für Hilfe beendet
audit-support-entered = Ein Betreiber hat hineingesehen
## Timesheet
timesheet = Wochenzettel
entries = Einträge
total = Summe
saving = Wird gespeichert …
saved = Gespeichert
unsaved = Nicht gespeichert: Sehen Sie sich die markierten Zellen an
timesheet-whose = Wessen Woche
timesheet-show = Zeigen
timesheet-empty = Noch nichts in dieser Woche
timesheet-empty-hint = Fügen Sie ein Projekt hinzu und tippen Sie seine Stunden, oder übernehmen Sie die Woche davor.
timesheet-empty-other = In dieser Woche wurde keine Zeit erfasst.
timesheet-row-add = Zeile hinzufügen
timesheet-row-remove = Zeile von { $name } entfernen
timesheet-row-remove-short = Zeile entfernen
timesheet-copy-rows = Zeilen der letzten Woche übernehmen
timesheet-copy-times = Mit Zeiten übernehmen
flash-timesheet-copied = Die Woche davor ist übernommen.
flash-timesheet-nothing-to-copy = In der Woche davor gibt es nichts zu übernehmen.
timesheet-comment = Kommentar
timesheet-comment-for = Kommentar für { $name }
timesheet-open = Einträge öffnen
timesheet-open-cell = { $count ->
    [one] { $name }: den Eintrag öffnen
   *[other] { $name }: die { $count } Einträge öffnen
}
timesheet-cell-changed = Diese Zelle wurde inzwischen geändert, darum wurde Ihre Eingabe nicht gespeichert. Laden Sie die Seite neu, um sie zu sehen.
timesheet-cell-empty = Hier steht keine Zeit mehr
timesheet-back = Zurück zur Woche
timesheet-incomplete = Die Seite hat nur einen Teil ihrer Zellen gesendet. Laden Sie sie neu und versuchen Sie es noch einmal.
timesheet-time-missing = Tippen Sie die Zeit, um die es im Kommentar geht.
entry-worker-unknown = Niemand in dieser Organisation hat diese Kennung.
entry-worker-stays = Ein Eintrag bleibt bei der Person, die gearbeitet hat.
audit-time-entry-created = Zeit für jemanden eingetragen
audit-time-entry-changed = Zeit von jemandem geändert

## Calendar

calendar = Kalender
calendar-week = Woche
calendar-month = Monat
calendar-view = Anzeigen
calendar-before = Zurück
calendar-after = Vor
calendar-whose = Wessen Kalender
calendar-one-person = Ein Kalender gehört einer Person. Geben Sie die ID einer Person an.
calendar-no-times = Ohne Uhrzeit
calendar-running = läuft
calendar-keys = Ziehen Sie im Kalender, um Zeit einzutragen. Auf einem Eintrag verschieben ihn Alt und die Pfeiltasten, mit Umschalt sein Ende, und Enter öffnet ihn.
calendar-no-script = Der Kalender braucht Skripte. Dieselben Zeiten stehen hier:
## Tasks

task = Aufgabe
task-find-create = Aufgabe finden oder anlegen
task-none = Keine Aufgabe
task-no-match = Keine Aufgabe passt.
task-not-of-project = Dieses Projekt hat diese Aufgabe nicht.
task-cancelled = Diese Aufgabe ist abgebrochen. Öffnen Sie sie wieder, um Zeit darauf zu buchen.
task-required = Wählen Sie eine Aufgabe: Diese Organisation verlangt für jeden Eintrag eine.
task-needs-project = Wählen Sie ein Projekt für die neue Aufgabe.
task-name-taken = Eine andere Aufgabe dieses Projekts heißt schon so.
task-project-fixed = Eine Aufgabe bleibt in ihrem Projekt.
task-in-use = Auf diese Aufgabe wurde Zeit gebucht. Sie lässt sich abbrechen, aber nicht löschen.
task-cancelled-not-done = Eine abgebrochene Aufgabe ist nicht erledigt. Öffnen Sie sie zuerst wieder.
task-done-not-cancelled = Eine erledigte Aufgabe wird nicht abgebrochen. Öffnen Sie sie zuerst wieder.
task-not-in-column = Die Aufgabe, der sie folgen soll, steht nicht in dieser Spalte.
assignee-unknown = Niemand, der in dieser Organisation aktiv ist, hat diese Kennung.
estimate-range = Eine Schätzung liegt zwischen einer Sekunde und 10.000 Stunden.
tasks = Aufgaben
tasks-mine = Meine Aufgaben
tasks-all = Alle Aufgaben
tasks-board = Tafel
task-new = Neue Aufgabe
task-new-in = Neue Aufgabe: { $status }
task-edit = Aufgabe bearbeiten
task-start = Timer für „{ $name }“ starten
tasks-overdue = Überfällig
tasks-today = Heute fällig
tasks-this-week = Diese Woche fällig
tasks-later = Später
tasks-without-day = Ohne Termin
tasks-open = Offen
tasks-search = Aufgabe finden
tasks-sort = Reihenfolge
tasks-sorted-by = Nach: { $what }
tasks-none = Keine offenen Aufgaben
tasks-none-hint = Aufgaben sagen, was in einem Projekt zu tun ist, von wem und bis wann.
tasks-nothing-hint = Versuchen Sie es mit weniger Buchstaben oder einem anderen Status.
tasks-mine-none = Nichts wartet auf Sie
tasks-mine-none-hint = Hier stehen Aufgaben, die Ihnen zugewiesen sind, die nächsten Termine oben.
tasks-of-nobody = Aufgaben ohne Zuständige
tasks-more =
    { $count ->
        [one] Eine weitere
       *[other] { $count } weitere
    }
task-status-todo = Zu tun
task-status-in_progress = In Arbeit
task-status-review = In Prüfung
task-status-done = Erledigt
task-status-cancelled = Abgebrochen
task-priority = Priorität
task-priority-any = Jede Priorität
task-priority-low = Niedrig
task-priority-medium = Mittel
task-priority-high = Hoch
task-priority-urgent = Dringend
task-assignee = Zuständig
task-assignee-any = Alle
task-assignee-me = Ich
task-assignee-none = Niemand
task-due = Termin
task-estimate = Schätzung
task-estimate-hint = Wie Sie es sagen würden: 2:30, 90m oder 1,5
task-project-choose = Projekt wählen
task-undescribed = Es gibt keine Beschreibung.
task-activities = Verlauf
task-started = Begonnen
task-completed = Abgeschlossen
task-own-time = Ihre Zeit
task-time-spent = Gebraucht
task-move = Verschieben nach
task-move-up = Nach oben
task-move-down = Nach unten
board-keys = Ziehen Sie Karten, oder bewegen Sie die fokussierte mit der Umschalttaste und den Pfeiltasten.
markdown-hint = Markdown geht: **fett**, _kursiv_, Listen, Links.
task-delete-consequence = Die Aufgabe verschwindet aus allen Listen. Sie hat keine Zeiteinträge.
flash-task-created = Aufgabe angelegt.
flash-task-deleted = Aufgabe gelöscht.
flash-task-restored = Aufgabe wiederhergestellt.
nothing = nichts
task-was-created = hat die Aufgabe angelegt.
task-was-described = hat die Beschreibung geändert.
task-was-deleted = hat die Aufgabe gelöscht.
task-was-restored = hat die Aufgabe wiederhergestellt.
task-was-renamed = hat den Namen von „{ $old }“ in „{ $new }“ geändert.
task-was-moved = hat den Status von { $old } in { $new } geändert.
task-priority-changed = hat die Priorität von { $old } in { $new } geändert.
task-assignee-changed = hat die Zuständigkeit von { $old } auf { $new } geändert.
task-day-changed = hat den Termin von { $old } auf { $new } geändert.
task-estimate-changed = hat die Schätzung von { $old } auf { $new } geändert.
shortcut-tasks = Zu den Aufgaben
projects-all = Alle Projekte
## Search

search-everything = Kunden, Projekte, Tags und Zeiten durchsuchen
search-begin = Was suchen Sie?
search-begin-hint = Ein paar Buchstaben genügen, und ein falscher schadet nicht.
search-nothing-hint = Versuchen Sie es mit weniger Wörtern oder einer anderen Schreibweise.
search-results = Gefunden
commands = Suche und Befehle
commands-placeholder = Suchen, oder sagen, wohin es gehen soll
command-start = Timer starten:

## Comments and notifications

comments = Kommentare
comment = Kommentar
comments-none = Noch hat niemand kommentiert.
comments-older = Ältere Kommentare
comment-write = Kommentieren
comment-reply = Antworten
comment-placeholder = Was sollten andere wissen?
comment-mention = Erwähnen
comment-edited = bearbeitet
comment-deleted = Dieser Kommentar wurde gelöscht.
comment-delete-consequence = Sein Text ist endgültig weg. Antworten darauf bleiben.
comment-not-own = Nur wer einen Kommentar geschrieben hat, darf ihn ändern; Manager dürfen ihn löschen.
mentions-too-many = Erwähnen Sie höchstens { $most } Personen.
flash-comment-deleted = Kommentar gelöscht.
notifications = Benachrichtigungen
notifications-none = Nichts Neues
notifications-none-hint = Wenn jemand Sie erwähnt, Ihnen antwortet, Ihnen eine Aufgabe gibt oder über Ihre Woche entscheidet, steht es hier.
notifications-read = Alle als gelesen markieren
notifications-unread = { $count } neu
notifications-preferences = Wie ich benachrichtigt werde
notification-new = Neu
notification-read = Als gelesen markieren
notification-mention = { $person } hat Sie zu „{ $about }“ erwähnt
notification-reply = { $person } hat Ihnen zu „{ $about }“ geantwortet
notification-task-assigned = { $person } hat Ihnen die Aufgabe „{ $about }“ gegeben
notification-time-submitted = { $person } hat die Woche vom { $from } bis { $to } eingereicht
notification-time-approved = { $person } hat Ihre Woche vom { $from } bis { $to } freigegeben
notification-time-rejected = { $person } hat Ihre Woche vom { $from } bis { $to } zurückgewiesen
notification-time-reopened = { $person } hat Ihre Woche vom { $from } bis { $to } wieder geöffnet
notify-mention = Jemand erwähnt mich
notify-reply = Jemand antwortet mir
notify-task-assigned = Jemand gibt mir eine Aufgabe
notify-time-submitted = Eine Woche wartet auf meine Freigabe
notify-time-approved = Meine Woche wird freigegeben
notify-time-rejected = Meine Woche wird zurückgewiesen
notify-time-reopened = Meine Woche wird wieder geöffnet
notify-mail = Hier und per E-Mail
notify-here = Nur hier
notify-none = Gar nicht
mail-mention = { $person } hat Sie zu „{ $about }“ erwähnt
mail-mention-line = { $person } hat in { $organization } zu „{ $about }“ einen Kommentar geschrieben, der Sie erwähnt.
mail-reply = { $person } hat Ihnen zu „{ $about }“ geantwortet
mail-reply-line = { $person } hat in { $organization } auf Ihren Kommentar zu „{ $about }“ geantwortet.
mail-task-assigned = { $person } hat Ihnen die Aufgabe „{ $about }“ gegeben
mail-task-assigned-line = Die Aufgabe „{ $about }“ in { $organization } ist jetzt Ihre.
mail-task-look = Die Aufgabe ansehen
mail-comment-read = Kommentar lesen

## Approval of weeks
approvals = Freigaben
approvals-empty = Noch wurde keine Woche eingereicht
approvals-empty-hint = Wochen, die im Wochenzettel eingereicht werden, warten hier auf die Freigabe.
period-is-open = Wieder offen
period-is-submitted = Wartet auf Freigabe
period-is-approved = Freigegeben
period-is-rejected = Zurückgewiesen
period-submit = Woche einreichen
period-withdraw = Zurückziehen
period-decide = Entscheiden
period-approve = Freigeben
period-reject = Zurückweisen
period-reopen = Wieder öffnen
period-approved = Die Zeit von { $from } bis { $to } ist freigegeben und abgeschlossen. Bitten Sie jemanden mit Leitungsrechten, sie wieder zu öffnen.
period-submitted = Die Zeit von { $from } bis { $to } wartet auf Freigabe und ist abgeschlossen. Ziehen Sie sie zurück, um sie zu ändern.
period-locked = Die Zeit bis zum { $day } ist abgeschlossen. Bitten Sie jemanden mit Leitungsrechten, sie zu ändern.
period-timer-runs = In dieser Woche läuft noch der Timer. Stoppen Sie ihn und reichen Sie die Woche dann ein.
period-not-open = Diese Woche wartet schon auf Freigabe oder ist freigegeben.
period-not-waiting = Diese Woche wartet nicht auf Freigabe.
period-is-open-already = Diese Woche ist offen.
period-decision-unknown = Wählen Sie Freigeben, Zurückweisen oder Wieder öffnen.
lock-date = Abgeschlossen bis
lock-date-hint = Zeit bis einschließlich dieses Tages ist abgeschlossen, außer für Personen mit Leitungsrechten, deren Änderungen festgehalten werden.
lock-date-none = Nichts ist abgeschlossen.
flash-period-submitted = Die Woche ist eingereicht.
flash-period-withdrawn = Die Woche gehört wieder Ihnen.
flash-period-approved = Die Woche ist freigegeben.
flash-period-rejected = Die Woche ist zurückgewiesen.
flash-period-reopened = Die Woche ist wieder offen.
mail-period-submitted = { $person } hat in { $organization } eine Woche eingereicht
mail-period-submitted-line = Die Woche vom { $from } bis { $to } wartet auf Ihre Freigabe.
mail-period-approved = Ihre Woche in { $organization } ist freigegeben
mail-period-rejected = Ihre Woche in { $organization } wurde zurückgewiesen
mail-period-reopened = Ihre Woche in { $organization } ist wieder offen
mail-period-decided-line = { $person } hat über die Woche vom { $from } bis { $to } entschieden.
mail-period-comment = Kommentar: { $comment }
mail-period-look = Die Woche ansehen
audit-family-period = Wochen
audit-period-submitted = Woche eingereicht
audit-period-withdrawn = Eingereichte Woche zurückgezogen
audit-period-approved = Woche freigegeben
audit-period-rejected = Woche zurückgewiesen
audit-period-reopened = Woche wieder geöffnet
audit-organization-locked-until = Abschlussdatum geändert

## Rates

rates = Sätze
rate-new = Neuer Satz
rate-edit = Satz bearbeiten
rates-all = Alle Sätze
rates-by-day = Sätze nach Tagen
rates-none = Hier gibt es noch keine Sätze
rates-none-hint = Legen Sie fest, was eine Stunde für eine Person, einen Kunden, ein Projekt oder eine Aufgabe wert ist und was eine Stunde einer Person kostet.
rates-none-here = Keine eigenen Sätze für bestimmte Tage.
rates-hint = Der genaueste Satz gilt: der des Eintrags selbst, dann der Person im Projekt, der Aufgabe, des Projekts, des Kunden, der Person, der Organisation. Ein Eintrag behält den Satz, mit dem er geschrieben wurde.
rates-usual = Üblicher Satz der Organisation
rate-kind = Art
rate-whose = Für
rate-days = Tage
rate-amount = Satz
cost-rate = Kosten einer Stunde
hourly-rate-hint = Was eine Stunde für Kunden wert ist.
cost-rate-hint = Was eine Stunde einer Person die Organisation kostet. Mitglieder sehen das nie.
rate-whose-hint = Wählen Sie eine Person, ein Projekt, beides oder einen Kunden. Wählen Sie nichts für die ganze Organisation.
rate-person = Person
rate-person-any = Alle
rate-in = Satz in { $currency } pro Stunde
rate-first-day = Erster Tag
rate-last-day = Letzter Tag
rate-new-entries-only = Er gilt für Einträge, die von jetzt an geschrieben werden. Vorhandene Einträge behalten ihren Satz, es sei denn, Sie wenden Sätze auf vergangene Zeit an.
rate-always = An allen Tagen
rate-from-day = Ab { $day }
rate-until-day = Bis { $day }
rate-of-organization = Ganze Organisation
rate-of-project-member = Person in einem Projekt
rate-from-entry = { $amount } pro Stunde, an diesem Eintrag festgelegt
rate-from-project-member = { $amount } pro Stunde, Satz der Person in diesem Projekt
rate-from-task = { $amount } pro Stunde, Satz der Aufgabe
rate-from-project = { $amount } pro Stunde, Satz des Projekts
rate-from-client = { $amount } pro Stunde, Satz des Kunden
rate-from-member = { $amount } pro Stunde, Satz der Person
rate-from-organization = { $amount } pro Stunde, Satz der Organisation
entry-rate-in = Satz dieses Eintrags in { $currency }
flash-rate-created = Satz festgelegt.
flash-rate-deleted = Satz gelöscht.
flash-rates-applied = Sätze auf vergangene Zeit angewendet.
rate-delete-consequence = Neue Einträge bekommen dann den nächsten festgelegten Satz. Vorhandene Einträge behalten, was sie haben.
rate-overlaps = Für einige dieser Tage gibt es schon einen Satz dieser Art. Ändern Sie zuerst dessen Tage.
rate-subject-unclear = Wählen Sie eine Person, ein Projekt, beides oder einen Kunden: andere Verbindungen haben keinen Satz.
rate-cost-needs-person = Die Kosten einer Stunde gelten für eine Person allein.
rate-task-unknown = In dieser Organisation gibt es diese Aufgabe nicht.
rates-apply = Sätze auf vergangene Zeit anwenden
rates-apply-hint = Sehen Sie zuerst, was sich ändern würde. An Einträgen festgelegte Sätze bleiben, ebenso alles in abgeschlossenen Zeiträumen.
rates-preview = Änderungen anzeigen
rates-would-change = Was sich ändern würde
rates-nothing-changes = Es ändert sich nichts: Diese Einträge haben die jetzigen Sätze.
rates-entries =
    { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    }
rates-before = Vorher
rates-after = Nachher
rates-costs = Kosten
rates-left-out = Diese Zeiträume sind abgeschlossen und bleiben, wie sie sind:
rates-left-locked = Alles bis zum Sperrdatum, { $day }
rates-left-approved = { $name }, { $days }, freigegeben
rates-left-submitted = { $name }, { $days }, wartet auf Freigabe
rates-apply-now = Anwenden
rates-preview-outdated = Seit der Vorschau haben sich Zeiten oder Sätze geändert. Es wurde nichts angewendet: Sehen Sie noch einmal nach.
members-see-amounts = Mitglieder sehen, was ihre eigene Zeit wert ist
members-see-amounts-hint = Sonst sehen nur Manager und höhere Rollen Sätze und Beträge. Was eine Stunde kostet, sehen immer nur sie.
audit-family-rate = Sätze
audit-rate-created = Satz festgelegt
audit-rate-changed = Satz geändert
audit-rate-deleted = Satz gelöscht
audit-rate-applied = Sätze auf vergangene Zeit angewendet
## Taking time along

time-export = Export
time-export-file = Zeiten als Datei
time-export-file-hint = Alles, was die Liste der Einträge an diesen Tagen zeigt. Der Export wird protokolliert.
time-export-whose = Wessen Zeit
time-export-everybody = Die aller
time-export-csv = Tabelle (CSV)
time-export-ics = Kalender (iCal)
feed = Ihre Zeit in einem Kalenderprogramm
feed-hint = Eine geheime Adresse, unter der Ihr Kalenderprogramm Ihre eigenen Einträge des letzten halben Jahres liest. Wer sie kennt, kann sie ebenfalls lesen, sonst nichts.
feed-create = Adresse anlegen
feed-renew = Neue Adresse anlegen
feed-renew-hint = Eine neue Adresse beendet die bisherige.
feed-end = Adresse beenden
feed-copy-now = Kopieren Sie die Adresse jetzt und abonnieren Sie sie in Ihrem Kalenderprogramm: Sie wird nicht noch einmal gezeigt.
feed-since = Seit { $day } gibt es eine Adresse.
feed-read = Zuletzt gelesen am { $day }.
feed-never-read = Sie wurde noch nie gelesen.
flash-feed-ended = Die Adresse funktioniert nicht mehr.
audit-time-entry-exported = Zeiten exportiert
audit-feed-created = Kalenderadresse angelegt
audit-feed-ended = Kalenderadresse beendet
audit-family-feed = Kalenderadressen
## Several entries at once

days-add = Mehrere Tage eintragen
days-add-hint = Derselbe Eintrag an jedem Tag, höchstens 31 Tage. Es werden alle eingetragen oder keiner.
days-first = Erster Tag
days-last = Letzter Tag
days-weekends = Auch samstags und sonntags
days-time = Zeit an jedem Tag
days-refused = An diesen Tagen geht es nicht, daher wurde nichts eingetragen
days-weekend-only = Zwischen diesen Tagen liegen nur Samstage und Sonntage.
flash-days-added = Die Zeit ist an jedem Tag eingetragen.
selection = Auswahl
selected = Ausgewählt:
selection-clear = Auswahl aufheben
entry-select = „{ $name }“ auswählen
entries-select = Alle von „{ $name }“ auswählen
shortcut-select = Eintrag im Fokus auswählen
entries-edit = { $count ->
    [one] 1 Eintrag bearbeiten
   *[other] { $count } Einträge bearbeiten
}
entries-edit-hint = In diesen Einträgen ändert sich nur, was Sie ankreuzen.
entries-change = Ändern: { $what }
entries-change-nothing = Kreuzen Sie an, was sich ändern soll.
entries-none = Wählen Sie mindestens einen Eintrag aus.
entries-too-many = Bitte höchstens { $most } Einträge auf einmal.
flash-entries-changed = Einträge geändert.
flash-entries-deleted = Einträge gelöscht.
selection-done = { $count ->
    [one] 1 Eintrag ist erledigt
   *[other] { $count } Einträge sind erledigt
}
selection-refused = { $count ->
    [one] 1 Eintrag bleibt, wie er war:
   *[other] { $count } Einträge bleiben, wie sie waren:
}
entry-duplicate = Duplizieren
entry-split = Teilen …
entry-split-title = Eintrag teilen
entry-split-do = Teilen
entry-merge-before = Mit dem vorigen zusammenführen
entries-merge = Zusammenführen
split-at = Teilen um
split-at-hint = Eine Uhrzeit zwischen Beginn und Ende, etwa 12:30.
split-after = Länge des ersten Teils
split-after-or = Oder die Länge des ersten Teils
split-after-hint = Zum Beispiel 1:30 oder 45m.
flash-entry-duplicated = Eintrag dupliziert.
flash-entry-split = Eintrag geteilt.
flash-entries-merged = Einträge zusammengeführt.
entry-runs = Dieser Eintrag läuft. Halten Sie ihn zuerst an.
merge-count = Wählen Sie zwei bis 20 Einträge zum Zusammenführen aus.
merge-not-equal = Nur gleiche Einträge lassen sich zusammenführen: gleiche Beschreibung, gleiches Projekt, gleiche Aufgabe, gleiche Tags, gleiche Abrechnung.
merge-not-neighbours = Nur Einträge, die ohne Lücke aufeinander folgen, oder Dauern eines Tages lassen sich zusammenführen.
split-outside = Das liegt nicht innerhalb des Eintrags.
split-where = Sagen Sie, wo geteilt werden soll: um eine Uhrzeit oder nach einer Länge.

## Breaks

breaks = Pausen
breaks-of = Pause { $length }
timer-paused = Pausiert
timer-pause = Pause machen
timer-pause-key = Pause machen (p)
timer-unpause = Weiterarbeiten
timer-unpause-key = Weiterarbeiten (p)
shortcut-pause = Timer anhalten oder weiterarbeiten
timer-already-paused = Der Timer ist bereits pausiert.
timer-not-paused = Der Timer ist nicht pausiert.
break-needs-times = Nur ein Eintrag mit Beginn und Ende kann Pausen haben.
break-too-long = Die Pausen sind so lang wie der Eintrag oder länger.
start-in-break = Der Timer hatte seitdem Pausen, die nach diesem Beginn keinen Platz haben.
stop-before-break = Der Timer war nach diesem Zeitpunkt pausiert. Wählen Sie einen nach der letzten Pause.
## Focus sessions

focus = Fokus
focus-idle = Bereit für den Fokus?
focus-idle-hint = Eine Sitzung dauert { $minutes } Minuten. Sie gehört zu dem Eintrag, für den Ihr Timer läuft.
focus-session = Fokussitzung
focus-short-break = Pause
focus-long-break = Lange Pause
focus-start = Sitzung beginnen
focus-start-short-break = Pause machen
focus-start-long-break = Lange Pause machen
focus-interrupt = Ich wurde unterbrochen
focus-stop = Beenden
focus-over = Die Sitzung ist zu Ende. Zeit für eine Pause.
focus-break-over = Die Pause ist zu Ende. Bereit für die nächste Sitzung?
focus-interrupted-times = { $count ->
    [0] Nicht unterbrochen
    [1] Einmal unterbrochen
   *[other] { $count }-mal unterbrochen
}
focus-cycle = { $done } von { $cycles } Sitzungen bis zur langen Pause
focus-summary = Ihr Fokus in Zahlen
focus-span = Wann
focus-sessions = Sitzungen
focus-time = Fokuszeit
focus-interruptions = Unterbrechungen
focus-this-week = Diese Woche
focus-preferences = Mein Rhythmus
focus-minutes = Minuten einer Sitzung
focus-cycles = Sitzungen bis zur langen Pause
focus-short-break-minutes = Minuten einer Pause
focus-long-break-minutes = Minuten einer langen Pause
focus-sound = Einen leisen Ton spielen, wenn sie zu Ende ist
focus-notice = Eine Meldung des Browsers zeigen, wenn sie zu Ende ist
focus-notice-hint = Der Browser fragt Sie um Erlaubnis. Die Seite muss offen bleiben.
focus-notice-refused = Der Browser erlaubt hier keine Meldungen. Sie können das in seinen Einstellungen für diese Seite ändern.
focus-not-running = Unterbrechungen werden gezählt, solange eine Fokussitzung läuft.
focus-number-range = Geben Sie eine ganze Zahl von 1 bis { $most } an.
## My week

open = Öffnen
my-week = Meine Woche
my-week-hint = Ihre eigene Zeit in all Ihren Organisationen. Jede zeigt nur die ihre: Keine erfährt von einer anderen.
my-week-none = Keine Zeit in dieser Woche
my-week-none-hint = Was Sie in einer Ihrer Organisationen erfassen, erscheint hier.
timer-runs-in = In { $organization } läuft ein Timer:
timer-stop-there = Dort stoppen

## Budgets

budget = Budget
budget-none = Dieses Projekt hat kein Budget.
budget-set = Budget festlegen
budget-change = Budget ändern
budget-of-project = Budget von „{ $project }“
budget-kind = Was gezählt wird
budget-kind-hours = Stunden
budget-kind-money = Geld in { $currency }
budget-amount = Umfang
budget-amount-hint = Stunden wie 120 oder 7:30 oder ein Geldbetrag wie 5000.
budget-amount-nothing = Ein Budget ist mehr als nichts.
budget-period = Wie oft
budget-period-total = Insgesamt
budget-period-monthly = Jeden Monat
budget-threshold = Manager benachrichtigen bei (Prozent)
budget-threshold-hint = Sie erfahren es dann einmal und bei 100 % noch einmal. Ein neuer Monat oder ein anderes Budget beginnt von vorn.
budget-threshold-range = Geben Sie eine ganze Zahl von 1 bis 99 an.
budget-of-month = im { $month }
budget-in-all = insgesamt
budget-used = Wie viel des Budgets verbraucht ist
budget-fine = Im Budget
budget-nearly-used-up = Fast verbraucht
budget-used-up = Verbraucht
budget-spent = { $amount } verbraucht, { $percent } %
budget-left = { $amount } übrig
budget-over = { $amount } mehr als das Budget
budget-in-short = Budget: { $percent } %
budget-burn-down = Was am Ende jedes Tages übrig war
budget-line-left = Übrig
budget-line-ideal = Übrig bei gleichem Verbrauch an jedem Tag
budget-line-zero = Nichts übrig
budget-numbers = Dasselbe in Zahlen
budget-column-days = Tage
budget-column-used = Verbraucht
budget-days = { $from } bis { $to }
budget-hours-hint = Stunden sind die aller Einträge, abrechenbar oder nicht.
budget-money-hint = Geld ist, was abrechenbare Einträge zu ihren eigenen Sätzen wert sind.
budget-threshold-told = Manager erfahren es bei { $percent } % und bei 100 %.
budget-delete-consequence = Das Budget und was dazu gemeldet wurde, ist dann weg. Alle Zeiten bleiben.
flash-budget-set = Budget festgelegt.
flash-budget-removed = Budget gelöscht.
notification-budget = { $percent } % des Budgets von „{ $about }“ sind verbraucht
notification-budget-month = { $percent } % des Budgets von „{ $about }“ für { $month } sind verbraucht
notify-project-budget = Das Budget eines Projekts ist fast oder ganz verbraucht
mail-budget = { $percent } % des Budgets von „{ $project }“ sind verbraucht
mail-budget-line = In { $organization } hat das Projekt „{ $project }“ { $percent } % seines Budgets oder mehr verbraucht.
mail-budget-month-line = In { $organization } hat das Projekt „{ $project }“ { $percent } % seines Budgets für { $month } oder mehr verbraucht.
mail-budget-look = Das Budget ansehen
audit-project-budget-set = Budget eines Projekts festgelegt
audit-project-budget-removed = Budget eines Projekts gelöscht
## Time from other tools

imports = Import
import-new = Zeiten aus einem anderen Werkzeug übernehmen
import-new-hint = Exportieren Sie den ausführlichen Bericht von Toggl Track, Clockify, Harvest, Kimai oder solidtime als CSV auf Englisch und wählen Sie ihn hier: höchstens 20 MB und 200.000 Zeilen. Sie sehen, was darin steht, bevor etwas übernommen wird.
import-file = Datei
import-upload = Datei hochladen
import-file-too-large = Die Datei ist größer als 20 MB. Exportieren Sie weniger Monate auf einmal.
imports-none = Noch nichts wurde übernommen
imports-none-hint = Jeder Import erscheint hier mit seinem Bericht und lässt sich rückgängig machen.
import-tool = Werkzeug
import-rows = Zeilen
import-uploaded = Hochgeladen
import-is-reading = Die Datei wird gelesen …
import-is-asking = Die Datei braucht eine Antwort
import-is-ready = Bereit: noch ist nichts übernommen
import-is-running = Die Einträge werden geschrieben …
import-is-done = Übernommen
import-is-undoing = Der Import wird rückgängig gemacht …
import-is-undone = Rückgängig gemacht
import-progress = { $done } von { $rows } Zeilen
import-look-again = Nochmals nachsehen
import-report = Zeilen und Zeit der Datei
import-whole-file = Die ganze Datei
import-rows-waiting = Gelesen
import-rows-imported = Übernommene Zeilen
import-rows-present = Waren schon hier
import-rows-skipped = Übergangen
import-rows-faulty = Nicht lesbar
import-rows-undone = Zurückgenommen
import-rows-kept = Behalten
import-already-here = { $count ->
    [0] Keine Zeile ist schon hier.
    [1] Eine Zeile ist schon hier.
   *[other] { $count } Zeilen sind schon hier.
}
import-tags-found = { $count ->
    [0] Keine Tags.
    [1] Ein einziges Tag.
   *[other] { $count } Tags.
}
import-written = { $count ->
    [0] Kein Eintrag ist durch diesen Import hier.
    [1] Ein Eintrag ist durch diesen Import hier: { $length }.
   *[other] { $count } Einträge sind durch diesen Import hier: { $length }.
}
import-overlaps = { $count ->
    [0] Keiner überschneidet sich mit Zeit, die schon hier war.
    [1] Einer überschneidet sich mit Zeit, die schon hier war.
   *[other] { $count } überschneiden sich mit Zeit, die schon hier war.
}
import-see-entries = Einträge ansehen
import-undo = Import rückgängig machen
import-undo-question = Den Import von { $name } rückgängig machen?
import-undo-entries = { $count ->
    [0] Kein Eintrag wird gelöscht.
    [1] Ein Eintrag wird gelöscht.
   *[other] { $count } Einträge werden gelöscht.
}
import-undo-changed = { $count ->
    [0] Kein Eintrag wurde seither geändert.
    [1] Ein Eintrag wurde seither geändert und bleibt.
   *[other] { $count } Einträge wurden seither geändert und bleiben.
}
import-undo-created = Kunden, Projekte und Aufgaben, die der Import angelegt hat, gehen ebenfalls, wo nichts anderes sie benutzt. Projekte, von denen eine Spur bleibt, werden archiviert.
import-people = Personen
import-in-file = In der Datei
import-here = Hier
import-no-name = Ohne Namen
import-is-here = Was { $name } hier ist
import-skip-person = Diese Person nicht übernehmen
import-no-task = Keine Aufgabe
import-create = Unter diesem Namen; anlegen, falls es ihn nicht gibt
import-run = Übernehmen
import-reading = Wie die Datei gelesen wird
import-reading-hint = Beim erneuten Lesen geht verloren, was oben gewählt wurde.
import-find-out = Aus der Datei ermittelt
import-date-order = Daten
import-year-first = Jahr, Monat, Tag
import-day-first = Tag, Monat, Jahr
import-month-first = Monat, Tag, Jahr
import-read-again = Erneut lesen
import-line = Zeile { $line }
import-first-rows = Dies sind die ersten 100.
import-of-another = Jemand anders hat diese Datei hochgeladen: Nur diese Person macht damit weiter.
import-other-state = Der Import ist nicht bei diesem Schritt. Sehen Sie ihn sich nochmals an.
import-choice-wrong = Eine der Auswahlen ist hier nicht möglich. Wählen Sie eine andere.
import-ask-not-text = Das ist keine Tabelle in UTF-8. Exportieren Sie den Bericht nochmals als CSV.
import-ask-tool = Die Spalten sind unbekannt. Welches Werkzeug hat die Datei geschrieben?
import-ask-columns = Die Spalten sagen nicht, wann und wie lange gearbeitet wurde. Exportieren Sie den ausführlichen Bericht.
import-ask-date-order = Die Daten lassen sich auf zwei Arten lesen. Geben Sie an, in welcher Reihenfolge Tag und Monat stehen.
import-ask-no-rows = Die Datei hat keine Zeilen.
import-ask-too-many-rows = Die Datei hat mehr als 200.000 Zeilen. Exportieren Sie weniger Monate auf einmal.
import-ask-too-many-names = Die Datei nennt mehr als 5.000 Personen, Kunden, Projekte und Aufgaben. Exportieren Sie weniger Monate auf einmal.
import-row-not-yours = Nicht Ihre Zeit
import-row-person-skipped = Die Person wird nicht übernommen
import-row-closed = Der Tag ist abgeschlossen
import-row-changed = Jemand hat den Eintrag seither geändert
import-fault-text = Die Zeile enthält Zeichen, die sich nicht speichern lassen.
import-fault-length = Die Dauer ist nicht lesbar.
import-fault-no-length = Die Zeile sagt nicht, wie lange es dauerte; vielleicht lief es noch.
import-fault-too-long = Die Zeile ist länger als 999 Stunden.
import-fault-day = Der Tag ist nicht lesbar oder liegt vor dem Jahr 2000.
import-fault-time = Die Uhrzeit ist nicht lesbar.
import-fault-no-such-time = Die Uhren wurden vorgestellt: Diese Zeit gab es in der Zeitzone der Datei nicht.
import-fault-end-first = Die Zeile endet, bevor sie beginnt.
import-fault-contradiction = Die Dauer ist länger als die Zeit vom Anfang bis zum Ende.
import-fault-billable = Abrechenbar muss ja oder nein sein.
import-fault-name = Ein Name ist länger als 200 Zeichen.
import-fault-description = Die Beschreibung ist länger als 2.000 Zeichen.
import-fault-tags = Es sind mehr als 20 Tags, oder eines ist länger als 50 Zeichen.
welcome-import = Mitbringen, was Sie haben
welcome-import-hint = Zeiten aus Toggl Track, Clockify, Harvest, Kimai oder solidtime, so wie deren CSV-Export sie enthält.
audit-import-run = Zeiten übernommen
audit-import-undone = Import rückgängig gemacht
audit-family-import = Importe

## Who is working now

working-now = Arbeiten gerade

## Totals of a project

totals-all-time = Gesamte Zeit
totals-this-month = Dieser Monat
totals-last-month = Letzter Monat
totals-period = Zeitraum
totals-own = Ihre Zeit
totals-others = Übrige
totals-none = Hier wurde keine Zeit erfasst.

## Another person’s calendar

time-add-for = Zeit für { $name } eintragen
calendar-editing = Sie bearbeiten die Zeit von { $name }. Jede Änderung wird festgehalten.

## Saved filters
saved-filters = Gespeicherte Filter
saved-filter-save = Diesen Filter speichern
saved-filter-edit = Filter bearbeiten
saved-filter-delete = Filter löschen
saved-filter-hint = Ein eigener Filter mit demselben Namen wird ersetzt.
saved-filter-share = Alle in der Organisation finden ihn
saved-filter-shared-mark = geteilt
saved-filter-name-taken = Sie haben einen anderen Filter mit diesem Namen.
saved-filter-unreadable = Dieser Filter ist nicht lesbar. Stellen Sie ihn in der Liste neu ein.
saved-filter-other-list = Ein Filter bleibt bei seiner Liste.
saved-filters-too-many = Sie haben schon { $most } Filter. Löschen Sie zuerst einen.
flash-filter-saved = Filter gespeichert.
flash-filter-deleted = Filter gelöscht.

## The list of time
time-list = Liste
time-list-nothing = Keine Einträge passen zu diesem Filter.
time-search = Einträge suchen
days = Tage
days-chosen = Gewählte Tage
days-all = Gesamte Zeit
days-today = Heute
days-yesterday = Gestern
days-this_week = Diese Woche
days-last_week = Letzte Woche
days-this_month = Dieser Monat
days-last_month = Letzter Monat
days-this_quarter = Dieses Quartal
days-last_quarter = Letztes Quartal
days-this_year = Dieses Jahr
days-last_year = Letztes Jahr
tags-any = Alle Tags
billable-any = Abrechenbar oder nicht
not-billable = Nicht abrechenbar

## Recurring blocks
recurring = Wiederkehrende Blöcke
recurring-hint = Arbeit, die jede Woche wiederkommt. Ist sie vorbei, wird ihr Eintrag von selbst geschrieben.
recurring-new = Neuer wiederkehrender Block
recurring-edit = Wiederkehrenden Block bearbeiten
recurring-mine = Meine
recurring-all = Alle
recurring-none = Nichts kommt von selbst wieder
recurring-none-hint = Ein wöchentliches Treffen, eine feste Schicht: Sagen Sie einmal, wann, und die Zeit wird jede Woche erfasst.
recurring-until = bis { $day }
recurring-weekdays = Wochentage
recurring-hours = Von – bis
recurring-hours-hint = Zum Beispiel 9:00-10:30; über Mitternacht 22-2.
recurring-zone = Gemeint ist die Uhr der Organisation ({ $zone }).
recurring-last = Letzter Tag
recurring-coming = Demnächst
recurring-over = Er kommt nicht wieder.
recurring-left-out = Ausgelassen
recurring-leave-out = { $day } auslassen
recurring-take-in = { $day } wieder aufnehmen
recurring-settled = Bisher
recurring-settled-none = Noch nichts. Der erste Eintrag wird geschrieben, wenn das erste Mal vorbei ist.
recurring-not-written = Kein Eintrag: { $reason }
recurring-entry-deleted = Eintrag gelöscht
recurring-delete-consequence = Er kommt nicht wieder. Die Einträge, die er geschrieben hat, bleiben.
recurring-too-long-ago = Er kann höchstens vor { $most } Tagen beginnen.
recurring-needs-hours = Geben Sie an, von wann bis wann, zum Beispiel 9:00-10:30.
recurring-too-many = Es gibt schon { $most } wiederkehrende Blöcke. Löschen Sie zuerst einen.
recurring-worker-stays = Ein wiederkehrender Block bleibt bei seiner Person.
recurring-not-coming = An diesem Tag kommt er nicht, oder der Tag ist vorbei.
recurring-planned = Geplant
flash-recurring-created = Wiederkehrender Block gespeichert. Seine Einträge kommen von selbst.
flash-recurring-left-out = Dieser Tag wird ausgelassen.
flash-recurring-taken-in = Dieser Tag ist wieder dabei.
flash-recurring-deleted = Wiederkehrender Block gelöscht. Seine Einträge bleiben.
audit-recurring-block-created = Wiederkehrender Block für jemanden angelegt
audit-recurring-block-changed = Wiederkehrender Block von jemandem geändert
audit-recurring-block-deleted = Wiederkehrender Block von jemandem gelöscht
audit-family-recurring-block = Wiederkehrende Blöcke

## Activity of a project

activity-all = Alles
activity-kind = Was gezeigt wird
activity-none = Davon ist noch nichts geschehen.
activity-more = Mehr anzeigen
activity-page-size = Mindestens 1 und höchstens 100.
activity-written = hat einen Kommentar geschrieben.
activity-was-created = Das Projekt wurde angelegt.
activity-created = hat das Projekt angelegt.
activity-archived = hat das Projekt archiviert.
activity-restored = hat das Projekt wiederhergestellt.
activity-member-added = hat { $name } ins Projekt aufgenommen.
activity-member-removed = hat { $name } aus dem Projekt genommen.
activity-now-billable = hat das Projekt abrechenbar gemacht.
activity-not-billable = hat das Projekt nicht abrechenbar gemacht.
activity-client = hat den Kunden von { $old } auf { $new } geändert.
activity-code = hat das Kürzel von { $old } auf { $new } geändert.
activity-color = hat die Farbe von { $old } auf { $new } geändert.
activity-hourly-rate = hat den Stundensatz von { $old } auf { $new } geändert.
activity-visibility = hat geändert, wer das Projekt sieht: von { $old } auf { $new }.
activity-budget = hat das Budget von { $old } auf { $new } geändert.
activity-budget-total = { $amount } insgesamt, Hinweis bei { $percent } %
activity-budget-monthly = { $amount } im Monat, Hinweis bei { $percent } %
audit-client-created = Kunde angelegt
audit-client-changed = Kunde geändert
audit-client-archived = Kunde archiviert
audit-client-restored = Kunde wiederhergestellt
audit-project-created = Projekt angelegt
audit-project-changed = Projekt geändert
audit-project-archived = Projekt archiviert
audit-project-restored = Projekt wiederhergestellt
