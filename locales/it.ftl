## Everywhere

optional = (facoltativo)
undo = Annulla
dismiss = Nascondi
close = Chiudi
save = Salva
cancel = Annulla
edit = Modifica
delete = Elimina
archive = Archivia
restore = Ripristina
search = Cerca
search-clear = Cancella la ricerca
actions = Azioni
more-for = Altro per { $name }
details = Dettagli
name = Nome
email = E-mail
phone = Telefono
address = Indirizzo
note = Note
status = Stato
status-active = Attivo
status-archived = Archiviato
pages = Pagine
page-first = Prima pagina
page-next = Avanti
nothing-matches = Nessun risultato
nothing-matches-hint = Prova con meno lettere, o cerca tra gli elementi archiviati.
you-are-here = Sei qui
skip-to-content = Vai al contenuto
flash-saved = Salvato.
language = Lingua
product-description = Registrazione del tempo per chi fattura a ore, da soli o in team.

## Frame

navigation = Menu principale
time = Tempo
projects = Progetti
clients = Clienti
organizations = Organizzazioni
organizations-all = Tutte le organizzazioni
organization-new = Nuova organizzazione
organization-settings = Impostazioni dell’organizzazione
switcher-label = Organizzazione:
account-menu = Account:
tokens = Token API
sign-out = Esci
theme = Tema
theme-light = Chiaro
theme-dark = Scuro
theme-system = Come il sistema
shortcuts = Scorciatoie da tastiera
shortcuts-use = Usa questi tasti
shortcut-new = Nuova registrazione
shortcut-toggle = Avvia o ferma il timer
shortcut-time = Vai al tempo
shortcut-projects = Vai ai progetti
shortcut-clients = Vai ai clienti
shortcut-members = Vai ai membri
shortcut-organizations = Vai alle organizzazioni
shortcut-help = Questo aiuto
api-docs = Documentazione API

## Errors

error-try-again = Non ha funzionato. Riprova.
error-offline = Il server non è raggiungibile. Controlla la connessione e riprova.
error-again = Riprova
error-home = Vai al tempo
error-request = Richiesta
error-page-not-found = Qui non c’è nulla
error-page-forbidden = Non puoi farlo
error-page-limit = Il tuo piano è pieno
error-page-stale = Nel frattempo è cambiato
error-page-unavailable = Torniamo tra un attimo
error-page-rate-limited = Un po’ più piano, per favore
error-page-internal = Qualcosa si è rotto da parte nostra
error-page-refused = Non ha funzionato
error-not-found = Forse la pagina è stata spostata, o appartiene a un’organizzazione di cui non fai parte.
error-unauthorized = Accedi, o invia un token API valido.
error-invalid = Una parte dei dati non è corretta. Non è stato modificato nulla.
error-stale = Qualcun altro ha modificato questo elemento dopo che lo hai aperto. Nulla del suo lavoro è stato sovrascritto: ricarica e ripeti la tua modifica.
error-precondition-required = Invia If-Match con l’entity tag (ETag) della versione che hai letto.
error-too-large = La richiesta supera 256 kB.
error-rate-limited = Troppe richieste. Aspetta un attimo e riprova.
error-unavailable = In questo momento il database non risponde. Nulla di ciò che hai salvato è andato perso.
error-internal = L’errore è nostro ed è stato registrato. Riprova; se persiste, comunicaci il numero della richiesta.
forbidden-role = Il tuo ruolo in questa organizzazione non lo consente. Un proprietario o un amministratore può cambiare il tuo ruolo.
forbidden-scope = Questo token API può solo leggere.
forbidden-token = I token API non possono farlo. Accedi con un browser.
forbidden-suspended = Questa organizzazione è sospesa: si può leggere tutto, non modificare nulla.
forbidden-cross-site = La richiesta non veniva da questo sito, quindi è stata rifiutata.
idempotency-key-invalid = Una Idempotency-Key ha da 1 a 200 caratteri.
idempotency-key-reused = Questa Idempotency-Key è stata usata per un’altra richiesta.
body-not-json = Invia JSON, con Content-Type: application/json.
body-unreadable = Non è stato possibile leggere il corpo della richiesta.
value-not-understood = Questo valore non è stato compreso: { $reason }.

## Fields

field-required = Compila questo campo.
field-too-short = Almeno { $least } caratteri, per favore.
field-too-long = Al massimo { $most } caratteri, per favore.
text-not-storable = Contiene un carattere che non si può salvare.
email-invalid = Questo non è un indirizzo e-mail. Ha la forma name@example.com.

## Clients

client-new = Nuovo cliente
client-edit = Modifica cliente
clients-search = Cerca clienti
clients-none = Ancora nessun cliente
clients-none-hint = Un cliente è la persona o l’azienda per cui lavori. I progetti appartengono a un cliente, e le fatture vanno a lui.
client-name-taken = Un altro cliente ha questo nome.
client-in-use = Questo cliente ha dei progetti: si può archiviare, ma non eliminare.
flash-client-created = Cliente creato.
flash-client-archived = Cliente archiviato.
flash-client-restored = Cliente ripristinato.
flash-client-deleted = Cliente eliminato.
client = Cliente
client-none = Nessun cliente
clients-all = Tutti i clienti
client-unknown = Questo cliente non è nella tua organizzazione.
client-without-projects = Ancora nessun progetto.
client-archive-hint = Un cliente archiviato non viene più proposto per i nuovi progetti. Si può eliminare solo un cliente senza progetti.
client-delete-consequence = Il cliente sparisce per sempre, con il suo indirizzo e le note. Non ha progetti.

## Projects

project-new = Nuovo progetto
project-edit = Modifica progetto
projects-search = Cerca progetti
projects-none = Ancora nessun progetto
projects-none-hint = Un progetto è ciò a cui si dedica il tempo. Può appartenere a un cliente e avere una tariffa oraria.
projects-count =
    { $count ->
        [one] 1 progetto
       *[other] { $count } progetti
    }
code = Codice
billable = Fatturabile
description = Descrizione
color = Colore
hourly-rate = Tariffa oraria
rate-an-hour = { $amount } all’ora
rate-usual = { $amount } all’ora, come ovunque nell’organizzazione
rate-not-set = Non impostata
status-all = Tutti
archive-or-delete = Archivia o elimina
delete-question = Eliminare “{ $name }”?
keep = Mantieni
project-rate-in = Tariffa oraria in { $currency }
project-billable-hint = Le nuove registrazioni su questo progetto sono fatturabili, salvo modifica.
project-archive-hint = I progetti archiviati conservano il loro tempo e non accettano nuove registrazioni. Si può eliminare solo un progetto senza tempo, attività e commenti.
project-delete-consequence = Il progetto sparisce per sempre, con le sue impostazioni. Non ha registrazioni di tempo, attività o commenti.
project-name-taken = Un altro progetto di questo cliente ha questo nome.
project-code-taken = Un altro progetto ha questo codice.
project-code-invalid = Un codice ha fino a 20 lettere, cifre, punti, trattini e trattini bassi, e inizia con una lettera o una cifra.
project-in-use = Questo progetto ha tempo, attività o commenti: si può archiviare, ma non eliminare.
flash-project-created = Progetto creato.
flash-project-archived = Progetto archiviato.
flash-project-restored = Progetto ripristinato.
flash-project-deleted = Progetto eliminato.
project-visibility = Chi lo vede
project-public = Pubblico
project-public-hint = Tutti nell’organizzazione vedono questo progetto.
project-private = Privato
project-private-hint = Solo i suoi membri vedono questo progetto, oltre a proprietari, amministratori, responsabili e osservatori. Il tempo registrato resta e i timer in corso continuano.
project-unseen-by =
    { $count ->
        [0] Nessuno è escluso.
        [one] 1 persona non lo vede finché è privato.
       *[other] { $count } persone non lo vedono finché è privato.
    }
project-members = Membri del progetto
project-member-add = Aggiungi un membro
project-member-nobody = Scelga una persona
project-member-choose = Scelga una persona da aggiungere.
project-member-unknown = In questa organizzazione non c’è un membro attivo corrispondente.
project-member-remove = Rimuovi { $name } dal progetto
project-member-submit = Aggiungi
project-favourite = Preferito
project-star = Preferito: { $name }
flash-project-member-added = Membro aggiunto al progetto.
flash-project-member-removed = Membro rimosso dal progetto. Il suo tempo resta.

## Money

money-invalid = Scrivi un importo come 90 o 90,50.
money-negative = Un importo non può essere inferiore a zero.
money-too-many-decimals = Sono più decimali di quanti ne abbia la valuta. Non usare separatori delle migliaia.
money-too-large = Questo importo è troppo grande.

## Colours

color-red = Rosso
color-orange = Arancione
color-amber = Ambra
color-lime = Lime
color-green = Verde
color-teal = Ottanio
color-cyan = Ciano
color-blue = Blu
color-indigo = Indaco
color-violet = Viola
color-pink = Rosa
color-slate = Ardesia

## Tags

tags = Tag
tag-new = Nuovo tag
tag-rename = Rinomina tag
rename = Rinomina
tags-search = Cerca tag
tags-none = Ancora nessun tag
tags-none-hint = Un tag è una parola che le registrazioni portano da un progetto all’altro. Scrivine uno mentre registri il tempo, o crealo qui.
tag-name-taken = Un altro tag ha questo nome.
tags-too-many = Al massimo { $most } tag, per favore.
tag-delete-consequence = Il tag viene tolto da ogni registrazione che lo porta. Le registrazioni e il loro tempo restano.
flash-tag-created = Tag creato.
flash-tag-deleted = Tag eliminato.

## Times

duration-invalid = Non riusciamo a leggere questo tempo. Prova con 1:30; 1,5; 90m o 9:00-10:30.
duration-zero = Almeno un secondo, per favore.
duration-too-long = È più lungo di 24 ore.
clock-time-invalid = Questa non è un’ora del giorno. Ha la forma 9:00 o 17:30.
range-empty = Inizio e fine coincidono.
range-ambiguous = Sono otto ore o venti? Scrivi 9-17, o 9am-5pm.
end-not-after-start = La fine deve venire dopo l’inizio.
span-too-long = Una registrazione dura al massimo 999 ore.
time-too-early = È prima dell’anno 2000. L’anno è giusto?
time-too-far-ahead = È tra più di un anno. L’anno è giusto?
stop-before-start = In quel momento il timer non era ancora partito.
time-in-future = Questo momento deve ancora venire.
time-given-twice = Indica il tempo in una sola forma: inizio e fine, o una durata in un giorno, o un testo in un giorno.

## Time entries

timer-not-running = Nessun timer è in corso.
timer-already-running = Un altro timer è in corso. Fermalo prima.
entry-not-stopped = Questa registrazione non ha un arresto da annullare.
project-unknown = Questo progetto non esiste in questa organizzazione.
project-archived = Questo progetto è archiviato. Ripristinalo per registrarvi del tempo.
tag-gone = Uno di questi tag è stato appena eliminato. Salva di nuovo per ricrearlo.
days-reversed = L’ultimo giorno viene prima del primo.
days-too-many = Al massimo { $most } giorni alla volta, per favore.

## Time

timer = Timer
timer-what = A cosa stai lavorando?
timer-start = Avvia
timer-start-key = Avvia (s)
timer-stop = Ferma
timer-stop-key = Ferma (s)
timer-other = Avvia qualcos’altro
timer-other-key = Avvia qualcos’altro (n)
timer-back = Torna al timer in corso
timer-change-start = Cambia l’inizio: in corso da
timer-discard = Scarta
timer-stop-at = O fermalo alle
timer-stop-at-hint = Un’ora dopo l’inizio, come 17:30, o -20m per venti minuti fa.
started-at = Iniziato alle
started-at-hint = Un’ora come 10:20, o -20m se hai iniziato venti minuti fa.
project = Progetto
project-find = Trova un progetto
project-find-create = Trova o crea un progetto
project-none = Nessun progetto
project-no-match = Nessun progetto corrisponde.
create-named = Crea
tag-find = Trova o crea un tag
tag-no-match = Nessun tag corrisponde.
description-none = Nessuna descrizione
description-add = Aggiungi una descrizione
continue = Continua
continue-named = Continua “{ $name }”
entry-edit = Modifica registrazione
entry-stale = Qualcuno ha modificato questa registrazione dopo che l’hai aperta, quindi la tua non è stata salvata. È ancora qui: guarda l’altra, poi ripeti la tua modifica.
entry-reload = Carica l’altra versione
days-later = { $count ->
    [one] il giorno dopo
   *[other] { $count } giorni dopo
}
entries-count = { $count ->
    [one] 1 registrazione
   *[other] { $count } registrazioni
}
start = Inizio
end = Fine
duration = Durata
day = Giorno
day-invalid = Scegli un giorno.
time-add = Aggiungi tempo
time-typed = Tempo
time-typed-hint = 1:30; 1,5; 90m; 1h30 o 9:00–10:30.
totals = Totali
today = Oggi
yesterday = Ieri
week-this = Questa settimana
week-last = Settimana scorsa
week-before = Settimana precedente
week-after = Settimana successiva
week-total = Questa settimana
week-total-other = Settimana
week-empty = In questa settimana non è stato registrato nulla
week-empty-hint = Il tempo che registri appare qui, giorno per giorno.
billable-amount = Importo fatturabile
welcome = Ti diamo il benvenuto, { $name }
welcome-hint = Scrivi nella riga qui sopra a cosa stai lavorando e premi Invio. È tutto qui. O comincia in un altro modo:
welcome-viewer = Come osservatore vedi i progetti e i clienti di questa organizzazione; il tempo lo registrano i suoi membri.
welcome-start = Comincia ora
welcome-start-hint = Il timer va avanti finché non lo fermi. Progetto e tag possono aspettare.
welcome-add = Annota il già fatto
welcome-add-hint = Aggiungi il tempo che hai già lavorato, come durata o da–a.
welcome-project = Crea un progetto
welcome-project-hint = I progetti danno al tuo tempo un cliente, un colore e una tariffa oraria.
weekday-mon = lun
weekday-tue = mar
weekday-wed = mer
weekday-thu = gio
weekday-fri = ven
weekday-sat = sab
weekday-sun = dom
day-and-month = { $day } { $month }
day-and-year = { $day } { $year }
weekday-and-day = { $weekday } { $day }
month-jan = gen
month-feb = feb
month-mar = mar
month-apr = apr
month-may = mag
month-jun = giu
month-jul = lug
month-aug = ago
month-sep = set
month-oct = ott
month-nov = nov
month-dec = dic
flash-timer-switched = Il timer in corso è stato fermato, e questo è partito.
flash-timer-discarded = Timer scartato.
flash-time-added = Tempo aggiunto.
flash-time-deleted = Registrazione eliminata.
flash-time-shifted = In quel momento gli orologi sono andati avanti: è stata usata la prima ora esistente.
flash-time-overlaps = Salvato. Questo tempo si sovrappone a un’altra registrazione.
overlaps = Sovrapposizione
timer-overdue = Questo timer è in corso da più di { $hours ->
    [one] un’ora
   *[other] { $hours } ore
 }. È giusto?
