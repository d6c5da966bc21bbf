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
rate-not-set = Nicht festgelegt
status-all = Alle
archive-or-delete = Archivieren oder löschen
delete-question = „{ $name }“ löschen?
keep = Behalten
project-rate-in = Stundensatz in { $currency }
project-billable-hint = Neue Einträge in diesem Projekt sind abrechenbar, wenn nichts anderes gewählt wird.
project-archive-hint = Archivierte Projekte behalten ihre Zeiten und nehmen keine neuen an. Löschen lässt sich nur ein Projekt ohne Zeiten.
project-delete-consequence = Das Projekt ist mit seinen Einstellungen endgültig weg. Es hat keine Zeiteinträge.
project-name-taken = Ein anderes Projekt dieses Kunden heißt schon so.
project-code-taken = Ein anderes Projekt hat dieses Kürzel.
project-code-invalid = Ein Kürzel hat bis zu 20 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche und beginnt mit einem Buchstaben oder einer Ziffer.
project-in-use = Auf dieses Projekt wurde Zeit gebucht. Es lässt sich archivieren, aber nicht löschen.
flash-project-created = Projekt angelegt.
flash-project-archived = Projekt archiviert.
flash-project-restored = Projekt wiederhergestellt.
flash-project-deleted = Projekt gelöscht.

## Money

money-invalid = Schreiben Sie einen Betrag wie 90 oder 90.50.
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

duration-invalid = Diese Zeit können wir nicht lesen. Versuchen Sie 1:30, 1.5, 90m oder 9:00-10:30.
duration-zero = Bitte mindestens eine Sekunde.
duration-too-long = Das ist länger als 24 Stunden.
clock-time-invalid = Das ist keine Uhrzeit. Sie sieht aus wie 9:00, 17:30 oder 5:30 pm.
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
time-typed-hint = 1:30, 1.5, 90m, 1h30 oder 9:00–10:30.
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
flash-time-ambiguous = In dieser Zeit wurde die Uhr zurückgestellt, es gab sie also zweimal: Die spätere wurde genommen.

## Organizations

organizations-none = Noch keine Organisationen
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
flash-organization-created = Organisation angelegt.

## Settings of an organization

settings-general = Allgemein

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
password-current = Aktuelles Passwort
password-new = Neues Passwort
password-change = Passwort ändern
password-change-hint = In jedem anderen Browser, in dem Sie angemeldet sind, müssen Sie sich neu anmelden.
password-current-wrong = Das ist nicht Ihr aktuelles Passwort.
sign-in-again = Melden Sie sich ab und wieder an, und wiederholen Sie dies dann innerhalb von zehn Minuten.
flash-password-changed = Passwort geändert. Andere Sitzungen wurden beendet.
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

## Mail

mail-footer = Sie erhalten diese E-Mail wegen Ihres Kontos oder einer Einladung bei TimeTracker.

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