timer-stop-then = Fermalo alle { $time }
timer-stop-now = Fermalo ora
timer-idle = Nessuna attività qui dalle { $time }. Che fare di questo tempo:
timer-idle-keep = Tenerlo
timer-idle-discard = Escluderlo
flash-timer-left-out = Il tempo di assenza è escluso, come pausa.
entry-longer = Questo timer è durato più di { $hours ->
    [one] un’ora
   *[other] { $hours } ore
 }. È giusto?
entry-trim = Riduci a { $hours ->
    [one] un’ora
   *[other] { $hours } ore
 }
entry-not-long = Questa voce non supera il limite dell’organizzazione.
flash-entry-trimmed = Voce ridotta.
entry-long = Lunga
gaps = Non registrato:
gap-fill = Aggiungi tempo per { $span }
idle-minutes = Chiedi dopo minuti senza attività
idle-minutes-hint = A chi non fa nulla su queste pagine per tanto tempo si chiede del timer in corso: tenere il tempo, escluderlo o fermarlo a quel momento. 0: non si chiede a nessuno.
idle-range = Scelga da 5 a 240 minuti, oppure 0.
entry-overlaps = Si sovrappone alla registrazione dalle { $from } alle { $to }.
entry-overlaps-timer = Si sovrappone al timer in corso dalle { $from }.
project-required = Scegli un progetto: questa organizzazione ne vuole uno per ogni registrazione.
description-required = Scrivi che cos’era: questa organizzazione vuole una descrizione per ogni registrazione.
flash-time-ambiguous = In quel momento gli orologi sono tornati indietro, quindi è accaduto due volte: è stato usato il secondo.

## Organizations

organizations-none = Non fai parte di nessuna organizzazione
organizations-none-hint = Creane una tua, o apri il link di un invito ricevuto per e-mail.
organization-new-hint = Un luogo separato con le proprie persone, i propri clienti, progetti e tempi. Le organizzazioni non condividono nulla.
organization-create = Crea organizzazione
organization-current = Attuale
organization-suspended = Sospesa
organization-contents = In sintesi
switch = Passa
switch-to = Passa a { $name }
members = Membri
plan = Piano
slug = Indirizzo
slug-hint = Fa parte di ogni link. I vecchi link portano al nuovo indirizzo.
slug-taken = Questo indirizzo appartiene o è appartenuto a un’altra organizzazione. Scegline un altro.
slug-reserved = Questa parola è riservata. Scegline un’altra.
slug-malformed = Usa lettere minuscole e cifre, separate da singoli trattini: acme-studio.
timezone = Fuso orario
timezone-unknown = Questo fuso orario non è noto. Ha la forma Europe/Rome.
currency = Valuta
currency-unknown = Questa valuta non è nota. Ha la forma EUR.
currencies-common = Comuni
currencies-other = Tutte le altre
week-start = La settimana inizia di
week-start-unknown = Una settimana inizia in un giorno da 1 (lunedì) a 7 (domenica).
contact-email = E-mail di contatto
contact-phone = Telefono di contatto
billing-email = E-mail per la fatturazione
role-own = Il tuo ruolo
role-viewer = Osservatore
role-member = Membro
role-manager = Responsabile
role-admin = Amministratore
role-owner = Proprietario
plan-free = Gratuito
plan-starter = Starter
plan-professional = Professional
plan-enterprise = Enterprise
weekday-monday = Lunedì
weekday-tuesday = Martedì
weekday-wednesday = Mercoledì
weekday-thursday = Giovedì
weekday-friday = Venerdì
weekday-saturday = Sabato
weekday-sunday = Domenica
organizations-search = Trova un’organizzazione
organizations-more = Altre…
people-count = { $count ->
    [one] Una persona
   *[other] { $count } persone
 }
switcher-key = Cambia organizzazione (o)
shortcut-switch = Cambia organizzazione
flash-organization-created = Organizzazione creata.

## Settings of an organization

settings-general = Generale
settings-identity = Nome e indirizzo
settings-place = Luogo e denaro
settings-notation = Come si scrive
settings-notation-hint = Per tutti coloro che qui non hanno scelto diversamente nel proprio account.
settings-contact = Contatti
date-format = Date
time-format = Orari
number-format = Numeri e importi
format-usual = Come d’uso nella lingua di chi legge
settings-time = Registrazioni di tempo
settings-branding = Aspetto
logo = Logo
logo-hint = Mostrato accanto al nome dell’organizzazione alle sue persone. PNG, JPEG o WebP, al massimo 1 MB e 4096 pixel di larghezza e altezza.
logo-file = Immagine
logo-upload = Carica
logo-remove = Rimuovi
logo-too-large = Questo file è troppo grande. Scegline uno di al massimo 1 MB.
logo-too-many-pixels = Questa immagine è troppo grande. Scegline una di al massimo 4096 pixel per lato.
logo-format = Questa non è un’immagine che si può mostrare qui. Scegli un file PNG, JPEG o WebP.
logo-svg = Le immagini SVG possono contenere script e non vengono accettate. Scegli un file PNG, JPEG o WebP.
logo-unreadable = Questa immagine non si può leggere; forse è danneggiata. Salvala di nuovo e riprova.
file-required = Scegli un file.
accent = Colore principale
accent-hint = Colora pulsanti, link e segni in questa organizzazione. Ognuno è leggibile nel tema chiaro e in quello scuro.
flash-logo-changed = Logo cambiato.
flash-logo-removed = Logo rimosso.
settings-templates = Modelli
organization-templates = I tuoi modelli
organization-templates-none = Salva la struttura di questa organizzazione, e fondane altre che cominciano così.
organization-templates-too-many = Un’organizzazione conserva al massimo { $most } modelli. Eliminane prima uno.
organization-template-save = Salva come modello
organization-template-save-hint = Contiene i nomi di clienti, progetti e tag in uso, e le impostazioni. Mai tempo, persone o contatti.
organization-template-with-rates = Includi le tariffe orarie
organization-template-name-taken = Un altro modello ha questo nome.
organization-template-unknown = Questo modello non c’è più. Scegline un altro.
organization-template-use = Usa
organization-template-use-named = Fonda un’organizzazione con { $name }
organization-template-consequence = Le organizzazioni fondate con esso conservano ciò che hanno.
flash-organization-template-saved = Modello salvato.
flash-organization-template-deleted = Modello eliminato.
set-up = Comincia con
set-up-empty = Niente
set-up-empty-hint = Clienti, progetti e tag arrivano quando servono.
set-up-own-hint = Un tuo modello.
set-up-freelancer = Libero professionista
set-up-freelancer-hint = Un primo cliente, progetti per il lavoro pagato, l’acquisizione e l’amministrazione.
set-up-agency = Agenzia
set-up-agency-hint = Un primo cliente con un sito web e una campagna; ogni registrazione indica un progetto.
set-up-consultancy = Società di consulenza
set-up-consultancy-hint = Un primo cliente con consulenza e workshop; ogni registrazione ha un progetto e una descrizione.
set-up-software = Team software
set-up-software-hint = Prodotto, manutenzione ed esercizio; ogni registrazione indica un progetto.
set-up-first-client = Primo cliente
set-up-client-work = Lavoro per il cliente
set-up-acquisition = Acquisizione
set-up-administration = Amministrazione
set-up-website = Sito web
set-up-campaign = Campagna
set-up-internal = Interno
set-up-consulting = Consulenza
set-up-workshops = Workshop
set-up-product = Prodotto
set-up-maintenance = Manutenzione
set-up-operations = Esercizio
set-up-call = chiamata
set-up-travel = viaggio
set-up-revision = revisione
set-up-concept = ideazione
set-up-design = progettazione
set-up-development = sviluppo
set-up-meeting = riunione
set-up-on-site = in sede
set-up-remote = da remoto
set-up-preparation = preparazione
set-up-feature = funzionalità
set-up-fault = guasto
set-up-code-review = revisione del codice
set-up-on-call = reperibilità
overlap-policy = Registrazioni sovrapposte
overlap-policy-hint = Che cosa succede quando qualcuno registra due cose nello stesso momento.
overlap-allow = Consenti
overlap-allow-hint = Non viene detto nulla.
overlap-warn = Avvisa
overlap-warn-hint = La registrazione viene salvata, e la sovrapposizione segnalata.
overlap-refuse = Rifiuta
overlap-refuse-hint = La registrazione non viene salvata finché i suoi orari non cambiano.
settings-required = Che cosa serve a una registrazione
settings-required-hint = Vale per le registrazioni iniziate o modificate da ora in poi.
require-project = Ogni registrazione indica un progetto
require-task = Ogni registrazione indica un’attività
require-description = Ogni registrazione ha una descrizione
allow-future = Le registrazioni possono essere nel futuro
allow-future-hint = Per ferie e prenotazioni pianificate in anticipo.
settings-limits = Timer e tariffa
timer-limit = Timer lunghi, in ore
timer-limit-hint = Un timer che dura di più viene segnalato. Non si taglia nulla.
timer-limit-range = Scegli da 1 a 24 ore.
default-rate-in = Tariffa oraria predefinita in { $currency }
default-rate-hint = Per le registrazioni senza una tariffa più specifica.

## Accounts

password = Password
organization = Organizzazione
sign-in = Accedi
sign-in-title = Che bello rivederti
sign-in-hint = Accedi per continuare la tua giornata.
sign-in-new-here = È la prima volta?
sign-in-wrong = L’e-mail o la password è sbagliata.
sign-in-too-many = Troppi tentativi. Aspetta { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 } e riprova.
sign-up = Crea un account
sign-up-title = Crea il tuo account
sign-up-intro = Per te o per il tuo team.
sign-up-name = Il tuo nome
sign-up-organization-hint = La tua azienda o il tuo team. Puoi aggiungerne altri in seguito.
sign-up-submit = Crea account
sign-up-have-account = Hai già un account?
sign-up-refused = Non è possibile creare questo account. Se ne hai già uno, accedi.
password-hint = Almeno 12 caratteri. Vanno bene alcune parole senza legame tra loro.
password-common = È una delle password che si provano per prime, o le somiglia. Scegline un’altra.
password-personal = È facile da indovinare per chi conosce il tuo nome, il tuo indirizzo o la tua organizzazione. Aggiungi parole che non c’entrano con te.
password-keyboard = I tasti vicini sono facili da indovinare. Usa piuttosto alcune parole.
password-repeats = Le ripetizioni sono facili da indovinare. Usa piuttosto alcune parole diverse.
password-sequence = Le sequenze come abc o 6543 sono facili da indovinare. Usa piuttosto alcune parole.
password-date = Date e anni sono facili da indovinare. Aggiungi parole senza legame tra loro.
password-word = Una parola sola è facile da indovinare. Aggiungine alcune che non c’entrano.
password-name = I nomi sono facili da indovinare. Aggiungi parole che non c’entrano.
password-weak = È facile da indovinare. Aggiungi una o due parole, meglio se insolite.

## API tokens

tokens-hint = Per gli script che usano l’API a nome tuo, solo in { $organization }.
tokens-none = Ancora nessun token
tokens-none-hint = Un token permette a uno script di usare l’API a nome tuo.
tokens-older = Token precedenti
token-new = Nuovo token
token-create = Crea token
token-created = “{ $name }” è stato creato.
token-copy-now = Copia il token adesso: non sarà mostrato di nuovo.
token-copy = Copia
token-copied = Copiato
token-created-on = creato il { $day }
token-never-used = mai usato
token-last-used = ultimo uso il { $day }
token-never-expires = non scade mai
token-expires = scade il { $day }
token-expired = scaduto il { $day }
token-revoked = revocato il { $day }
token-ended = Terminato
token-revoke = Revoca
token-revoke-name = Revoca { $name }
token-expiry = Scadenza
token-expiry-days = Tra { $days } giorni
token-expiry-year = Tra un anno
token-expiry-never = Mai
token-expiry-range = Da 1 a 3650 giorni, per favore.
token-scope = Può
token-scope-read = Leggere
token-scope-write = Leggere e scrivere
flash-token-revoked = Token revocato.

## Your account

account = Il tuo account
account-profile = Profilo
account-security = Sicurezza
account-sessions = Sessioni
account-data = I tuoi dati
as-organization = Come l’organizzazione
password-current = Password attuale
password-new = Nuova password
password-change = Cambia password
password-change-hint = In ogni altro browser dove hai effettuato l’accesso dovrai accedere di nuovo.
password-current-wrong = Questa non è la tua password attuale.
sign-in-again = Esci e accedi di nuovo, poi ripeti entro dieci minuti.
flash-password-changed = Password cambiata. Le altre sessioni sono terminate.
tokens-outlive-password = I tuoi token API continuano a funzionare quando la password cambia; una password reimpostata per e-mail li revoca. Uno è finito in mani altrui? Revocali tutti, in ogni organizzazione.
tokens-revoke-all = Revoca tutti i token API
tokens-revoke-all-question = Revocare tutti i tuoi token API?
tokens-revoke-all-consequence = Ogni script che ne usa uno smette subito di funzionare, in ogni organizzazione.
flash-tokens-revoked = Tutti i tuoi token API sono revocati.
sessions-hint = Dove hai effettuato l’accesso. Termina ciò che non riconosci e cambia la password.
session-browser-on-system = { $browser } su { $system }
session-device-unknown = Dispositivo sconosciuto
session-since = dal { $day }
session-last-seen = ultimo uso il { $day }
session-present = Questa sessione
session-end = Termina
session-end-name = Termina la sessione { $name }
sessions-end-others = Termina tutte le altre sessioni
flash-session-ended = Sessione terminata.
flash-sessions-ended = Tutte le altre sessioni sono terminate.
sign-up-address-intro = Prima il tuo indirizzo e-mail: ti mandiamo un link per proseguire.
sign-up-go-on = Mandami il link
sign-up-sent = Un’e-mail è in viaggio verso { $email }. Il link che contiene ti fa proseguire, per 24 ore.
sign-up-again = Chiedi un altro link
sign-up-address = Il tuo indirizzo { $email } è confermato.
account-events = Che cosa è successo di recente
account-events-none = Ancora nulla.
data-take = Porta con te i tuoi dati
data-take-hint = Un file con tutto ciò che ti riguarda in tutte le tue organizzazioni, per i programmi; o le tue registrazioni di tempo come tabella per fogli di calcolo.
data-everything = Tutto (JSON)
data-time-entries = Registrazioni di tempo (CSV)
account-delete = Elimina il tuo account
account-delete-intro = Cancella ciò che dice chi sei. Vedi prima che cosa succede.
account-delete-hint = Il tuo nome, l’indirizzo, le impostazioni e le sessioni vengono cancellati, e i tuoi token smettono di funzionare. Il tempo che hai registrato resta alle tue organizzazioni, sotto il nome “Persona eliminata”. Non si può annullare.
account-delete-closes = In queste organizzazioni ci sei solo tu. Chiudono con il tuo account e vengono cancellate dopo 30 giorni:
account-delete-leaves = Lasci queste organizzazioni:
account-delete-blocked = Sei l’unico proprietario di un’organizzazione con altri membri. Nomina prima qualcun altro proprietario, o eliminala:
account-delete-blocked-hint = Nessun altro ne è proprietario.
account-delete-now = Elimina il mio account
account-owns = Sei l’unico proprietario di un’organizzazione con altri membri. Non è stato eliminato nulla.
account-deleted = Il tuo account è eliminato
account-deleted-text = Grazie di essere stato qui. Puoi ricominciare in ogni momento.
deleted-person = Persona eliminata
audit-signed-in = Accesso effettuato
audit-sign-in-locked = Accesso messo in attesa dopo troppi tentativi falliti
audit-sign-in-failed = Accesso non riuscito
audit-second-factor-failed = Secondo passaggio di un accesso non riuscito
audit-password-changed = Password cambiata
audit-password-reset = Password reimpostata per e-mail
audit-email-verified = Indirizzo e-mail confermato
audit-email-changed = Indirizzo e-mail cambiato
audit-profile-changed = Profilo modificato
audit-session-ended = Sessione terminata
audit-session-others-ended = Tutte le altre sessioni terminate
audit-account-exported = Dati propri esportati
audit-account-deleted = Account eliminato
password-forgotten = Password dimenticata?
back-to-sign-in = Torna all’accesso
go-on = Prosegui
link-over = Questo link non funziona più
link-over-hint = È già stato usato, è troppo vecchio o ne esiste uno più recente.
reset-title = Una nuova password
reset-intro = Indicaci il tuo indirizzo e-mail e ti manderemo un link per impostare una nuova password.
reset-ask = Mandami un link
reset-again = Chiedi un altro link
reset-sent = Se { $email } appartiene a un account, un link è in viaggio. Funziona una volta sola, per un’ora.
reset-kept = Questo servizio non ha un server di posta, quindi non è stato inviato nulla a { $email }. Chiedi a chi lo gestisce: se l’indirizzo appartiene a un account, il link è tra la posta conservata.
reset-choose = Scegli una nuova password. Verrai disconnesso ovunque.
flash-password-reset = La tua password è cambiata. Accedi con quella nuova.
verify-title = Questo indirizzo è tuo?
verify-text = Conferma che { $email } è tuo.
verify-button = Sì, è mio
verification-send = Invia il link
verification-banner = Conferma che { $email } è il tuo indirizzo: apri il link che ti abbiamo mandato.
flash-verification-sent = Un nuovo link è in viaggio.
flash-address-verified = Il tuo indirizzo e-mail è confermato.
address-verified = Confermato
address-unverified = Non confermato
address-change = Cambia indirizzo e-mail
address-change-page = Cambia di nuovo l’indirizzo
address-change-hint = Il tuo indirizzo è { $email }. Mandiamo un link lì e uno al nuovo indirizzo. Il cambio avviene quando li hai aperti entrambi.
address-new = Nuovo indirizzo e-mail
address-same = È già il tuo indirizzo.
address-waits-both = Il cambio in { $email } attende entrambi i link: quello mandato all’indirizzo attuale e quello mandato al nuovo.
address-waits-new = Il cambio in { $email } attende il link mandato al nuovo indirizzo.
address-waits-present = Il cambio in { $email } attende il link mandato all’indirizzo attuale.
flash-address-asked = Due link sono in viaggio.
address-approve-text = Qualcuno che ha effettuato l’accesso al tuo account ha chiesto un altro indirizzo e-mail.
address-approve-button = Sì, cambialo
address-stop-button = No, ferma tutto
address-confirm-text = Conferma che { $email } è il tuo nuovo indirizzo.
address-confirm-button = Sì, è mio
address-one-more-new = Grazie. Ora apri il link che abbiamo mandato al nuovo indirizzo.
address-one-more-present = Grazie. Ora apri il link che abbiamo mandato al tuo indirizzo attuale.
address-changed = Il tuo indirizzo e-mail è cambiato. Usa quello nuovo per accedere.
address-no-longer-free = Questo indirizzo non si può più usare. Il tuo resta com’era.
address-stopped = Il cambio è stato fermato e il tuo indirizzo resta com’era. Se non l’avevi chiesto tu, cambia la password e termina le altre sessioni.

## Mail

mail-footer = Ricevi questa e-mail per via del tuo account o di un invito su TimeTracker.
mail-account-changed = Il tuo modo di accedere a TimeTracker è cambiato
mail-account-change-origin = È stato fatto dall’indirizzo { $address }.
mail-account-change-not-you = Se non sei stato tu, cambia subito la password e guarda le tue sessioni.
mail-account-change-look = Guarda le impostazioni di sicurezza
mail-password-changed = La tua password è stata cambiata e tutte le altre sessioni sono terminate.
mail-password-reset = La tua password è stata reimpostata con un link ricevuto per e-mail e tutte le sessioni sono terminate.
mail-link-day = Il link funziona una volta sola, per 24 ore.
mail-sign-up = Il tuo nuovo account
mail-sign-up-asked = Ti diamo il benvenuto su TimeTracker. Ancora un passo e puoi cominciare.
mail-sign-up-action = Crea il tuo account
mail-sign-up-not-you = Se non hai chiesto un account, non fare nulla.
mail-sign-up-known = Hai già un account
mail-sign-up-known-hello = Ciao { $name }, qualcuno ha chiesto un nuovo account con questo indirizzo. Ne hai già uno: non è cambiato nulla.
mail-sign-up-known-action = Accedi
mail-sign-up-known-forgot = Se hai dimenticato la password, la pagina di accesso ti porta a una nuova.
mail-account-deleted = Il tuo account è eliminato
mail-account-deleted-line = Il tuo account su TimeTracker è eliminato, come hai chiesto. Questa è l’ultima e-mail.
mail-account-deleted-not-you = Se non sei stato tu, dillo a chi gestisce il servizio.
mail-reset = Imposta una nuova password
mail-reset-asked = Ciao { $name }, qualcuno ha chiesto una nuova password per il tuo account.
mail-reset-action = Scegli una nuova password
mail-reset-hour = Il link funziona una volta sola, per un’ora.
mail-reset-not-you = Se non sei stato tu, non fare nulla: la tua password resta com’è.
mail-verify = Conferma il tuo indirizzo e-mail
mail-verify-hello = Ciao { $name }, conferma che questo è il tuo indirizzo.
mail-verify-action = Conferma l’indirizzo
mail-verify-not-you = Se non hai un account su TimeTracker, non fare nulla.
mail-address-change = Cambio del tuo indirizzo e-mail
mail-address-approve = Qualcuno che ha effettuato l’accesso al tuo account ha chiesto di cambiarne l’indirizzo in { $email }.
mail-address-approve-action = Accetta il cambio, o fermalo
mail-address-approve-not-you = Se non sei stato tu, ferma il cambio e cambia la password.
mail-address-confirm = Qualcuno ha indicato questo indirizzo come nuovo indirizzo del proprio account. Se sei stato tu, confermalo.
mail-address-confirm-action = Conferma il nuovo indirizzo
mail-address-confirm-not-you = Se non sei stato tu, non fare nulla.
mail-address-changed = L’indirizzo del tuo account ora è { $email }.
mail-address-taken = Il tuo indirizzo è stato indicato per un altro account
mail-address-taken-hello = Ciao { $name }, qualcuno ha indicato questo indirizzo come nuovo indirizzo del proprio account. Appartiene al tuo, quindi non è cambiato nulla.
mail-address-taken-hint = Se sei stato tu, accedi invece con questo indirizzo.

## Members

role = Ruolo
you = Tu
status-invited = Invitato
status-suspended = Sospeso
status-removed = Rimosso
members-search = Cerca membri
members-none-suspended = Nessuno è sospeso
members-none-removed = Nessuno è stato rimosso
members-nothing-matches-hint = Prova con meno lettere, o guarda sotto un altro stato.
member-joined = Ingresso
member-last-activity = Ultima attività
member-access = Accesso
member-access-hint = Un membro sospeso può essere riammesso in ogni momento. Uno rimosso torna con un invito, alla stessa cronologia.
member-removed-hint = Se viene invitata di nuovo, questa persona torna alla stessa cronologia.
member-change-role = Cambia ruolo
member-suspend = Sospendi
member-reactivate = Riammetti
member-remove = Rimuovi
member-suspend-question = Sospendere { $name }?
member-suspend-consequence = L’accesso finisce subito, in ogni browser e script. Tutto ciò che è stato registrato resta, e potrai riammettere la persona.
member-remove-question = Rimuovere { $name }?
member-remove-consequence = L’accesso finisce subito, in ogni browser e script. Se viene invitata di nuovo, la persona torna alla stessa cronologia.
member-tokens-end = { $count ->
    [one] Il suo token API smette di funzionare per sempre.
   *[other] I suoi { $count } token API smettono di funzionare per sempre.
}
member-timer-stops = Il suo timer in corso viene fermato.
member-entries-stay = { $count ->
    [0] Questa persona non ha registrato tempo.
    [one] La sua registrazione di tempo resta.
   *[other] Le sue { $count } registrazioni di tempo restano.
}
member-last-owner = Un’organizzazione ha bisogno di un proprietario, e questo è l’ultimo. Nomina prima qualcun altro proprietario.
member-outranks = Solo i proprietari possono cambiare ciò che riguarda un proprietario.
member-self = Non puoi farlo a te stesso. Puoi invece lasciare l’organizzazione.
member-gone = Questa persona è stata rimossa. Invitala di nuovo per darle accesso.
role-above-own = Non puoi dare un ruolo superiore al tuo.
role-viewer-hint = Vede i progetti, i clienti e il tempo di tutti. Non cambia nulla.
role-member-hint = Registra il proprio tempo.
role-manager-hint = Gestisce i clienti, i progetti e il tempo di tutti, e vede tariffe e importi.
role-admin-hint = Gestisce anche i membri e le impostazioni.
role-owner-hint = Decide anche sul piano, sulla proprietà e sulla fine dell’organizzazione.
leave = Lascia
leave-title = Lascia questa organizzazione
leave-hint = Il tuo accesso finisce. Ciò che hai registrato resta all’organizzazione.
leave-question = Lasciare { $name }?
leave-consequence = Il tuo accesso finisce subito, in ogni browser e script. Solo un invito ti fa rientrare.
leave-tokens-end = { $count ->
    [one] Il tuo token API per essa smette di funzionare per sempre.
   *[other] I tuoi { $count } token API per essa smettono di funzionare per sempre.
}
leave-timer-stops = Il tuo timer in corso viene fermato.
leave-entries-stay = { $count ->
    [0] Non vi hai registrato tempo.
    [one] La tua registrazione di tempo resta all’organizzazione.
   *[other] Le tue { $count } registrazioni di tempo restano all’organizzazione.
}
flash-member-role = Ruolo cambiato.
flash-member-suspended = Membro sospeso.
flash-member-reactivated = Membro riammesso.
flash-member-removed = Membro rimosso.
flash-left = Hai lasciato l’organizzazione.

## Invitations

invite = Invita persone
invite-many = Invita molte persone
invite-again = Invita di nuovo
invite-hint = Ricevono un’e-mail con un link che funziona una volta, per 14 giorni.
invite-kept-hint = Questa installazione non invia e-mail: il messaggio viene conservato, e un gestore dell’installazione può leggerlo.
invite-send = Invia l’invito
invitations = Inviti
invitations-none = Nessuno è in attesa di entrare
invitations-none-hint = Gli inviti inviati e non ancora accettati appaiono qui.
invitations-none-settled = Nessun invito è ancora stato accettato o revocato
invitations-open = Inviti in attesa
invitations-settled = Inviti accettati e revocati
invited-by = Invitato da
invitation = Invito
invitation-sent = Inviato
invitation-until = Fino al { $day }
invitation-open = In attesa
invitation-expired = Scaduto
invitation-accepted = Accettato
invitation-revoked = Revocato
invitation-closed = Chiuso
invitation-resend = Invia di nuovo
invitation-revoke = Revoca
invitation-pending = Questo indirizzo è già invitato. Puoi inviare di nuovo l’invito dall’elenco.
invitation-member = Questo indirizzo appartiene già a un membro.
invitation-settled = Nel frattempo questo invito è stato accettato o revocato.
invitation-outranks = Questo invito dà un ruolo superiore al tuo: solo chi ha quel ruolo può inviarlo di nuovo.
invitation-title = Entra in { $organization }
invitation-from = { $inviter } ti invita. Il tuo ruolo: { $role }.
invitation-accept = Accetta l’invito
invitation-sign-in = Accedi per accettare
invitation-sign-up = Crea un account e accetta
invitation-sign-out = Esci e continua
invitation-other-person = Questo invito è stato inviato a { $address }. Hai effettuato l’accesso come { $own }.
invitation-unknown = Questo link non porta da nessuna parte
invitation-unknown-hint = Forse è incompleto, o un’e-mail più recente l’ha sostituito. Usa il link dell’e-mail più recente, o chiedi un nuovo invito a chi ti ha invitato.
invitation-over-accepted = Questo invito è già stato accettato. Un link funziona una volta.
invitation-over-revoked = Questo invito è stato ritirato. Se è un errore, chiedi a chi ti ha invitato.
invitation-over-expired = Questo invito ha più di 14 giorni. Chiedine un altro a chi ti ha invitato.
invitation-over-closed = Al momento questa organizzazione non accoglie nessuno. Chiedi a chi ti ha invitato.
invitation-accepted-before = Hai già accettato questo invito.
invitation-go = Vai al tempo
invitation-suspended = La tua appartenenza a questa organizzazione è sospesa. Solo i suoi proprietari e amministratori possono cambiarlo.
invitation-full = Tutti i posti di questa organizzazione sono occupati. Chiedi a chi ti ha invitato di fare posto, poi apri di nuovo il link.
bulk-csv = Una persona per riga
bulk-hint = e-mail,ruolo e, se vuoi, un nome: ada@example.com,manager,Ada Lovelace. I ruoli sono viewer, member, manager, admin e owner. Al massimo 500 righe.
bulk-file = O un file CSV
bulk-preview = Verifica
bulk-line = Riga
bulk-result = Risultato
bulk-ready = Pronto
bulk-good = { $count ->
    [one] Questa riga è giusta.
   *[other] Tutte le { $count } righe sono giuste.
}
bulk-bad = { $count ->
    [one] Una riga va rivista. Nessuno viene invitato finché ogni riga non è giusta.
   *[other] { $count } righe vanno riviste. Nessuno viene invitato finché ogni riga non è giusta.
}
bulk-send = { $count ->
    [one] Invia 1 invito
   *[other] Invia { $count } inviti
}
bulk-empty = Non c’è nessuno da invitare. Scrivi una persona per riga.
bulk-too-many = Al massimo { $most } persone alla volta, per favore.
bulk-too-many-columns = Più di tre colonne. Metti tra virgolette un nome che contiene una virgola.
bulk-role-unknown = “{ $role }” non è un ruolo.
bulk-twice = Questo indirizzo è già in una riga precedente.
bulk-over-limit = Per questa persona non c’è più posto.
bulk-not-text = Il file non è testo in UTF-8.
mail-hello = Ciao,
mail-hello-name = Ciao { $name },
mail-invitation-subject = { $inviter } ti invita in { $organization }
mail-invitation-line = { $inviter } ti invita in { $organization } su TimeTracker. Il tuo ruolo: { $role ->
    [owner] proprietario
    [admin] amministratore
    [manager] responsabile
    [viewer] osservatore
   *[member] membro
}.
mail-invitation-action = Apri l’invito
mail-invitation-expiry = Il link funziona una volta, per 14 giorni.
mail-invitation-ignore = Se non sai di cosa si tratta, non fare nulla: senza di te l’invito finisce da sé.
flash-invitation-sent = Invito inviato.
flash-invitation-kept = Invito creato. Questa installazione non invia e-mail: un gestore può leggerlo.
flash-invitation-resent = Invito inviato di nuovo. Il link precedente non funziona più.
flash-invitation-revoked = Invito revocato.
flash-invitation-accepted = Ti diamo il benvenuto! Ora sei membro.
flash-invitations-sent = Inviti inviati.
flash-invitations-kept = Inviti creati. Questa installazione non invia e-mail: un gestore può leggerli.

## Plans and usage

usage = Limiti e utilizzo
usage-now = In uso ora
usage-of = { $used } di { $limit }
usage-seats = Membri e inviti in sospeso
usage-projects = Progetti attivi
usage-archived = Progetti archiviati
usage-entries = Registrazioni di tempo
usage-storage = Spazio
usage-api-calls = Chiamate API
usage-api-calls-hint = Le registrazioni contano nel mese del loro giorno. Le chiamate API contano nel mese in cui sono state fatte (UTC) e vengono salvate ogni pochi secondi.
usage-by-month = Per mese
usage-full = { $what }: il limite è raggiunto.
month = Mese
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
limit-none = nessun limite
limit-users-reached = Il tuo piano consente { $limit } membri e inviti in sospeso, e { $used } posti sono occupati. Rimuovi un membro, revoca un invito o chiedi a un proprietario di scegliere un piano più grande in “Limiti e utilizzo”.
limit-projects-reached = Il tuo piano consente { $limit } progetti attivi, e ce ne sono { $used }. Archiviane uno o chiedi a un proprietario di scegliere un piano più grande in “Limiti e utilizzo”.
plan-change = Cambia piano
plan-change-hint = Il nuovo piano vale subito. I limiti concordati solo con la tua organizzazione finiscono con il piano per cui erano stati concordati.
plan-limits = Membri: { $users }. Progetti attivi: { $projects }.
plan-too-small-users = Questo piano consente { $users } membri e inviti in sospeso, e { $seats } posti sono occupati.
plan-too-small-projects = Questo piano consente { $most } progetti attivi, e ce ne sono { $projects }.
plan-too-small-both = Questo piano consente { $users } membri e inviti in sospeso, e { $seats } posti sono occupati; consente { $most } progetti attivi, e ce ne sono { $projects }.
flash-plan-changed = Il piano è stato cambiato.

## Audit

audit = Registro di controllo
audit-none = Non è ancora stato registrato nulla
audit-none-hint = Le modifiche a membri, ruoli, impostazioni, token e simili appaiono qui, con chi le ha fatte e da dove.
audit-nothing-hint = Prova con meno lettere, un altro tipo o un periodo più lungo.
audit-subject-search = Cerca per nome
audit-family = Tipo
audit-family-all = Tutto
audit-actor = Chi
audit-actor-all = Tutti
audit-since = Primo giorno
audit-until = Ultimo giorno
audit-show = Mostra
audit-field = Campo
audit-before = Prima
audit-after = Dopo
audit-by-operator = Gestore
audit-by-token = Token API
audit-changes =
    { $count ->
        [one] 1 campo
       *[other] { $count } campi
    }
audit-export-csv = Esporta in CSV
audit-export-json = Esporta in JSON
audit-export-hint = Il file contiene ciò che è mostrato, di tutte le pagine. Anche l’esportazione viene registrata.
audit-actor-unknown = Nessuno in questa organizzazione ha questo ID.
audit-subject-unknown = Nulla in questo registro ha questo ID.
audit-family-account = Account
audit-family-audit = Questo registro
audit-family-organization = Organizzazione
audit-family-plan = Piano
audit-audit-exported = Registro di controllo esportato
audit-plan-changed = Piano cambiato
audit-family-organization-template = Modelli
audit-organization-founded = Organizzazione fondata
audit-organization-settings-changed = Impostazioni modificate
audit-organization-logo-changed = Logo cambiato
audit-organization-logo-removed = Logo rimosso
audit-organization-template-saved = Modello salvato
audit-organization-template-renamed = Modello rinominato
audit-organization-template-deleted = Modello eliminato
audit-family-member = Membri
audit-family-invitation = Inviti
audit-member-role-changed = Ruolo cambiato
audit-member-suspended = Membro sospeso
audit-member-reactivated = Membro riammesso
audit-member-removed = Membro rimosso
audit-member-left = Membro uscito
audit-invitation-sent = Invito inviato
audit-invitation-resent = Invito inviato di nuovo
audit-invitation-revoked = Invito revocato
audit-invitation-accepted = Invito accettato
audit-client-deleted = Cliente eliminato
audit-project-deleted = Progetto eliminato
audit-project-visibility-changed = Visibilità di un progetto modificata
audit-project-member-added = Membro aggiunto a un progetto
audit-project-member-removed = Membro rimosso da un progetto
audit-tag-deleted = Tag eliminato
audit-time-entry-deleted = Registrazione eliminata
audit-time-entry-restored = Registrazione ripristinata
audit-family-client = Clienti
audit-family-project = Progetti
audit-family-tag = Tag
audit-family-time-entry = Registrazioni di tempo
audit-family-sign-in = Accesso

## Two-step sign-in

two-factor = Accesso in due passaggi
two-factor-hint = Dopo la password, un codice da un’app sul tuo telefono. Chi scopre la tua password non può comunque entrare.
two-factor-is-off = L’accesso in due passaggi è disattivato
two-factor-off-hint = Ti serve un’app di autenticazione, per esempio quella del tuo gestore di password.
two-factor-begin = Configura l’accesso in due passaggi
two-factor-set-up = Configura l’accesso in due passaggi
two-factor-scan = 1. Aggiungi l’account alla tua app
two-factor-scan-hint = Inquadra questa immagine con la tua app di autenticazione.
two-factor-picture = Codice QR con la chiave qui sotto
two-factor-type = Oppure scrivi questa chiave nell’app:
two-factor-first-code = 2. Inserisci il codice mostrato dall’app
two-factor-code = Codice di sei cifre
two-factor-ends-sessions = Qui resti connesso. Tutte le tue altre sessioni terminano.
two-factor-turn-on = Attiva
two-factor-not-begun = Questa configurazione è scaduta. Ricomincia.
two-factor-is-on = L’accesso in due passaggi è attivo.
recovery-codes-are-new = Questi sono i tuoi nuovi codici di recupero. I vecchi non funzionano più.
two-factor-on-hint = Per accedere con la password serve anche un codice.
two-factor-turn-off = Disattiva l’accesso in due passaggi
two-factor-turn-off-hint = La sola password aprirà di nuovo il tuo account. Tutte le tue altre sessioni terminano.
two-factor-proof = La tua password, o un codice dell’app
recovery-codes = Codici di recupero
recovery-codes-left = { $count ->
    [0] Non resta nessun codice di recupero.
    [one] Resta un codice di recupero.
   *[other] Restano { $count } codici di recupero.
 }
recovery-codes-renew-hint = I nuovi codici sostituiscono i vecchi, che poi non funzionano più.
recovery-codes-renew = Crea nuovi codici di recupero
recovery-codes-keep = Conserva questi codici di recupero dove li troverai anche senza il telefono. Ciascuno vale una volta. Non saranno mostrati di nuovo.
recovery-codes-download = Scarica
recovery-codes-print = Stampa
recovery-codes-kept = Li ho conservati
second-factor = Secondo passaggio
second-factor-hint = La password era giusta. Ora dimostra che sei tu.
second-factor-code = Codice
second-factor-code-hint = Sei cifre dalla tua app di autenticazione, o un codice di recupero.
second-factor-back = Accedi con un altro account
second-factor-wrong = Questo codice non è giusto, o è già stato usato. Aspetta il prossimo.
second-factor-first-wrong = Non è il codice che l’app mostra ora. Controlla che l’orologio del telefono sia giusto.
flash-two-factor-off = L’accesso in due passaggi è disattivato.
flash-sign-in-over = Ci è voluto troppo tempo. Accedi di nuovo.
mail-two-factor-on = L’accesso in due passaggi è stato attivato per il tuo account.
mail-two-factor-off = L’accesso in due passaggi è stato disattivato per il tuo account.
mail-recovery-codes-renewed = Sono stati creati nuovi codici di recupero per il tuo account. I vecchi non funzionano più.

## Passkeys

passkeys = Passkey
passkeys-hint = Accedi con il dito, il volto o un PIN: più veloce di una password, e nulla che qualcuno possa rubarci.
passkeys-none = Ancora nessuna passkey
passkeys-none-hint = Una passkey è custodita dal telefono, dal computer o da una chiave di sicurezza.
passkeys-beside-password = La password funziona accanto alle passkey, e da sola finché l’accesso in due passaggi è disattivato.
passkey-new = Nuova passkey
passkey-name = Come chiamarla
passkey-name-hint = Per esempio come il dispositivo che la custodisce.
passkey-create = Crea una passkey
passkey-created-on = creata il { $day }
passkey-never-used = mai usata
passkey-last-used = ultimo uso il { $day }
passkey-rename = Rinomina
passkey-rename-name = Rinomina { $name }
passkey-remove = Rimuovi
passkey-remove-name = Rimuovi { $name }
passkey-unsupported = Questo browser non può usare passkey qui. Servono gli script e un browser recente.
passkey-elsewhere = Le passkey appartengono a un nome. Apri questa pagina all’indirizzo:
passkey-needs-name = Le passkey richiedono un nome di dominio. Questo servizio si raggiunge tramite un numero.
passkey-refused = Non è stato possibile conservare questa passkey: ci è voluto troppo, o non è quella richiesta. Riprova.
passkey-known = Questo dispositivo ha già una passkey per un account.
passkey-cancelled = Non è stato fatto nulla: il dispositivo non ha risposto, o hai annullato.
passkey-failed = Il dispositivo non ci è riuscito. Riprova, o prova con un altro dispositivo.
passkey-last-way-in = È l’unico modo per entrare nel tuo account. Aggiungi prima un’altra passkey o una password.
passkey-sign-in = Accedi con una passkey
passkey-second-step = Usa invece una passkey
passkey-not-accepted = Questa passkey non è stata accettata. Riprova, o accedi in un altro modo.
flash-passkey-added = Passkey aggiunta.
flash-passkey-renamed = Passkey rinominata.
flash-passkey-removed = Passkey rimossa.
mail-passkey-added = Una passkey è stata aggiunta al tuo account.
mail-passkey-removed = Una passkey è stata rimossa dal tuo account.

## Life cycle

settings-danger = Zona pericolosa
organizations-closed = Chiuse
organization-cancelled = Disdetta
organization-pending = Da cancellare
organization-export = Porta via tutto
organization-export-hint = Un archivio con un file per ogni tipo di dati, come sono adesso. I segreti restano qui. L’esportazione viene registrata.
organization-export-json = Esporta in JSON
organization-export-csv = Esporta in CSV
organization-cancel = Disdici l’organizzazione
organization-cancel-hint = Chiude subito per tutti tranne i suoi proprietari. Non si perde nulla, e puoi riattivarla.
organization-reactivate = Riattiva
organization-delete = Elimina l’organizzazione
organization-delete-hint = Chiude subito, e dopo 30 giorni tutto ciò che contiene viene cancellato per sempre. Fino ad allora ogni proprietario può annullarlo qui.
organization-type-name = Scrivi “{ $name }” per confermare
organization-name-differs = Questo non è il nome dell’organizzazione.
organization-keep = Mantieni l’organizzazione
organization-deletion-notice = Tutto in questa organizzazione sarà cancellato dopo il { $day }. Fino ad allora è chiusa per tutti tranne i suoi proprietari.
organization-cancelled-notice = Questa organizzazione è disdetta: è chiusa per tutti tranne i suoi proprietari.
organization-closed-already = L’organizzazione è già chiusa.
organization-not-cancelled = L’organizzazione non è disdetta.
organization-not-pending = L’organizzazione non sta per essere cancellata.
organization-deletion-pending = L’organizzazione sta già per essere cancellata.
ownership-transfer = Cedi l’organizzazione
ownership-transfer-hint = La offri a un membro. Se accetta, ne è il proprietario e tu sei amministratore. Un’offerta finisce dopo sette giorni.
ownership-heir = Nuovo proprietario
ownership-offer = Offri
ownership-waiting = L’offerta è stata fatta a { $person }, che non ha ancora risposto.
ownership-withdraw = Ritira l’offerta
ownership-nobody = Non c’è ancora nessuno a cui offrirla: membri che non siano osservatori né proprietari.
ownership-heir-unknown = Scegli un membro attivo che non sia osservatore né proprietario.
ownership-offer-open = C’è già un’offerta. Ritirala prima.
ownership-former-gone = Chi te l’ha offerta non è più proprietario dell’organizzazione.
ownership-offered = L’organizzazione ti viene offerta
ownership-offered-line = { $person } ti offre di diventare proprietario di questa organizzazione. L’offerta finisce dopo il { $day }.
ownership-offered-hint = Un proprietario sceglie il piano, decide sulla fine dell’organizzazione e può fare tutto ciò che può un amministratore.
ownership-offered-notice = { $person } ti offre di diventare proprietario di questa organizzazione.
ownership-accept = Diventa proprietario
ownership-decline = Rifiuta
flash-organization-cancelled = L’organizzazione è disdetta.
flash-organization-reactivated = L’organizzazione è di nuovo aperta.
flash-organization-deletion = L’organizzazione è chiusa e sarà cancellata tra 30 giorni.
flash-organization-kept = L’organizzazione resta.
flash-ownership-offered = L’offerta è stata inviata.
flash-ownership-withdrawn = L’offerta è stata ritirata.
flash-ownership-accepted = Ora sei il proprietario.
flash-ownership-declined = Hai rifiutato l’offerta.
mail-organization-cancelled = { $organization } è stata disdetta
mail-organization-cancelled-line = { $person } ha disdetto { $organization }. È chiusa per tutti tranne i suoi proprietari, che possono riattivarla.
mail-organization-reactivated = { $organization } è di nuovo aperta
mail-organization-reactivated-line = { $person } ha riattivato { $organization }.
mail-organization-deletion = { $organization } sarà cancellata
mail-organization-deletion-line = { $person } ha chiesto di eliminare { $organization }. Ora è chiusa, e il { $day } tutto ciò che contiene sarà cancellato per sempre. Fino ad allora ogni proprietario può annullarlo.
mail-organization-kept = { $organization } non sarà cancellata
mail-organization-kept-line = { $person } ha annullato l’eliminazione di { $organization }.
mail-organization-erased = { $organization } è stata cancellata
mail-organization-erased-line = { $organization } è stata cancellata come richiesto, con { $rows } record. Nulla può essere recuperato.
mail-organization-see = Guarda l’organizzazione
mail-ownership-offered = { $person } ti offre { $organization }
mail-ownership-offered-line = { $person } ti offre di diventare proprietario di { $organization }. L’offerta finisce dopo il { $day }.
mail-ownership-answer = Rispondi
mail-ownership-transferred = { $person } ora è proprietario di { $organization }
mail-ownership-declined = { $person } ha rifiutato di diventare proprietario di { $organization }
mail-home = Vai a TimeTracker
audit-family-ownership = Proprietà
audit-organization-cancelled = Organizzazione disdetta
audit-organization-reactivated = Organizzazione riattivata
audit-organization-deletion-requested = Eliminazione dell’organizzazione richiesta
audit-organization-deletion-cancelled = Eliminazione dell’organizzazione annullata
audit-organization-exported = Esportato tutto
audit-ownership-offered = Proprietà offerta
audit-ownership-offer-withdrawn = Offerta di proprietà ritirata
audit-ownership-offer-declined = Offerta di proprietà rifiutata
audit-ownership-transferred = Proprietà ceduta

## Signing in through another service

sso = Accesso unico (SSO)
sso-go = Accedi con { $provider }
sso-organization = Accedi con la tua organizzazione
sso-organization-hint = La tua organizzazione può avere un proprio servizio di accesso. Il tuo indirizzo di lavoro ti ci porta.
sso-work-address = E-mail di lavoro
sso-continue = Continua
sso-found = La tua organizzazione accede con { $provider }.
sso-none-for-domain = Nessuna organizzazione ha un servizio di accesso per questo indirizzo.
sso-back = Accedi in un altro modo
sso-failed = Accesso non effettuato
sso-unreachable = Il servizio di accesso non risponde come dovrebbe. Riprova più tardi, o accedi in un altro modo.
sso-refused = La risposta del servizio di accesso non corrisponde. Non è cambiato nulla. Ricomincia.
sso-over = Questo accesso ha richiesto troppo tempo, o è già stato usato. Ricomincia.
sso-cancelled = Il servizio di accesso non ha fatto entrare nessuno: hai annullato, o non ti conosce.
sso-none = Qui non c’è un servizio di accesso così.
sso-unverified = Il servizio di accesso non ha verificato la tua e-mail. Accedi in un altro modo e collegalo nelle impostazioni di sicurezza.
sso-not-for-account = Questo servizio di accesso non risponde per quell’e-mail. Accedi in un altro modo.
sso-not-member = Non sei membro di questa organizzazione. Chiedi un invito ai suoi amministratori.
sso-full = Questa organizzazione non ha posti liberi. Chiedi ai suoi amministratori.
sso-provider = Il tuo servizio di accesso
sso-provider-hint = Le persone dei tuoi domini verificati possono accedere con esso (OpenID Connect). Prima registra lì TimeTracker.
sso-callback = Indirizzo di reindirizzamento
sso-start = Link di accesso
sso-name = Come lo chiamano le persone
sso-issuer = Emittente (issuer)
sso-issuer-invalid = Questo non è l’indirizzo di un emittente. Comincia con https:// e non contiene punti interrogativi.
sso-client-id = ID client
sso-client-secret = Segreto del client
sso-secret-kept = Lascia vuoto per mantenere quello attuale.
sso-admits = Le persone nuove diventano membri
sso-admits-hint = Chi arriva da qui per la prima volta, con un’e-mail di un dominio verificato, entra come membro finché ci sono posti.
sso-remove = Rimuovi questo servizio di accesso
flash-sso-removed = Servizio di accesso rimosso.
flash-sso-sign-in-once = Esiste già un account con questa e-mail. Accedi a quell’account una volta, per collegare i due.
domains = Domini e-mail
domains-hint = Il tuo servizio di accesso risponde per le persone con un’e-mail di questi domini, e per nessun altro.
domain = Dominio
domain-add = Aggiungi dominio
domain-invalid = Questo non è un dominio. Un esempio: example.com
domain-known = Questo dominio è già nell’elenco.
domain-publish = Pubblica questo record nel DNS del dominio, poi controllalo:
domain-verified = Verificato
domain-verify = Controlla
domain-verify-name = Controlla { $domain }
domain-remove = Rimuovi
domain-remove-name = Rimuovi { $domain }
domain-not-found = Il record { $record } non c’è ancora, o dice qualcos’altro. Il DNS può richiedere un’ora.
domain-dns-silent = Il server DNS non risponde. Riprova tra un attimo.
flash-domain-verified = Dominio verificato.
flash-domain-removed = Dominio rimosso.
identities = Accessi collegati
identities-hint = Altri servizi con cui puoi accedere a questo account.
identities-none = Nessun accesso collegato
identities-none-hint = Collegane uno per accedere senza password.
identity-link = Collega { $provider }
identity-link-hint = D’ora in poi { $label } potrà accedere al tuo account { $account }.
identity-link-yes = Collega
identity-link-over = È passato troppo tempo. Ricomincia.
identity-taken = Questo accesso è già collegato a un account.
identity-linked-on = collegato { $day }
identity-remove = Scollega
identity-remove-name = Scollega { $name }
flash-identity-linked = Collegato.
flash-identity-removed = Scollegato.
mail-identity-linked = Un altro servizio è stato collegato al tuo account. Può essere usato per accedere.
mail-identity-removed = Un accesso collegato è stato rimosso dal tuo account.
audit-identity-linked = Altro accesso collegato
audit-identity-removed = Altro accesso scollegato
audit-identity-provider-saved = Servizio di accesso modificato
audit-identity-provider-removed = Servizio di accesso rimosso
audit-mail-domain-added = Dominio e-mail aggiunto
audit-mail-domain-verified = Dominio e-mail verificato
audit-mail-domain-removed = Dominio e-mail rimosso
audit-member-joined-by-domain = Entrato tramite il servizio di accesso
audit-two-factor-enabled = Accesso in due passaggi attivato
audit-two-factor-disabled = Accesso in due passaggi disattivato
audit-recovery-codes-renewed = Nuovi codici di recupero creati
audit-recovery-code-used = Accesso effettuato con un codice di recupero
audit-passkey-added = Passkey aggiunta
audit-passkey-removed = Passkey rimossa
audit-family-token = Token API
audit-token-created = Token API creato
audit-token-revoked = Token API revocato
audit-token-all-revoked = Tutti i token API revocati

## Operators

console = Console di gestione
forbidden-support = Lei è qui per aiutare: può leggere, ma non modificare nulla.
forbidden-proof = È passata più di un’ora da quando ha confermato la Sua identità. Apra la console in un browser e inserisca la password.
support-banner = Un proprietario L’ha fatta entrare fino al { $until } per aiutare. Può leggere e non modificare nulla; la Sua visita è nel registro dell’organizzazione.
support-leave = Torna alla console
suspension-reason = Motivo: { $reason }
operator-search = Nome, slug, contatto o indirizzo intero di un membro
operator-every-status = Ogni stato
operator-every-plan = Ogni piano
operator-no-organizations = Ancora nessuna organizzazione
operator-no-organizations-hint = Compariranno qui non appena qualcuno si registra.
operator-nothing-hint = Provi con meno lettere, o con un altro stato o piano.
operator-look-hint = L’apertura di questa pagina è nel registro dell’organizzazione. Il suo lavoro resta nascosto.
operator-erased-after = Un proprietario l’ha eliminata: tutto il contenuto sarà cancellato dopo il { $day }.
operator-since = Dal
operator-owners = Proprietari
operator-no-owners = Non ha più un proprietario.
support = Accesso per assistenza
operator-support-until = Un proprietario permette ai gestori di guardare dentro fino al { $until }.
operator-enter = Guarda dentro
operator-no-support = In questo momento nessun proprietario permette ai gestori di guardare dentro. È possibile in “Accesso per assistenza” nelle impostazioni.
operator-plan = Piano e limiti
operator-plan-hint = Un limite vuoto è quello del piano. Può essere inferiore all’uso attuale: allora non si può aggiungere altro. I proprietari ricevono un’e-mail.
operator-limit-range = Inserisca un numero intero da 1 a 1.000.000, o lasci vuoto.
operator-plan-same = Questo piano e questi limiti valgono già.
operator-suspend = Sospendi
operator-suspend-hint = Tutto resta leggibile e nulla può essere modificato. I proprietari ricevono un’e-mail.
operator-reason = Motivo
operator-reason-hint = Le persone dell’organizzazione lo leggono su ogni pagina.
operator-suspended-already = L’organizzazione è già sospesa.
operator-activate = Riattiva
operator-activate-hint = Le persone dell’organizzazione possono subito riprendere a lavorare. I proprietari ricevono un’e-mail.
operator-not-suspended = L’organizzazione non è sospesa.
operator-proof = Confermi la Sua identità
operator-proof-hint = La console lo chiede una volta all’ora.
outbox = Posta in uscita
outbox-no-server = Questo servizio non ha un server di posta, quindi nulla qui è stato inviato. Consegni Lei stesso le lettere.
outbox-kept = Conservato
outbox-failed = Non riuscito
outbox-waiting = In attesa
outbox-done = Fatto
outbox-none = Qui non c’è nulla
outbox-none-hint = Le e-mail che non si possono inviare e gli altri lavori non riusciti attendono qui.
outbox-job = Lavoro: { $kind }
outbox-look-hint = L’apertura è nel registro dell’organizzazione o della persona interessata.
outbox-to = A
outbox-organization = Organizzazione
outbox-written = Scritto
outbox-attempts = Tentativi
outbox-due = Prossimo tentativo
outbox-problem = Problema
outbox-text = Lettera
outbox-unreadable = Non si può aprire: è stato sigillato con una chiave diversa da quella di questa installazione.
outbox-not-now = Riprovare ora non serve: attende il suo turno, o non c’è un server di posta.
flash-outbox-retried = Si riprova ora.
flash-operator-suspended = L’organizzazione è sospesa.
flash-operator-activated = L’organizzazione è di nuovo attiva.
support-open = I gestori possono guardare dentro
support-open-until = { $person } li ha fatti entrare fino al { $until }. Leggono e non modificano nulla.
support-end = Termina ora
support-grant = Fai entrare i gestori
support-grant-hint = Chi gestisce questo servizio non vede nulla del Suo lavoro. Se Le serve aiuto, lo lasci guardare dentro per qualche ora: legge ciò che leggono i Suoi osservatori e le impostazioni, e non modifica nulla. Ogni visita è nel registro, e l’accesso termina da solo.
support-hours = Per quanto tempo
support-hours-count = { $count ->
    [one] Un’ora
   *[other] { $count } ore
 }
support-hours-range = Scelga 1, 8, 24 o 72 ore.
support-before = In precedenza
support-record-hint = Chi è entrato, e quando, è nel registro di controllo.
support-granted-already = I gestori possono già guardare dentro. Prima termini quell’accesso.
support-ended-already = I gestori non possono guardare dentro: non c’è nulla da terminare.
flash-support-granted = Ora i gestori possono guardare dentro.
flash-support-ended = I gestori sono di nuovo fuori.
mail-operator-plan = Il piano di { $organization } è cambiato
mail-operator-plan-line = I gestori di questo servizio hanno modificato il piano o i limiti di { $organization }.
mail-operator-plan-limits = Piano: { $plan }. Membri e inviti in sospeso: { $users }. Progetti attivi: { $projects }.
mail-operator-suspended = { $organization } è sospesa
mail-operator-suspended-line = I gestori di questo servizio hanno sospeso { $organization }. Tutto si può leggere ed esportare, nulla modificare.
mail-operator-activated = { $organization } è di nuovo attiva
mail-operator-activated-line = I gestori di questo servizio hanno riattivato { $organization }. Tutti possono lavorare come prima.
audit-family-operator = Gestori
audit-family-support = Accesso per assistenza
audit-operator-looked = Un gestore ha guardato piano e utilizzo
audit-operator-plan-changed = Un gestore ha modificato piano o limiti
audit-operator-suspended = Un gestore ha sospeso l’organizzazione
audit-operator-activated = Un gestore ha riattivato l’organizzazione
audit-operator-mail-read = Un gestore ha letto una lettera
audit-operator-mail-retried = Un gestore ha fatto riprovare qualcosa
audit-support-granted = Gestori fatti entrare
audit-support-ended = Accesso per assistenza terminato
audit-support-entered = Un gestore ha guardato dentro
## Timesheet
timesheet = Foglio ore
entries = Registrazioni
total = Totale
saving = Salvataggio …
saved = Salvato
unsaved = Non salvato: guarda le celle segnate
timesheet-whose = La settimana di chi
timesheet-show = Mostra
timesheet-empty = Ancora niente in questa settimana
timesheet-empty-hint = Aggiungi un progetto e scrivi le ore, o copia la settimana prima.
timesheet-empty-other = In questa settimana non è stato registrato tempo.
timesheet-row-add = Aggiungi riga
timesheet-row-remove = Togli la riga di { $name }
timesheet-row-remove-short = Togli la riga
timesheet-copy-rows = Copia le righe della settimana scorsa
timesheet-copy-times = Copia con i tempi
flash-timesheet-copied = La settimana prima è copiata.
flash-timesheet-nothing-to-copy = Nella settimana prima non c’è niente da copiare.
timesheet-comment = Commento
timesheet-comment-for = Commento per { $name }
timesheet-open = Apri le registrazioni
timesheet-open-cell = { $count ->
    [one] { $name }: apri la registrazione
   *[other] { $name }: apri le { $count } registrazioni
}
timesheet-cell-changed = Questa cella è stata modificata nel frattempo, quindi la tua non è stata salvata. Ricarica la pagina per vederla.
timesheet-cell-empty = Qui non c’è più tempo
timesheet-back = Torna alla settimana
timesheet-incomplete = La pagina ha inviato solo una parte delle celle. Ricaricala e riprova.
timesheet-time-missing = Scrivi il tempo di cui parla il commento.
entry-worker-unknown = Nessuno in questa organizzazione ha questo id.
entry-worker-stays = Una registrazione resta della persona che ha lavorato.
audit-time-entry-created = Tempo inserito per qualcuno
audit-time-entry-changed = Tempo di qualcuno modificato

## Calendar

calendar = Calendario
calendar-week = Settimana
calendar-month = Mese
calendar-view = Mostra
calendar-before = Indietro
calendar-after = Avanti
calendar-whose = Calendario di
calendar-one-person = Un calendario è di una persona. Indichi l’ID di una persona.
calendar-no-times = Senza orari
calendar-running = in corso
calendar-keys = Trascini nel calendario per aggiungere tempo. Su una voce, Alt e le frecce la spostano, con Maiusc ne spostano la fine, e Invio la apre.
calendar-no-script = Il calendario ha bisogno degli script. Lo stesso tempo si trova qui:
## Tasks

task = Attività
task-find-create = Trova o crea un’attività
task-none = Nessuna attività
task-no-match = Nessuna attività corrisponde.
task-not-of-project = Questo progetto non ha questa attività.
task-cancelled = Questa attività è annullata. Riaprila per registrarvi del tempo.
task-required = Scegli un’attività: questa organizzazione ne vuole una per ogni registrazione.
task-needs-project = Scegli un progetto per la nuova attività.
task-name-taken = Un’altra attività di questo progetto ha questo nome.
task-project-fixed = Un’attività resta nel suo progetto.
task-in-use = Su questa attività è stato registrato del tempo: si può annullare, ma non eliminare.
task-cancelled-not-done = Un’attività annullata non è completata. Riaprila prima.
task-done-not-cancelled = Un’attività completata non si annulla. Riaprila prima.
task-not-in-column = L’attività che deve precederla non è in questa colonna.
assignee-unknown = Nessuna persona attiva in questa organizzazione ha questo id.
estimate-range = Una stima va da un secondo a 10.000 ore.
tasks = Attività
tasks-mine = Le mie attività
tasks-all = Tutte le attività
tasks-board = Lavagna
task-new = Nuova attività
task-new-in = Nuova attività: { $status }
task-edit = Modifica attività
task-start = Avvia il timer su «{ $name }»
tasks-overdue = In ritardo
tasks-today = Per oggi
tasks-this-week = Per questa settimana
tasks-later = Più avanti
tasks-without-day = Senza scadenza
tasks-open = Aperte
tasks-search = Trova un’attività
tasks-sort = Ordine
tasks-sorted-by = Per: { $what }
tasks-none = Nessuna attività aperta
tasks-none-hint = Le attività dicono che cosa c’è da fare in un progetto, chi lo fa ed entro quando.
tasks-nothing-hint = Prova con meno lettere o con un altro stato.
tasks-mine-none = Non c’è nulla che ti aspetti
tasks-mine-none-hint = Qui compaiono le attività assegnate a te, le scadenze più vicine in alto.
tasks-of-nobody = Attività senza assegnatario
tasks-more =
    { $count ->
        [one] Un’altra
       *[other] Altre { $count }
    }
task-status-todo = Da fare
task-status-in_progress = In corso
task-status-review = In revisione
task-status-done = Completata
task-status-cancelled = Annullata
task-priority = Priorità
task-priority-any = Qualsiasi priorità
task-priority-low = Bassa
task-priority-medium = Media
task-priority-high = Alta
task-priority-urgent = Urgente
task-assignee = Assegnata a
task-assignee-any = Chiunque
task-assignee-me = Io
task-assignee-none = Nessuno
task-due = Scadenza
task-estimate = Stima
task-estimate-hint = Come lo diresti: 2:30, 90m o 1,5
task-project-choose = Scegli un progetto
task-undescribed = Non c’è alcuna descrizione.
task-activities = Cronologia
task-started = Iniziata
task-completed = Completata
task-own-time = Il tuo tempo
task-time-spent = Impiegato
task-move = Sposta in
task-move-up = In su
task-move-down = In giù
board-keys = Trascina le schede, o sposta quella attiva con Maiusc e le frecce.
markdown-hint = Funziona il Markdown: **grassetto**, _corsivo_, elenchi, link.
task-delete-consequence = L’attività sparisce da tutti gli elenchi. Non ha registrazioni di tempo.
flash-task-created = Attività creata.
flash-task-deleted = Attività eliminata.
flash-task-restored = Attività ripristinata.
nothing = niente
task-was-created = ha creato l’attività.
task-was-described = ha modificato la descrizione.
task-was-deleted = ha eliminato l’attività.
task-was-restored = ha ripristinato l’attività.
task-was-renamed = ha cambiato il nome da «{ $old }» a «{ $new }».
task-was-moved = ha cambiato lo stato da { $old } a { $new }.
task-priority-changed = ha cambiato la priorità da { $old } a { $new }.
task-assignee-changed = ha cambiato l’assegnatario da { $old } a { $new }.
task-day-changed = ha cambiato la scadenza da { $old } a { $new }.
task-estimate-changed = ha cambiato la stima da { $old } a { $new }.
shortcut-tasks = Vai alle attività
projects-all = Tutti i progetti
## Search

search-everything = Cerca tra clienti, progetti, tag e ore
search-begin = Che cosa cerca?
search-begin-hint = Bastano poche lettere, e un errore di battitura non fa danni.
search-nothing-hint = Provi con meno parole o con un’altra grafia.
search-results = Trovati
commands = Ricerca e comandi
commands-placeholder = Cerchi, o dica dove andare
command-start = Avvia il timer:

## Comments and notifications

comments = Commenti
comment = Commento
comments-none = Nessuno ha ancora commentato.
comments-older = Commenti precedenti
comment-write = Commenta
comment-reply = Rispondi
comment-placeholder = Che cosa dovrebbero sapere gli altri?
comment-mention = Menziona
comment-edited = modificato
comment-deleted = Questo commento è stato eliminato.
comment-delete-consequence = Il testo sparisce per sempre. Le risposte restano.
comment-not-own = Solo chi ha scritto un commento può modificarlo; i manager possono eliminarlo.
mentions-too-many = Menziona al massimo { $most } persone.
flash-comment-deleted = Commento eliminato.
notifications = Notifiche
notifications-none = Niente di nuovo
notifications-none-hint = Quando qualcuno ti menziona, ti risponde, ti assegna un’attività o decide sulla tua settimana, lo vedi qui.
notifications-read = Segna tutto come letto
notifications-unread = { $count } nuove
notifications-preferences = Come avvisarmi
notification-new = Nuovo
notification-read = Segna come letto
notification-mention = { $person } ti ha menzionato su «{ $about }»
notification-reply = { $person } ti ha risposto su «{ $about }»
notification-task-assigned = { $person } ti ha assegnato l’attività «{ $about }»
notification-time-submitted = { $person } ha inviato la settimana dal { $from } al { $to }
notification-time-approved = { $person } ha approvato la tua settimana dal { $from } al { $to }
notification-time-rejected = { $person } ha respinto la tua settimana dal { $from } al { $to }
notification-time-reopened = { $person } ha riaperto la tua settimana dal { $from } al { $to }
notify-mention = Qualcuno mi menziona
notify-reply = Qualcuno mi risponde
notify-task-assigned = Qualcuno mi assegna un’attività
notify-time-submitted = Una settimana attende la mia approvazione
notify-time-approved = La mia settimana è approvata
notify-time-rejected = La mia settimana è respinta
notify-time-reopened = La mia settimana è riaperta
notify-mail = Qui e per e-mail
notify-here = Solo qui
notify-none = Per niente
mail-mention = { $person } ti ha menzionato su «{ $about }»
mail-mention-line = { $person } ha scritto in { $organization } un commento su «{ $about }» che ti menziona.
mail-reply = { $person } ti ha risposto su «{ $about }»
mail-reply-line = { $person } ha risposto in { $organization } al tuo commento su «{ $about }».
mail-task-assigned = { $person } ti ha assegnato l’attività «{ $about }»
mail-task-assigned-line = L’attività «{ $about }» in { $organization } ora è tua.
mail-task-look = Guarda l’attività
mail-comment-read = Leggi il commento

## Approval of weeks
approvals = Approvazioni
approvals-empty = Nessuna settimana è stata ancora inviata
approvals-empty-hint = Le settimane inviate dal foglio ore attendono qui l’approvazione.
period-is-open = Di nuovo aperta
period-is-submitted = In attesa di approvazione
period-is-approved = Approvata
period-is-rejected = Respinta
period-submit = Invia settimana
period-withdraw = Ritira
period-decide = Decidi
period-approve = Approva
period-reject = Respingi
period-reopen = Riapri
period-approved = Il tempo dal { $from } al { $to } è approvato e chiuso. Chiedi a un responsabile di riaprirlo.
period-submitted = Il tempo dal { $from } al { $to } attende l’approvazione ed è chiuso. Ritiralo per modificarlo.
period-locked = Il tempo fino al { $day } è chiuso. Chiedi a un responsabile di modificarlo.
period-timer-runs = In questa settimana il timer è ancora in corso. Fermalo, poi invia la settimana.
period-not-open = Questa settimana attende già l’approvazione o è approvata.
period-not-waiting = Questa settimana non attende approvazione.
period-is-open-already = Questa settimana è aperta.
period-decision-unknown = Scegli se approvare, respingere o riaprire.
lock-date = Chiuso fino al
lock-date-hint = Il tempo di questo giorno e di prima è chiuso per tutti tranne i responsabili, le cui modifiche sono registrate.
lock-date-none = Niente è chiuso.
flash-period-submitted = La settimana è inviata.
flash-period-withdrawn = La settimana è di nuovo tua.
flash-period-approved = La settimana è approvata.
flash-period-rejected = La settimana è respinta.
flash-period-reopened = La settimana è di nuovo aperta.
mail-period-submitted = { $person } ha inviato una settimana in { $organization }
mail-period-submitted-line = La settimana dal { $from } al { $to } attende la tua approvazione.
mail-period-approved = La tua settimana in { $organization } è approvata
mail-period-rejected = La tua settimana in { $organization } è stata respinta
mail-period-reopened = La tua settimana in { $organization } è di nuovo aperta
mail-period-decided-line = { $person } ha deciso sulla settimana dal { $from } al { $to }.
mail-period-comment = Commento: { $comment }
mail-period-look = Guarda la settimana
audit-family-period = Settimane
audit-period-submitted = Settimana inviata
audit-period-withdrawn = Settimana inviata ritirata
audit-period-approved = Settimana approvata
audit-period-rejected = Settimana respinta
audit-period-reopened = Settimana riaperta
audit-organization-locked-until = Data di chiusura modificata

## Rates

rates = Tariffe
rate-new = Nuova tariffa
rate-edit = Modifica tariffa
rates-all = Tutte le tariffe
rates-by-day = Tariffe per giorno
rates-none = Qui non ci sono ancora tariffe
rates-none-hint = Imposta quanto vale un’ora per una persona, un cliente, un progetto o un’attività, e quanto costa un’ora di una persona.
rates-none-here = Nessuna tariffa propria per certi giorni.
rates-hint = Vale la tariffa più specifica: quella della registrazione stessa, poi della persona sul progetto, dell’attività, del progetto, del cliente, della persona, dell’organizzazione. Una registrazione conserva la tariffa con cui è stata scritta.
rates-usual = Tariffa abituale dell’organizzazione
rate-kind = Tipo
rate-whose = Per
rate-days = Giorni
rate-amount = Tariffa
cost-rate = Costo di un’ora
hourly-rate-hint = Quanto vale un’ora per i clienti.
cost-rate-hint = Quanto costa all’organizzazione un’ora di una persona. I membri non lo vedono mai.
rate-whose-hint = Scegli una persona, un progetto, entrambi, o un cliente. Non scegliere nulla per tutta l’organizzazione.
rate-person = Persona
rate-person-any = Tutti
rate-in = Tariffa in { $currency } all’ora
rate-first-day = Primo giorno
rate-last-day = Ultimo giorno
rate-new-entries-only = Vale per le registrazioni scritte da ora in poi. Quelle esistenti conservano la loro tariffa, a meno che tu non applichi le tariffe al tempo passato.
rate-always = In tutti i giorni
rate-from-day = Dal { $day }
rate-until-day = Fino al { $day }
rate-of-organization = Tutta l’organizzazione
rate-of-project-member = Persona su un progetto
rate-from-entry = { $amount } all’ora, impostata su questa registrazione
rate-from-project-member = { $amount } all’ora, della persona su questo progetto
rate-from-task = { $amount } all’ora, dell’attività
rate-from-project = { $amount } all’ora, del progetto
rate-from-client = { $amount } all’ora, del cliente
rate-from-member = { $amount } all’ora, della persona
rate-from-organization = { $amount } all’ora, dell’organizzazione
entry-rate-in = Tariffa di questa registrazione in { $currency }
flash-rate-created = Tariffa impostata.
flash-rate-deleted = Tariffa eliminata.
flash-rates-applied = Tariffe applicate al tempo passato.
rate-delete-consequence = Le nuove registrazioni ricevono allora la tariffa successiva impostata. Quelle esistenti conservano ciò che hanno.
rate-overlaps = Per alcuni di questi giorni c’è già una tariffa di questo tipo. Modifica prima i suoi giorni.
rate-subject-unclear = Scegli una persona, un progetto, entrambi, o un cliente: nessun’altra combinazione ha una tariffa.
rate-cost-needs-person = Il costo di un’ora si imposta solo per una persona.
rate-task-unknown = In questa organizzazione non c’è questa attività.
rates-apply = Applica le tariffe al tempo passato
rates-apply-hint = Guarda prima che cosa cambierebbe. Le tariffe impostate su una registrazione restano, come tutto ciò che è in periodi chiusi.
rates-preview = Mostra che cosa cambierebbe
rates-would-change = Che cosa cambierebbe
rates-nothing-changes = Non cambia nulla: queste registrazioni hanno le tariffe attuali.
rates-entries =
    { $count ->
        [one] 1 registrazione
       *[other] { $count } registrazioni
    }
rates-before = Prima
rates-after = Dopo
rates-costs = Costo
rates-left-out = Questi periodi sono chiusi e restano come sono:
rates-left-locked = Tutto fino alla data di blocco, { $day }
rates-left-approved = { $name }, { $days }, approvato
rates-left-submitted = { $name }, { $days }, attende l’approvazione
rates-apply-now = Applica
rates-preview-outdated = Tempo o tariffe sono cambiati dopo l’anteprima. Nulla è stato applicato: guardala di nuovo.
members-see-amounts = I membri vedono quanto vale il proprio tempo
members-see-amounts-hint = Altrimenti solo i responsabili e i ruoli superiori vedono tariffe e importi. Quanto costa un’ora è sempre solo per loro.
audit-family-rate = Tariffe
audit-rate-created = Tariffa impostata
audit-rate-changed = Tariffa modificata
audit-rate-deleted = Tariffa eliminata
audit-rate-applied = Tariffe applicate al tempo passato
## Taking time along

time-export = Esporta
time-export-file = Il tempo in un file
time-export-file-hint = Tutto ciò che l’elenco delle registrazioni mostra per questi giorni. L’esportazione viene annotata.
time-export-whose = Tempo di
time-export-everybody = Tutti
time-export-csv = Tabella (CSV)
time-export-ics = Calendario (iCal)
feed = Il Suo tempo in un programma di calendario
feed-hint = Un indirizzo segreto dal quale il Suo programma di calendario legge le Sue registrazioni degli ultimi sei mesi. Chi lo conosce può leggerle anch’egli, e nient’altro.
feed-create = Crea un indirizzo
feed-renew = Crea un nuovo indirizzo
feed-renew-hint = Un nuovo indirizzo mette fine al precedente.
feed-end = Disattiva l’indirizzo
feed-copy-now = Copi ora l’indirizzo e lo sottoscriva nel Suo programma di calendario: non verrà più mostrato.
feed-since = C’è un indirizzo dal { $day }.
feed-read = Ultima lettura il { $day }.
feed-never-read = Non è mai stato letto.
flash-feed-ended = L’indirizzo non funziona più.
audit-time-entry-exported = Tempo esportato
audit-feed-created = Indirizzo del calendario creato
audit-feed-ended = Indirizzo del calendario disattivato
audit-family-feed = Indirizzi del calendario
## Several entries at once

days-add = Aggiungi più giorni
days-add-hint = La stessa registrazione ogni giorno, al massimo 31 giorni. Vengono aggiunte tutte, oppure nessuna.
days-first = Primo giorno
days-last = Ultimo giorno
days-weekends = Anche il sabato e la domenica
days-time = Tempo di ogni giorno
days-refused = In questi giorni non è possibile, quindi non è stato aggiunto nulla
days-weekend-only = Tra questi giorni ci sono solo sabati e domeniche.
flash-days-added = Il tempo è stato aggiunto in ogni giorno.
selection = Selezione
selected = Selezionate:
selection-clear = Annulla la selezione
entry-select = Seleziona “{ $name }”
entries-select = Seleziona tutto di “{ $name }”
shortcut-select = Seleziona la registrazione attiva
entries-edit = { $count ->
    [one] Modifica 1 registrazione
   *[other] Modifica { $count } registrazioni
}
entries-edit-hint = In queste registrazioni cambia solo ciò che spunti.
entries-change = Cambia: { $what }
entries-change-nothing = Spunta ciò che deve cambiare.
entries-none = Seleziona almeno una registrazione.
entries-too-many = Al massimo { $most } registrazioni alla volta, per favore.
flash-entries-changed = Registrazioni modificate.
flash-entries-deleted = Registrazioni eliminate.
selection-done = { $count ->
    [one] 1 registrazione elaborata
   *[other] { $count } registrazioni elaborate
}
selection-refused = { $count ->
    [one] 1 registrazione resta com’era:
   *[other] { $count } registrazioni restano com’erano:
}
entry-duplicate = Duplica
entry-split = Dividi…
entry-split-title = Dividi la registrazione
entry-split-do = Dividi
entry-merge-before = Unisci alla precedente
entries-merge = Unisci
split-at = Dividi alle
split-at-hint = Un’ora tra l’inizio e la fine, ad esempio 12:30.
split-after = Durata della prima parte
split-after-or = Oppure la durata della prima parte
split-after-hint = Ad esempio 1:30 o 45m.
flash-entry-duplicated = Registrazione duplicata.
flash-entry-split = Registrazione divisa.
flash-entries-merged = Registrazioni unite.
entry-runs = Questa registrazione è in corso. Prima fermala.
merge-count = Seleziona da due a 20 registrazioni da unire.
merge-not-equal = Si possono unire solo registrazioni uguali: stessa descrizione, stesso progetto, stessa attività, stessi tag e stessa fatturazione.
merge-not-neighbours = Si possono unire solo registrazioni che si susseguono senza intervalli, o durate dello stesso giorno.
split-outside = Questo non è all’interno della registrazione.
split-where = Di’ dove dividere: a un’ora, o dopo una durata.

## Breaks

breaks = Pause
breaks-of = Pausa { $length }
timer-paused = In pausa
timer-pause = Metti in pausa
timer-pause-key = Metti in pausa (p)
timer-unpause = Riprendi
timer-unpause-key = Riprendi (p)
shortcut-pause = Metti in pausa il timer, o riprendi
timer-already-paused = Il timer è già in pausa.
timer-not-paused = Il timer non è in pausa.
break-needs-times = Solo una registrazione con inizio e fine può avere pause.
break-too-long = Le pause durano quanto la registrazione, o di più.
start-in-break = Da allora il timer ha avuto pause che non trovano posto dopo questo inizio.
stop-before-break = Il timer è stato in pausa dopo quel momento. Scegline uno dopo l’ultima pausa.
## Focus sessions

focus = Concentrazione
focus-idle = Pronto a concentrarti?
focus-idle-hint = Una sessione dura { $minutes } minuti. È legata alla voce per cui corre il tuo timer.
focus-session = Sessione di concentrazione
focus-short-break = Pausa
focus-long-break = Pausa lunga
focus-start = Inizia una sessione
focus-start-short-break = Fai una pausa
focus-start-long-break = Fai una pausa lunga
focus-interrupt = Sono stato interrotto
focus-stop = Termina
focus-over = La sessione è finita. È ora di una pausa.
focus-break-over = La pausa è finita. Pronto per la prossima sessione?
focus-interrupted-times = { $count ->
    [0] Nessuna interruzione
    [1] Un’interruzione
   *[other] { $count } interruzioni
}
focus-cycle = { $done } sessioni su { $cycles } prima della pausa lunga
focus-summary = La tua concentrazione in cifre
focus-span = Quando
focus-sessions = Sessioni
focus-time = Tempo di concentrazione
focus-interruptions = Interruzioni
focus-this-week = Questa settimana
focus-preferences = Il mio ciclo
focus-minutes = Minuti di una sessione
focus-cycles = Sessioni prima della pausa lunga
focus-short-break-minutes = Minuti di una pausa
focus-long-break-minutes = Minuti di una pausa lunga
focus-sound = Riproduci un suono leggero alla fine
focus-notice = Mostra un avviso del browser alla fine
focus-notice-hint = Il browser ti chiede il permesso. La pagina deve restare aperta.
focus-notice-refused = Il browser non consente avvisi qui. Puoi cambiarlo nelle sue impostazioni per questa pagina.
focus-not-running = Le interruzioni si contano mentre corre una sessione di concentrazione.
focus-number-range = Indica un numero intero da 1 a { $most }.
## My week

open = Apri
my-week = La mia settimana
my-week-hint = Il Suo tempo in tutte le Sue organizzazioni. Ognuna mostra solo il proprio: nessuna sa delle altre.
my-week-none = Nessun tempo questa settimana
my-week-none-hint = Ciò che registra in una delle Sue organizzazioni appare qui.
timer-runs-in = In { $organization } è in corso un timer:
timer-stop-there = Fermalo

## Budgets

budget = Budget
budget-none = Questo progetto non ha un budget.
budget-set = Imposta un budget
budget-change = Modifica il budget
budget-of-project = Budget di “{ $project }”
budget-kind = Che cosa si conta
budget-kind-hours = Ore
budget-kind-money = Denaro in { $currency }
budget-amount = Ammontare
budget-amount-hint = Ore come 120 o 7:30, oppure una somma come 5000.
budget-amount-nothing = Un budget è maggiore di zero.
budget-period = Ogni quanto
budget-period-total = In tutto
budget-period-monthly = Ogni mese
budget-threshold = Avvisa i responsabili al (per cento)
budget-threshold-hint = Sono avvisati una volta allora, e un’altra al 100 %. Un nuovo mese o un altro budget ricomincia da capo.
budget-threshold-range = Indichi un numero intero da 1 a 99.
budget-of-month = in { $month }
budget-in-all = in tutto
budget-used = Quanto del budget è usato
budget-fine = Nel budget
budget-nearly-used-up = Quasi esaurito
budget-used-up = Esaurito
budget-spent = { $amount } usati, { $percent } %
budget-left = { $amount } restanti
budget-over = { $amount } oltre il budget
budget-in-short = Budget: { $percent } %
budget-burn-down = Quanto restava alla fine di ogni giorno
budget-line-left = Restante
budget-line-ideal = Restante se ogni giorno usasse lo stesso
budget-line-zero = Niente resta
budget-numbers = Lo stesso in cifre
budget-column-days = Giorni
budget-column-used = Usato
budget-days = dal { $from } al { $to }
budget-hours-hint = Le ore sono quelle di tutte le registrazioni, fatturabili o no.
budget-money-hint = Il denaro è quanto valgono le registrazioni fatturabili alle proprie tariffe.
budget-threshold-told = I responsabili sono avvisati al { $percent } % e al 100 %.
budget-delete-consequence = Il budget e i suoi avvisi spariscono. Tutto il tempo resta.
flash-budget-set = Budget impostato.
flash-budget-removed = Budget eliminato.
notification-budget = Il { $percent } % del budget di “{ $about }” è usato
notification-budget-month = Il { $percent } % del budget di “{ $about }” per { $month } è usato
notify-project-budget = Il budget di un progetto è quasi o del tutto esaurito
mail-budget = Il { $percent } % del budget di “{ $project }” è usato
mail-budget-line = In { $organization }, il progetto “{ $project }” ha usato il { $percent } % del suo budget o più.
mail-budget-month-line = In { $organization }, il progetto “{ $project }” ha usato il { $percent } % del suo budget per { $month } o più.
mail-budget-look = Guarda il budget
audit-project-budget-set = Budget di un progetto impostato
audit-project-budget-removed = Budget di un progetto eliminato
## Time from other tools

imports = Importa
import-new = Porta il tempo da un altro strumento
import-new-hint = Esporta il report dettagliato di Toggl Track, Clockify, Harvest, Kimai o solidtime come CSV, in inglese, e sceglilo qui: al massimo 20 MB e 200.000 righe. Vedi che cosa contiene prima che qualcosa venga importato.
import-file = File
import-upload = Carica un file
import-file-too-large = Il file supera i 20 MB. Esporta meno mesi alla volta.
imports-none = Non è stato ancora importato nulla
imports-none-hint = Ogni importazione appare qui con il suo resoconto e si può annullare.
import-tool = Strumento
import-rows = Righe
import-uploaded = Caricato
import-is-reading = Il file viene letto …
import-is-asking = Il file richiede una risposta
import-is-ready = Pronto: non è stato ancora importato nulla
import-is-running = Le registrazioni vengono scritte …
import-is-done = Importato
import-is-undoing = L’importazione viene annullata …
import-is-undone = Annullato
import-progress = { $done } righe su { $rows }
import-look-again = Guarda di nuovo
import-report = Righe e tempo del file
import-whole-file = Tutto il file
import-rows-waiting = Lette
import-rows-imported = Righe importate
import-rows-present = C’erano già
import-rows-skipped = Tralasciate
import-rows-faulty = Non leggibili
import-rows-undone = Ritirate
import-rows-kept = Conservate
import-already-here = { $count ->
    [0] Nessuna riga è già qui.
    [1] Una riga è già qui.
   *[other] { $count } righe sono già qui.
}
import-tags-found = { $count ->
    [0] Nessun tag.
    [1] Un tag.
   *[other] { $count } tag.
}
import-written = { $count ->
    [0] Nessuna registrazione viene da questa importazione.
    [1] Una registrazione viene da questa importazione: { $length }.
   *[other] { $count } registrazioni vengono da questa importazione: { $length }.
}
import-overlaps = { $count ->
    [0] Nessuna si sovrappone a tempo già presente.
    [1] Una si sovrappone a tempo già presente.
   *[other] { $count } si sovrappongono a tempo già presente.
}
import-see-entries = Vedi le registrazioni
import-undo = Annulla l’importazione
import-undo-question = Annullare l’importazione di { $name }?
import-undo-entries = { $count ->
    [0] Nessuna registrazione viene eliminata.
    [1] Una registrazione viene eliminata.
   *[other] { $count } registrazioni vengono eliminate.
}
import-undo-changed = { $count ->
    [0] Nessuna registrazione è stata modificata da allora.
    [1] Una registrazione è stata modificata da allora e resta.
   *[other] { $count } registrazioni sono state modificate da allora e restano.
}
import-undo-created = Anche clienti, progetti e attività creati dall’importazione vanno via, se nient’altro li usa. I progetti di cui resta una traccia vengono archiviati.
import-people = Persone
import-in-file = Nel file
import-here = Qui
import-no-name = Senza nome
import-is-here = Che cosa è { $name } qui
import-skip-person = Non importare questa persona
import-no-task = Nessuna attività
import-create = Quello con questo nome; da creare se manca
import-run = Avvia l’importazione
import-reading = Come viene letto il file
import-reading-hint = Leggerlo di nuovo dimentica le scelte qui sopra.
import-find-out = Ricavato dal file
import-date-order = Date
import-year-first = Anno, mese, giorno
import-day-first = Giorno, mese, anno
import-month-first = Mese, giorno, anno
import-read-again = Leggi di nuovo
import-line = Riga { $line }
import-first-rows = Queste sono le prime 100.
import-of-another = Qualcun altro ha caricato questo file: solo quella persona può proseguire.
import-other-state = L’importazione non è a questo passo. Guardala di nuovo.
import-choice-wrong = Una delle scelte qui non è possibile. Scegline un’altra.
import-ask-not-text = Non è una tabella in UTF-8. Esporta di nuovo il report come CSV.
import-ask-tool = Le colonne non sono note. Quale strumento ha scritto il file?
import-ask-columns = Le colonne non dicono quando e per quanto si è lavorato. Esporta il report dettagliato.
import-ask-date-order = Le date si possono leggere in due modi. Indica l’ordine di giorno e mese.
import-ask-no-rows = Il file non ha righe.
import-ask-too-many-rows = Il file ha più di 200.000 righe. Esporta meno mesi alla volta.
import-ask-too-many-names = Il file nomina più di 5.000 persone, clienti, progetti e attività. Esporta meno mesi alla volta.
import-row-not-yours = Non è il tuo tempo
import-row-person-skipped = La persona non viene importata
import-row-closed = Il giorno è chiuso
import-row-changed = Qualcuno ha modificato la registrazione da allora
import-fault-text = La riga contiene caratteri che non si possono conservare.
import-fault-length = La durata non è leggibile.
import-fault-no-length = La riga non dice quanto è durato; forse era ancora in corso.
import-fault-too-long = La riga supera le 999 ore.
import-fault-day = Il giorno non è leggibile o precede l’anno 2000.
import-fault-time = L’ora non è leggibile.
import-fault-no-such-time = Gli orologi sono stati spostati avanti: quest’ora non è esistita nel fuso orario del file.
import-fault-end-first = La riga finisce prima di iniziare.
import-fault-contradiction = La durata supera il tempo dall’inizio alla fine.
import-fault-billable = Fatturabile deve essere sì o no.
import-fault-name = Un nome supera i 200 caratteri.
import-fault-description = La descrizione supera i 2.000 caratteri.
import-fault-tags = Ci sono più di 20 tag, o uno supera i 50 caratteri.
welcome-import = Porta quello che hai
welcome-import-hint = Il tempo di Toggl Track, Clockify, Harvest, Kimai o solidtime, come nella loro esportazione CSV.
audit-import-run = Tempo importato
audit-import-undone = Importazione annullata
audit-family-import = Importazioni

## Who is working now

working-now = Al lavoro adesso

## Totals of a project

totals-all-time = Dall’inizio
totals-this-month = Questo mese
totals-last-month = Il mese scorso
totals-period = Periodo
totals-own = Il Suo tempo
totals-others = Altri
totals-none = Qui non è stato registrato alcun tempo.

## Another person’s calendar

time-add-for = Aggiungi tempo per { $name }
calendar-editing = Sta modificando il tempo di { $name }. Ogni modifica viene annotata.

## Saved filters
saved-filters = Filtri salvati
saved-filter-save = Salva questo filtro
saved-filter-edit = Modifica filtro
saved-filter-delete = Elimina filtro
saved-filter-hint = Un Suo filtro con lo stesso nome viene sostituito.
saved-filter-share = Lo trovano tutti nell’organizzazione
saved-filter-shared-mark = condiviso
saved-filter-name-taken = Ha un altro filtro con questo nome.
saved-filter-unreadable = Questo filtro non è leggibile. Lo imposti di nuovo nell’elenco.
saved-filter-other-list = Un filtro resta con il suo elenco.
saved-filters-too-many = Conserva già { $most } filtri. Ne elimini prima uno.
flash-filter-saved = Filtro salvato.
flash-filter-deleted = Filtro eliminato.

## The list of time
time-list = Elenco
time-list-nothing = Nessuna registrazione corrisponde a questo filtro.
time-search = Cerca registrazioni
days = Giorni
days-chosen = Giorni scelti
days-all = Tutto il tempo
days-today = Oggi
days-yesterday = Ieri
days-this_week = Questa settimana
days-last_week = La settimana scorsa
days-this_month = Questo mese
days-last_month = Il mese scorso
days-this_quarter = Questo trimestre
days-last_quarter = Il trimestre scorso
days-this_year = Quest’anno
days-last_year = L’anno scorso
tags-any = Tutti i tag
billable-any = Fatturabile o no
not-billable = Non fatturabile

## Recurring blocks
recurring = Blocchi ricorrenti
recurring-hint = Lavoro che torna ogni settimana. Quando è finito, la sua registrazione si scrive da sola.
recurring-new = Nuovo blocco ricorrente
recurring-edit = Modifica blocco ricorrente
recurring-mine = I miei
recurring-all = Di tutti
recurring-none = Niente torna da solo
recurring-none-hint = Una riunione settimanale, un turno fisso: dica una volta quando, e il tempo viene registrato ogni settimana.
recurring-until = fino al { $day }
recurring-weekdays = Giorni della settimana
recurring-hours = Da – a
recurring-hours-hint = Per esempio 9:00-10:30; oltre la mezzanotte 22-2.
recurring-zone = Sono ore dell’orologio dell’organizzazione ({ $zone }).
recurring-last = Ultimo giorno
recurring-coming = In arrivo
recurring-over = Non torna più.
recurring-left-out = Saltato
recurring-leave-out = Salta { $day }
recurring-take-in = Riprendi { $day }
recurring-settled = Finora
recurring-settled-none = Ancora niente. La prima registrazione si scrive quando la prima volta è passata.
recurring-not-written = Nessuna registrazione: { $reason }
recurring-entry-deleted = Registrazione eliminata
recurring-delete-consequence = Non torna più. Le registrazioni che ha scritto restano.
recurring-too-long-ago = Può cominciare al massimo { $most } giorni fa.
recurring-needs-hours = Dica da quando a quando, per esempio 9:00-10:30.
recurring-too-many = Ci sono già { $most } blocchi ricorrenti. Ne elimini prima uno.
recurring-worker-stays = Un blocco ricorrente resta alla sua persona.
recurring-not-coming = Non viene in questo giorno, o il giorno è passato.
recurring-planned = Previsto
flash-recurring-created = Blocco ricorrente salvato. Le sue registrazioni arrivano da sole.
flash-recurring-left-out = Quel giorno viene saltato.
flash-recurring-taken-in = Quel giorno è ripreso.
flash-recurring-deleted = Blocco ricorrente eliminato. Le sue registrazioni restano.
audit-recurring-block-created = Blocco ricorrente creato per qualcuno
audit-recurring-block-changed = Blocco ricorrente di qualcuno modificato
audit-recurring-block-deleted = Blocco ricorrente di qualcuno eliminato
audit-family-recurring-block = Blocchi ricorrenti

## Activity of a project

activity-all = Tutto
activity-kind = Che cosa mostrare
activity-none = Non è ancora successo nulla di questo tipo.
activity-more = Mostra altro
activity-page-size = Almeno 1 e al massimo 100.
activity-written = ha scritto un commento.
activity-was-created = Il progetto è stato creato.
activity-created = ha creato il progetto.
activity-archived = ha archiviato il progetto.
activity-restored = ha ripristinato il progetto.
activity-member-added = ha aggiunto { $name } al progetto.
activity-member-removed = ha tolto { $name } dal progetto.
activity-now-billable = ha reso il progetto fatturabile.
activity-not-billable = ha reso il progetto non fatturabile.
activity-client = ha cambiato il cliente da { $old } a { $new }.
activity-code = ha cambiato il codice da { $old } a { $new }.
activity-color = ha cambiato il colore da { $old } a { $new }.
activity-hourly-rate = ha cambiato la tariffa oraria da { $old } a { $new }.
activity-visibility = ha cambiato chi vede il progetto da { $old } a { $new }.
activity-budget = ha cambiato il budget da { $old } a { $new }.
activity-budget-total = { $amount } in tutto, avviso al { $percent } %
activity-budget-monthly = { $amount } al mese, avviso al { $percent } %
audit-client-created = Cliente creato
audit-client-changed = Cliente modificato
audit-client-archived = Cliente archiviato
audit-client-restored = Cliente ripristinato
audit-project-created = Progetto creato
audit-project-changed = Progetto modificato
audit-project-archived = Progetto archiviato
audit-project-restored = Progetto ripristinato
