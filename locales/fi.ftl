## Everywhere

optional = (valinnainen)
undo = Kumoa
dismiss = Piilota
close = Sulje
save = Tallenna
cancel = Peruuta
edit = Muokkaa
delete = Poista
archive = Arkistoi
restore = Palauta
search = Hae
search-clear = Tyhjennä haku
actions = Toiminnot
more-for = Lisää: { $name }
details = Tiedot
name = Nimi
email = Sähköposti
phone = Puhelin
address = Osoite
note = Muistiinpanot
status = Tila
status-active = Käytössä
status-archived = Arkistoitu
pages = Sivut
page-first = Ensimmäinen sivu
page-next = Seuraava
nothing-matches = Ei osumia
nothing-matches-hint = Kokeile vähemmillä kirjaimilla tai katso arkistoiduista.
you-are-here = Olet tässä
skip-to-content = Siirry sisältöön
flash-saved = Tallennettu.
language = Kieli
product-description = Ajanseuranta tuntilaskuttajille, yksin tai tiiminä.

## Frame

navigation = Päävalikko
time = Aika
projects = Projektit
clients = Asiakkaat
organizations = Organisaatiot
organizations-all = Kaikki organisaatiot
organization-new = Uusi organisaatio
organization-settings = Organisaation asetukset
switcher-label = Organisaatio:
account-menu = Tili:
tokens = API-avaimet
sign-out = Kirjaudu ulos
theme = Teema
theme-light = Vaalea
theme-dark = Tumma
theme-system = Järjestelmän mukaan
shortcuts = Pikanäppäimet
shortcuts-use = Käytä näitä näppäimiä
shortcut-new = Uusi kirjaus
shortcut-toggle = Käynnistä tai pysäytä ajastin
shortcut-time = Siirry aikaan
shortcut-projects = Siirry projekteihin
shortcut-clients = Siirry asiakkaisiin
shortcut-members = Siirry jäseniin
shortcut-organizations = Siirry organisaatioihin
shortcut-help = Tämä ohje
api-docs = API-dokumentaatio

## Errors

error-try-again = Se ei onnistunut. Yritä uudelleen.
error-offline = Palvelimeen ei saada yhteyttä. Tarkista yhteytesi ja yritä uudelleen.
error-again = Yritä uudelleen
error-home = Siirry aikaan
error-request = Pyyntö
error-page-not-found = Täällä ei ole mitään
error-page-forbidden = Et saa tehdä tätä
error-page-limit = Tilauksesi on täynnä
error-page-stale = Tämä muuttui sillä välin
error-page-unavailable = Palaamme hetken kuluttua
error-page-rate-limited = Hieman hitaammin, kiitos
error-page-internal = Jokin meni meillä rikki
error-page-refused = Se ei onnistunut
error-not-found = Sivu on ehkä siirtynyt, tai se kuuluu organisaatioon, jossa et ole.
error-unauthorized = Kirjaudu sisään tai lähetä voimassa oleva API-avain.
error-invalid = Osa syötteestä ei kelpaa. Mitään ei muutettu.
error-stale = Joku muu muutti tätä sen jälkeen, kun avasit sen. Hänen muutostaan ei korvattu: lataa sivu uudelleen ja toista oma muutoksesi.
error-precondition-required = Lähetä If-Match, jossa on lukemasi version tunniste (ETag).
error-too-large = Pyyntö on suurempi kuin 256 kt.
error-rate-limited = Liikaa pyyntöjä. Odota hetki ja yritä uudelleen.
error-unavailable = Tietokanta ei juuri nyt vastaa. Mitään tallentamaasi ei ole kadonnut.
error-internal = Vika on meidän, ja se on kirjattu lokiin. Yritä uudelleen; jos vika pysyy, kerro meille pyynnön numero.
forbidden-role = Roolisi tässä organisaatiossa ei salli tätä. Omistaja tai ylläpitäjä voi muuttaa rooliasi.
forbidden-scope = Tällä API-avaimella saa vain lukea.
forbidden-token = API-avaimella tätä ei voi tehdä. Kirjaudu sisään selaimella.
forbidden-suspended = Tämä organisaatio on jäädytetty: kaikkea voi lukea, mitään ei voi muuttaa.
forbidden-cross-site = Pyyntö ei tullut tältä sivustolta, joten se hylättiin.
idempotency-key-invalid = Idempotency-Key sisältää 1–200 merkkiä.
idempotency-key-reused = Tätä Idempotency-Key-arvoa käytettiin toiseen pyyntöön.
body-not-json = Lähetä JSON, otsakkeena Content-Type: application/json.
body-unreadable = Pyynnön sisältöä ei voitu lukea.
value-not-understood = Tätä arvoa ei ymmärretty: { $reason }.

## Fields

field-required = Täytä tämä kenttä.
field-too-short = Vähintään { $least } merkkiä, kiitos.
field-too-long = Enintään { $most } merkkiä, kiitos.
text-not-storable = Tässä on merkki, jota ei voi tallentaa.
email-invalid = Tämä ei ole sähköpostiosoite. Se näyttää tältä: name@example.com.

## Clients

client-new = Uusi asiakas
client-edit = Muokkaa asiakasta
clients-search = Hae asiakkaita
clients-none = Ei vielä asiakkaita
clients-none-hint = Asiakas on se, jolle teet työtä. Projektit kuuluvat asiakkaalle, ja laskut lähetetään asiakkaalle.
client-name-taken = Toisella asiakkaalla on jo tämä nimi.
client-in-use = Tällä asiakkaalla on projekteja, joten sen voi arkistoida mutta ei poistaa.
flash-client-created = Asiakas luotu.
flash-client-archived = Asiakas arkistoitu.
flash-client-restored = Asiakas palautettu.
flash-client-deleted = Asiakas poistettu.
client = Asiakas
client-none = Ei asiakasta
clients-all = Kaikki asiakkaat
client-unknown = Tätä asiakasta ei ole organisaatiossasi.
client-without-projects = Ei vielä projekteja.
client-archive-hint = Arkistoitua asiakasta ei enää tarjota uusiin projekteihin. Vain asiakkaan, jolla ei ole projekteja, voi poistaa.
client-delete-consequence = Asiakas, sen osoite ja muistiinpanot poistuvat pysyvästi. Sillä ei ole projekteja.

## Projects

project-new = Uusi projekti
project-edit = Muokkaa projektia
projects-search = Hae projekteja
projects-none = Ei vielä projekteja
projects-none-hint = Aika käytetään projekteihin. Projekti voi kuulua asiakkaalle, ja sillä voi olla tuntihinta.
projects-count =
    { $count ->
        [one] 1 projekti
       *[other] { $count } projektia
    }
code = Koodi
billable = Laskutettava
description = Kuvaus
color = Väri
hourly-rate = Tuntihinta
rate-an-hour = { $amount } tunnilta
rate-usual = { $amount } tunnilta, kuten koko organisaatiossa
rate-not-set = Ei asetettu
status-all = Kaikki
archive-or-delete = Arkistoi tai poista
delete-question = Poistetaanko ”{ $name }”?
keep = Säilytä
project-rate-in = Tuntihinta, { $currency }
project-billable-hint = Tämän projektin uudet kirjaukset ovat laskutettavia, ellei toisin valita.
project-archive-hint = Arkistoidut projektit säilyttävät aikansa eivätkä ota uusia kirjauksia. Vain projektin, jolla ei ole aikaa, tehtäviä eikä kommentteja, voi poistaa.
project-delete-consequence = Projekti ja sen asetukset poistuvat pysyvästi. Sillä ei ole aikakirjauksia, tehtäviä eikä kommentteja.
project-name-taken = Tämän asiakkaan toisella projektilla on jo tämä nimi.
project-code-taken = Toisella projektilla on jo tämä koodi.
project-code-invalid = Koodissa on enintään 20 kirjainta, numeroa, pistettä, viivaa tai alaviivaa, ja se alkaa kirjaimella tai numerolla.
project-in-use = Tällä projektilla on aikaa, tehtäviä tai kommentteja, joten sen voi arkistoida mutta ei poistaa.
flash-project-created = Projekti luotu.
flash-project-archived = Projekti arkistoitu.
flash-project-restored = Projekti palautettu.
flash-project-deleted = Projekti poistettu.
project-visibility = Kuka sen näkee
project-public = Julkinen
project-public-hint = Kaikki organisaatiossa näkevät tämän projektin.
project-private = Yksityinen
project-private-hint = Vain projektin jäsenet näkevät sen, sekä omistajat, ylläpitäjät, esihenkilöt ja katselijat. Kirjattu aika säilyy, ja käynnissä olevat ajastimet jatkuvat.
project-unseen-by =
    { $count ->
        [0] Ketään ei suljeta pois.
        [one] 1 henkilö ei näe sitä, kun se on yksityinen.
       *[other] { $count } henkilöä ei näe sitä, kun se on yksityinen.
    }
project-members = Projektin jäsenet
project-member-add = Lisää jäsen
project-member-nobody = Valitse henkilö
project-member-choose = Valitse lisättävä henkilö.
project-member-unknown = Tässä organisaatiossa ei ole tällaista aktiivista jäsentä.
project-member-remove = Poista { $name } projektista
project-member-submit = Lisää
project-favourite = Suosikki
project-star = Suosikki: { $name }
flash-project-member-added = Jäsen lisätty projektiin.
flash-project-member-removed = Jäsen poistettu projektista. Hänen aikansa säilyy.

## Money

money-invalid = Kirjoita summa, esimerkiksi 90 tai 90,50.
money-negative = Summa ei voi olla alle nollan.
money-too-many-decimals = Desimaaleja on enemmän kuin valuutassa. Jätä tuhaterottimet pois.
money-too-large = Tämä summa on liian suuri.

## Colours

color-red = Punainen
color-orange = Oranssi
color-amber = Meripihka
color-lime = Limetti
color-green = Vihreä
color-teal = Sinivihreä
color-cyan = Syaani
color-blue = Sininen
color-indigo = Indigo
color-violet = Violetti
color-pink = Vaaleanpunainen
color-slate = Liuskekivi

## Tags

tags = Tunnisteet
tag-new = Uusi tunniste
tag-rename = Nimeä tunniste uudelleen
rename = Nimeä uudelleen
tags-search = Hae tunnisteita
tags-none = Ei vielä tunnisteita
tags-none-hint = Tunniste on sana, jota kirjaukset kantavat yli projektien. Kirjoita sellainen aikaa kirjatessasi tai tee se täällä.
tag-name-taken = Toisella tunnisteella on jo tämä nimi.
tags-too-many = Enintään { $most } tunnistetta, kiitos.
tag-delete-consequence = Tunniste poistetaan jokaisesta kirjauksesta, jossa se on. Kirjaukset ja niiden aika säilyvät.
flash-tag-created = Tunniste luotu.
flash-tag-deleted = Tunniste poistettu.

## Times

duration-invalid = Tätä aikaa emme osaa lukea. Kokeile 1:30; 1,5; 90m tai 9:00-10:30.
duration-zero = Vähintään yksi sekunti, kiitos.
duration-too-long = Tämä on yli 24 tuntia.
clock-time-invalid = Tämä ei ole kellonaika. Se näyttää tältä: 9:00 tai 17:30.
range-empty = Alku ja loppu ovat samat.
range-ambiguous = Onko tämä kahdeksan tuntia vai kaksikymmentä? Kirjoita 9-17 tai 9am-5pm.
end-not-after-start = Lopun on oltava alun jälkeen.
span-too-long = Kirjaus kestää enintään 999 tuntia.
time-too-early = Tämä on ennen vuotta 2000. Onko vuosi oikein?
time-too-far-ahead = Tähän on yli vuosi. Onko vuosi oikein?
stop-before-start = Ajastin ei ollut vielä käynnistynyt silloin.
time-in-future = Tämä hetki on vasta tulossa.
time-given-twice = Anna aika yhdessä muodossa: alku ja loppu, kesto päivälle tai teksti päivälle.

## Time entries

timer-not-running = Ajastin ei ole käynnissä.
timer-already-running = Toinen ajastin on käynnissä. Pysäytä se ensin.
entry-not-stopped = Tällä kirjauksella ei ole pysäytystä, jonka voisi perua.
project-unknown = Tällaista projektia ei ole tässä organisaatiossa.
project-archived = Tämä projekti on arkistoitu. Palauta se, jotta voit kirjata sille aikaa.
tag-gone = Yksi näistä tunnisteista poistettiin juuri. Tallenna uudelleen, niin se luodaan uudestaan.
days-reversed = Viimeinen päivä on ennen ensimmäistä.
days-too-many = Enintään { $most } päivää kerralla, kiitos.

## Time

timer = Ajastin
timer-what = Mitä olet tekemässä?
timer-start = Käynnistä
timer-start-key = Käynnistä (s)
timer-stop = Pysäytä
timer-stop-key = Pysäytä (s)
timer-other = Käynnistä jotain muuta
timer-other-key = Käynnistä jotain muuta (n)
timer-back = Takaisin käynnissä olevaan ajastimeen
timer-change-start = Muuta alkua: käynnissä
timer-discard = Hylkää
timer-stop-at = Tai pysäytä kello
timer-stop-at-hint = Kellonaika alun jälkeen, esimerkiksi 17:30, tai -20m eli kaksikymmentä minuuttia sitten.
started-at = Alkoi kello
started-at-hint = Kellonaika, esimerkiksi 10:20, tai -20m, jos aloitit kaksikymmentä minuuttia sitten.
project = Projekti
project-find = Etsi projekti
project-find-create = Etsi tai luo projekti
project-none = Ei projektia
project-no-match = Mikään projekti ei täsmää.
create-named = Luo
tag-find = Etsi tai luo tunniste
tag-no-match = Mikään tunniste ei täsmää.
description-none = Ei kuvausta
description-add = Lisää kuvaus
continue = Jatka
continue-named = Jatka: ”{ $name }”
entry-edit = Muokkaa kirjausta
entry-stale = Joku muutti tätä kirjausta sen jälkeen, kun avasit sen, joten omaasi ei tallennettu. Se on yhä tässä: katso toista versiota ja toista sitten muutoksesi.
entry-reload = Lataa toinen versio
days-later = { $count ->
    [one] seuraavana päivänä
   *[other] { $count } päivää myöhemmin
}
entries-count = { $count ->
    [one] 1 kirjaus
   *[other] { $count } kirjausta
}
start = Alku
end = Loppu
duration = Kesto
day = Päivä
day-invalid = Valitse päivä.
time-add = Lisää aikaa
time-typed = Aika
time-typed-hint = 1:30; 1,5; 90m; 1h30 tai 9:00–10:30.
totals = Yhteensä
today = Tänään
yesterday = Eilen
week-this = Tämä viikko
week-last = Viime viikko
week-before = Edellinen viikko
week-after = Seuraava viikko
week-total = Tämä viikko
week-total-other = Viikko
week-empty = Tälle viikolle ei ole kirjattu mitään
week-empty-hint = Kirjaamasi aika näkyy täällä päivittäin.
billable-amount = Laskutettava summa
welcome = Tervetuloa, { $name }
welcome-hint = Kirjoita ylläolevalle riville, mitä olet tekemässä, ja paina Enter. Muuta ei tarvita. Tai aloita toisin:
welcome-viewer = Katselijana näet tämän organisaation projektit ja asiakkaat; jäsenet kirjaavat aikaa.
welcome-start = Aloita nyt
welcome-start-hint = Ajastin käy, kunnes pysäytät sen. Projekti ja tunnisteet ehtivät myöhemmin.
welcome-add = Kirjaa jo tehty
welcome-add-hint = Lisää jo tekemäsi aika kestona tai alku- ja loppuaikana.
welcome-project = Perusta projekti
welcome-project-hint = Projekti antaa ajallesi asiakkaan, värin ja tuntihinnan.
weekday-mon = ma
weekday-tue = ti
weekday-wed = ke
weekday-thu = to
weekday-fri = pe
weekday-sat = la
weekday-sun = su
day-and-month = { $day }.{ $month }
day-and-year = { $day }{ $year }
weekday-and-day = { $weekday } { $day }
month-jan = 1.
month-feb = 2.
month-mar = 3.
month-apr = 4.
month-may = 5.
month-jun = 6.
month-jul = 7.
month-aug = 8.
month-sep = 9.
month-oct = 10.
month-nov = 11.
month-dec = 12.
flash-timer-switched = Käynnissä ollut ajastin pysäytettiin ja tämä käynnistettiin.
flash-timer-discarded = Ajastin hylätty.
flash-time-added = Aika lisätty.
flash-time-deleted = Kirjaus poistettu.
flash-time-shifted = Kelloja siirrettiin silloin eteenpäin: käytettiin seuraavaa olemassa olevaa aikaa.
flash-time-overlaps = Tallennettu. Tämä aika menee päällekkäin toisen kirjauksen kanssa.
overlaps = Päällekkäinen
timer-overdue = Tämä ajastin on käynyt yli { $hours ->
    [one] tunnin
   *[other] { $hours } tuntia
 }. Onko se oikein?
timer-stop-then = Pysäytä kello { $time }
timer-stop-now = Pysäytä nyt
timer-idle = Täällä ei ole tehty mitään { $time } jälkeen. Mitä tälle ajalle tehdään:
timer-idle-keep = Pidä se
timer-idle-discard = Jätä pois
flash-timer-left-out = Poissaoloaika jätettiin pois taukona.
entry-longer = Tämä ajastin kävi yli { $hours ->
    [one] tunnin
   *[other] { $hours } tuntia
 }. Onko se oikein?
entry-trim = Lyhennä { $hours ->
    [one] tuntiin
   *[other] { $hours } tuntiin
 }
entry-not-long = Tämä kirjaus ei ylitä organisaation rajaa.
flash-entry-trimmed = Kirjaus lyhennetty.
entry-long = Pitkä
gaps = Kirjaamatta:
gap-fill = Lisää aikaa välille { $span }
idle-minutes = Kysy, kun minuutteja ilman syötettä
idle-minutes-hint = Jos joku ei tee näillä sivuilla mitään näin pitkään, häneltä kysytään käyvästä ajastimesta: pidetäänkö aika, jätetäänkö se pois vai pysäytetäänkö ajastin silloiseen hetkeen. 0: keneltäkään ei kysytä.
idle-range = Valitse 5–240 minuuttia tai 0.
entry-overlaps = Tämä menee päällekkäin kirjauksen kanssa, joka kestää { $from }–{ $to }.
entry-overlaps-timer = Tämä menee päällekkäin ajastimen kanssa, joka on käynyt kello { $from } alkaen.
project-required = Valitse projekti: tämä organisaatio haluaa sellaisen joka kirjaukseen.
description-required = Kerro, mitä tämä oli: tämä organisaatio haluaa kuvauksen joka kirjaukseen.
flash-time-ambiguous = Kelloja siirrettiin silloin taaksepäin, joten aika oli kahdesti: käytettiin jälkimmäistä.

## Organizations

organizations-none = Et ole missään organisaatiossa
organizations-none-hint = Luo oma tai avaa sähköpostiisi tulleen kutsun linkki.
organization-new-hint = Erillinen paikka, jolla on omat ihmiset, asiakkaat, projektit ja aika. Organisaatiot eivät jaa mitään keskenään.
organization-create = Luo organisaatio
organization-current = Nykyinen
organization-suspended = Jäädytetty
organization-contents = Yhdellä silmäyksellä
switch = Vaihda
switch-to = Vaihda: { $name }
members = Jäsenet
plan = Tilaus
slug = Osoite
slug-hint = Osa jokaista linkkiä. Vanhat linkit vievät uuteen osoitteeseen.
slug-taken = Tämä osoite kuuluu tai on kuulunut toiselle organisaatiolle. Valitse toinen.
slug-reserved = Tämä sana on varattu. Valitse toinen.
slug-malformed = Käytä pieniä kirjaimia ja numeroita, välissä yksittäisiä viivoja: acme-studio.
timezone = Aikavyöhyke
timezone-unknown = Tätä aikavyöhykettä ei tunneta. Se näyttää tältä: Europe/Rome.
currency = Valuutta
currency-unknown = Tätä valuuttaa ei tunneta. Se näyttää tältä: EUR.
currencies-common = Tavallisimmat
currencies-other = Kaikki muut
week-start = Viikko alkaa
week-start-unknown = Viikko alkaa päivästä 1 (maanantai) – 7 (sunnuntai).
contact-email = Yhteyssähköposti
contact-phone = Yhteyspuhelin
billing-email = Laskutussähköposti
role-own = Roolisi
role-viewer = Katselija
role-member = Jäsen
role-manager = Esihenkilö
role-admin = Ylläpitäjä
role-owner = Omistaja
plan-free = Maksuton
plan-starter = Starter
plan-professional = Professional
plan-enterprise = Enterprise
weekday-monday = Maanantai
weekday-tuesday = Tiistai
weekday-wednesday = Keskiviikko
weekday-thursday = Torstai
weekday-friday = Perjantai
weekday-saturday = Lauantai
weekday-sunday = Sunnuntai
organizations-search = Etsi organisaatio
organizations-more = Lisää…
people-count = { $count ->
    [one] Yksi henkilö
   *[other] { $count } henkilöä
 }
switcher-key = Vaihda organisaatiota (o)
shortcut-switch = Vaihda organisaatiota
flash-organization-created = Organisaatio luotu.

## Settings of an organization

settings-general = Yleiset
settings-identity = Nimi ja osoite
settings-place = Paikka ja raha
settings-notation = Merkintätavat
settings-notation-hint = Kaikille täällä, jotka eivät ole omalla tilillään valinneet toisin.
settings-contact = Yhteystiedot
date-format = Päivämäärät
time-format = Kellonajat
number-format = Luvut ja summat
format-usual = Kuten lukijan kielessä on tapana
settings-time = Aikakirjaukset
settings-branding = Ilme
logo = Logo
logo-hint = Näkyy organisaation nimen vieressä sen väelle. PNG, JPEG tai WebP, enintään 1 Mt ja 4096 kuvapistettä leveä ja korkea.
logo-file = Kuva
logo-upload = Lähetä
logo-remove = Poista
logo-too-large = Tämä tiedosto on liian suuri. Valitse enintään 1 Mt:n tiedosto.
logo-too-many-pixels = Tämä kuva on liian suuri. Valitse kuva, jonka kumpikin sivu on enintään 4096 kuvapistettä.
logo-format = Tämä ei ole kuva, jonka voi näyttää täällä. Valitse PNG-, JPEG- tai WebP-tiedosto.
logo-svg = SVG-kuvissa voi olla skriptejä, joten niitä ei oteta vastaan. Valitse PNG-, JPEG- tai WebP-tiedosto.
logo-unreadable = Tätä kuvaa ei voi lukea; se voi olla vioittunut. Tallenna se uudelleen ja yritä taas.
file-required = Valitse tiedosto.
accent = Korostusväri
accent-hint = Värittää painikkeet, linkit ja merkit tässä organisaatiossa. Jokainen niistä on luettava vaaleassa ja tummassa teemassa.
flash-logo-changed = Logo vaihdettu.
flash-logo-removed = Logo poistettu.
settings-templates = Mallipohjat
organization-templates = Mallipohjasi
organization-templates-none = Tallenna tämän organisaation rakenne ja perusta muita, jotka alkavat siitä.
organization-templates-too-many = Organisaatio säilyttää enintään { $most } mallipohjaa. Poista ensin yksi.
organization-template-save = Tallenna mallipohjaksi
organization-template-save-hint = Sisältää käytössä olevien asiakkaiden, projektien ja tunnisteiden nimet sekä asetukset. Ei koskaan aikaa, ihmisiä tai yhteystietoja.
organization-template-with-rates = Ota tuntihinnat mukaan
organization-template-name-taken = Toisella mallipohjalla on jo tämä nimi.
organization-template-unknown = Tätä mallipohjaa ei enää ole. Valitse toinen.
organization-template-use = Käytä
organization-template-use-named = Perusta organisaatio pohjasta { $name }
organization-template-consequence = Sillä perustetut organisaatiot säilyttävät sen, mitä niillä on.
flash-organization-template-saved = Mallipohja tallennettu.
flash-organization-template-deleted = Mallipohja poistettu.
set-up = Aloita pohjasta
set-up-empty = Tyhjä
set-up-empty-hint = Asiakkaat, projektit ja tunnisteet tulevat tarpeen mukaan.
set-up-own-hint = Oma mallipohjasi.
set-up-freelancer = Freelancer
set-up-freelancer-hint = Ensimmäinen asiakas, projektit maksulliselle työlle, myynnille ja hallinnolle.
set-up-agency = Toimisto
set-up-agency-hint = Ensimmäinen asiakas, jolla on verkkosivusto ja kampanja; joka kirjaus nimeää projektin.
set-up-consultancy = Konsulttiyritys
set-up-consultancy-hint = Ensimmäinen asiakas, jolla on konsultointia ja työpajoja; joka kirjauksessa on projekti ja kuvaus.
set-up-software = Ohjelmistotiimi
set-up-software-hint = Tuote, ylläpito ja käyttö; joka kirjaus nimeää projektin.
set-up-first-client = Ensimmäinen asiakas
set-up-client-work = Asiakastyö
set-up-acquisition = Uusasiakashankinta
set-up-administration = Hallinto
set-up-website = Verkkosivusto
set-up-campaign = Kampanja
set-up-internal = Sisäinen
set-up-consulting = Konsultointi
set-up-workshops = Työpajat
set-up-product = Tuote
set-up-maintenance = Ylläpito
set-up-operations = Käyttö
set-up-call = puhelu
set-up-travel = matka
set-up-revision = korjaus
set-up-concept = konsepti
set-up-design = suunnittelu
set-up-development = kehitys
set-up-meeting = kokous
set-up-on-site = paikan päällä
set-up-remote = etänä
set-up-preparation = valmistelu
set-up-feature = ominaisuus
set-up-fault = vika
set-up-code-review = koodikatselmus
set-up-on-call = päivystys
overlap-policy = Päällekkäiset kirjaukset
overlap-policy-hint = Mitä tapahtuu, kun joku kirjaa kaksi asiaa samalle ajalle.
overlap-allow = Salli
overlap-allow-hint = Mitään ei sanota.
overlap-warn = Varoita
overlap-warn-hint = Kirjaus tallennetaan ja päällekkäisyydestä huomautetaan.
overlap-refuse = Hylkää
overlap-refuse-hint = Kirjausta ei tallenneta, ennen kuin sen aikoja muutetaan.
settings-required = Mitä kirjaus tarvitsee
settings-required-hint = Koskee kirjauksia, jotka aloitetaan tai joita muutetaan tästä lähtien.
require-project = Joka kirjaus nimeää projektin
require-task = Joka kirjaus nimeää tehtävän
require-description = Joka kirjauksessa on kuvaus
allow-future = Kirjaukset voivat olla tulevaisuudessa
allow-future-hint = Lomille ja etukäteen suunnitelluille varauksille.
settings-limits = Ajastin ja hinta
timer-limit = Pitkät ajastimet, tunteina
timer-limit-hint = Tätä pidempään käyneestä ajastimesta huomautetaan. Mitään ei katkaista.
timer-limit-range = Valitse 1–24 tuntia.
default-rate-in = Oletustuntihinta, { $currency }
default-rate-hint = Kirjauksille, joilla ei ole tarkempaa hintaa.

## Accounts

password = Salasana
organization = Organisaatio
sign-in = Kirjaudu sisään
sign-in-title = Tervetuloa takaisin
sign-in-hint = Kirjaudu sisään ja jatka päivääsi.
sign-in-new-here = Uusi täällä?
sign-in-wrong = Sähköposti tai salasana on väärä.
sign-in-too-many = Liikaa yrityksiä. Odota { $minutes ->
    [one] minuutti
   *[other] { $minutes } minuuttia
 } ja yritä uudelleen.
sign-up = Luo tili
sign-up-title = Luo tilisi
sign-up-intro = Itsellesi tai tiimillesi.
sign-up-name = Nimesi
sign-up-organization-hint = Yrityksesi tai tiimisi. Voit lisätä muita myöhemmin.
sign-up-submit = Luo tili
sign-up-have-account = Onko sinulla jo tili?
sign-up-refused = Tätä tiliä ei voi luoda. Jos sinulla on jo tili, kirjaudu sisään.
password-hint = Vähintään 12 merkkiä. Muutama toisiinsa kuulumaton sana toimii hyvin.
password-common = Tämä on ensimmäisenä kokeiltavia salasanoja tai lähellä sellaista. Valitse toinen.
password-personal = Tämän arvaa helposti se, joka tuntee nimesi, osoitteesi tai organisaatiosi. Lisää sanoja, joilla ei ole mitään tekemistä sinun kanssasi.
password-keyboard = Vierekkäiset näppäimet on helppo arvata. Käytä mieluummin muutamaa sanaa.
password-repeats = Toistot on helppo arvata. Käytä mieluummin muutamaa eri sanaa.
password-sequence = Jonot kuten abc tai 6543 on helppo arvata. Käytä mieluummin muutamaa sanaa.
password-date = Päivämäärät ja vuosiluvut on helppo arvata. Lisää sanoja, jotka eivät kuulu yhteen.
password-word = Yksittäinen sana on helppo arvata. Lisää muutama, joka ei liity siihen.
password-name = Nimet on helppo arvata. Lisää sanoja, joilla ei ole mitään tekemistä niiden kanssa.
password-weak = Tämä on helppo arvata. Lisää sana tai pari, mieluiten harvinaisia.

## API tokens

tokens-hint = Skripteille, jotka käyttävät API:a sinun nimissäsi, vain organisaatiossa { $organization }.
tokens-none = Ei vielä avaimia
tokens-none-hint = Avaimella skripti voi käyttää API:a sinun nimissäsi.
tokens-older = Vanhemmat avaimet
token-new = Uusi avain
token-create = Luo avain
token-created = ”{ $name }” luotiin.
token-copy-now = Kopioi avain nyt: sitä ei näytetä uudelleen.
token-copy = Kopioi
token-copied = Kopioitu
token-created-on = luotu { $day }
token-never-used = ei koskaan käytetty
token-last-used = viimeksi käytetty { $day }
token-never-expires = ei vanhene koskaan
token-expires = vanhenee { $day }
token-expired = vanhentunut { $day }
token-revoked = mitätöity { $day }
token-ended = Päättynyt
token-revoke = Mitätöi
token-revoke-name = Mitätöi { $name }
token-expiry = Vanhenee
token-expiry-days = { $days } päivän kuluttua
token-expiry-year = Vuoden kuluttua
token-expiry-never = Ei koskaan
token-expiry-range = 1–3650 päivää, kiitos.
token-scope = Saa
token-scope-read = Lukea
token-scope-write = Lukea ja kirjoittaa
flash-token-revoked = Avain mitätöity.

## Your account

account = Tilisi
account-profile = Profiili
account-security = Turvallisuus
account-sessions = Istunnot
account-data = Tietosi
as-organization = Kuten organisaatiossa
password-current = Nykyinen salasana
password-new = Uusi salasana
password-change = Vaihda salasana
password-change-hint = Jokaisessa muussa selaimessa, jossa olet kirjautuneena, on kirjauduttava uudelleen.
password-current-wrong = Tämä ei ole nykyinen salasanasi.
sign-in-again = Kirjaudu ulos ja takaisin sisään, ja toista tämä kymmenen minuutin kuluessa.
flash-password-changed = Salasana vaihdettu. Muut istunnot on päätetty.
tokens-outlive-password = API-avaimesi toimivat, vaikka salasana vaihtuu; sähköpostilla uudelleen asetettu salasana mitätöi ne. Onko jokin vuotanut? Mitätöi kaikki, jokaisessa organisaatiossa.
tokens-revoke-all = Mitätöi kaikki API-avaimet
tokens-revoke-all-question = Mitätöidäänkö kaikki API-avaimesi?
tokens-revoke-all-consequence = Jokainen niitä käyttävä skripti lakkaa heti toimimasta, jokaisessa organisaatiossa.
flash-tokens-revoked = Kaikki API-avaimesi on mitätöity.
sessions-hint = Missä olet kirjautuneena. Päätä ne, joita et tunne, ja vaihda salasanasi.
session-browser-on-system = { $browser }, { $system }
session-device-unknown = Tuntematon laite
session-since = { $day } alkaen
session-last-seen = viimeksi käytetty { $day }
session-present = Tämä istunto
session-end = Päätä
session-end-name = Päätä istunto { $name }
sessions-end-others = Päätä kaikki muut istunnot
flash-session-ended = Istunto päätetty.
flash-sessions-ended = Kaikki muut istunnot on päätetty.
sign-up-address-intro = Ensin sähköpostiosoitteesi: lähetämme sinulle linkin, jolla pääset eteenpäin.
sign-up-go-on = Lähetä linkki
sign-up-sent = Viesti on matkalla osoitteeseen { $email }. Sen linkillä pääset eteenpäin 24 tunnin ajan.
sign-up-again = Pyydä uusi linkki
sign-up-address = Osoitteesi { $email } on vahvistettu.
account-events = Mitä viime aikoina tapahtui
account-events-none = Ei vielä mitään.
data-take = Ota tietosi mukaan
data-take-hint = Tiedosto, jossa on kaikki sinusta kaikissa organisaatioissasi, ohjelmille; tai aikakirjauksesi taulukkona.
data-everything = Kaikki (JSON)
data-time-entries = Aikakirjaukset (CSV)
account-delete = Poista tilisi
account-delete-intro = Poistaa sen, mikä kertoo kuka olet. Näet ensin, mitä tapahtuu.
account-delete-hint = Nimesi, osoitteesi, asetuksesi ja istuntosi poistetaan, ja avaimesi lakkaavat toimimasta. Kirjaamasi aika jää organisaatioillesi nimellä ”Poistettu henkilö”. Tätä ei voi perua.
account-delete-closes = Olet yksin näissä organisaatioissa. Ne suljetaan tilisi mukana ja poistetaan 30 päivän kuluttua:
account-delete-leaves = Eroat näistä organisaatioista:
account-delete-blocked = Olet ainoa omistaja organisaatiossa, jossa on muita jäseniä. Tee ensin jostakusta toisesta sen omistaja tai poista se:
account-delete-blocked-hint = Kukaan muu ei omista sitä.
account-delete-now = Poista tilini
account-owns = Olet ainoa omistaja organisaatiossa, jossa on muita jäseniä. Mitään ei poistettu.
account-deleted = Tilisi on poistettu
account-deleted-text = Kiitos, että olit täällä. Voit aloittaa uudelleen milloin vain.
deleted-person = Poistettu henkilö
audit-signed-in = Kirjauduttu sisään
audit-sign-in-locked = Kirjautumisen oli odotettava liian monen epäonnistumisen jälkeen
audit-sign-in-failed = Kirjautuminen epäonnistui
audit-second-factor-failed = Kirjautumisen toinen vaihe epäonnistui
audit-password-changed = Salasana vaihdettu
audit-password-reset = Salasana asetettu uudelleen sähköpostitse
audit-email-verified = Sähköpostiosoite vahvistettu
audit-email-changed = Sähköpostiosoite vaihdettu
audit-profile-changed = Profiili muutettu
audit-session-ended = Istunto päätetty
audit-session-others-ended = Kaikki muut istunnot päätetty
audit-account-exported = Omat tiedot viety
audit-account-deleted = Tili poistettu
password-forgotten = Unohditko salasanasi?
back-to-sign-in = Takaisin kirjautumiseen
go-on = Jatka
link-over = Tämä linkki ei enää toimi
link-over-hint = Se on jo käytetty, se on liian vanha tai uudempi on korvannut sen.
reset-title = Uusi salasana
reset-intro = Kerro sähköpostiosoitteesi, niin lähetämme linkin, jolla asetat uuden salasanan.
reset-ask = Lähetä linkki
reset-again = Pyydä uusi linkki
reset-sent = Jos { $email } kuuluu tilille, linkki on matkalla sinne. Se toimii kerran, tunnin ajan.
reset-kept = Tällä palvelulla ei ole sähköpostipalvelinta, joten osoitteeseen { $email } ei lähetetty mitään. Kysy palvelun ylläpidolta: jos osoite kuuluu tilille, linkki löytyy säilytetyistä viesteistä.
reset-choose = Valitse uusi salasana. Sinut kirjataan ulos kaikkialta.
flash-password-reset = Salasanasi on vaihdettu. Kirjaudu sisään uudella.
verify-title = Onko tämä osoitteesi?
verify-text = Vahvista, että { $email } on sinun.
verify-button = Kyllä, se on minun
verification-send = Lähetä linkki
verification-banner = Vahvista, että { $email } on osoitteesi: avaa linkki, jonka lähetimme sinne.
flash-verification-sent = Uusi linkki on matkalla.
flash-address-verified = Sähköpostiosoitteesi on vahvistettu.
address-verified = Vahvistettu
address-unverified = Vahvistamatta
address-change = Vaihda sähköpostiosoite
address-change-page = Vaihda osoite uudelleen
address-change-hint = Osoitteesi on { $email }. Lähetämme yhden linkin siihen ja toisen uuteen osoitteeseen. Osoite vaihtuu, kun olet avannut molemmat.
address-new = Uusi sähköpostiosoite
address-same = Tämä on jo osoitteesi.
address-waits-both = Vaihto osoitteeseen { $email } odottaa molempia linkkejä: nykyiseen osoitteeseesi lähetettyä ja uuteen lähetettyä.
address-waits-new = Vaihto osoitteeseen { $email } odottaa uuteen osoitteeseen lähetettyä linkkiä.
address-waits-present = Vaihto osoitteeseen { $email } odottaa nykyiseen osoitteeseesi lähetettyä linkkiä.
flash-address-asked = Kaksi linkkiä on matkalla.
address-approve-text = Joku tilillesi kirjautunut pyysi toista sähköpostiosoitetta.
address-approve-button = Kyllä, vaihda
address-stop-button = Ei, keskeytä
address-confirm-text = Vahvista, että { $email } on uusi osoitteesi.
address-confirm-button = Kyllä, se on minun
address-one-more-new = Kiitos. Avaa nyt uuteen osoitteeseen lähettämämme linkki.
address-one-more-present = Kiitos. Avaa nyt nykyiseen osoitteeseesi lähettämämme linkki.
address-changed = Sähköpostiosoitteesi on vaihdettu. Käytä uutta, kun kirjaudut sisään.
address-no-longer-free = Tätä osoitetta ei voi enää käyttää. Osoitteesi pysyy ennallaan.
address-stopped = Vaihto on keskeytetty, ja osoitteesi pysyy ennallaan. Jos et pyytänyt vaihtoa, vaihda salasanasi ja päätä muut istuntosi.

## Mail

mail-footer = Saat tämän viestin tilisi tai kutsun vuoksi TimeTrackerissa.
mail-account-changed = Kirjautumistapasi TimeTrackeriin muuttui
mail-account-change-origin = Se tehtiin osoitteesta { $address }.
mail-account-change-not-you = Jos et tehnyt tätä itse, vaihda salasanasi nyt ja katso istuntosi.
mail-account-change-look = Katso turvallisuusasetuksesi
mail-password-changed = Salasanasi vaihdettiin, ja kaikki muut istunnot on päätetty.
mail-password-reset = Salasanasi asetettiin uudelleen sähköpostiisi tulleella linkillä, ja kaikki istunnot on päätetty.
mail-link-day = Linkki toimii kerran, 24 tunnin ajan.
mail-sign-up = Uusi tilisi
mail-sign-up-asked = Tervetuloa TimeTrackeriin. Vielä yksi vaihe, niin voit aloittaa.
mail-sign-up-action = Luo tilisi
mail-sign-up-not-you = Jos et pyytänyt tiliä, älä tee mitään.
mail-sign-up-known = Sinulla on jo tili
mail-sign-up-known-hello = Hei { $name }, joku pyysi uutta tiliä tällä osoitteella. Sinulla on jo tili: mitään ei muutettu.
mail-sign-up-known-action = Kirjaudu sisään
mail-sign-up-known-forgot = Jos unohdit salasanasi, saat uuden kirjautumissivun kautta.
mail-account-deleted = Tilisi on poistettu
mail-account-deleted-line = Tilisi TimeTrackerissa on poistettu, kuten pyysit. Tämä on viimeinen viesti.
mail-account-deleted-not-you = Jos se et ollut sinä, kerro palvelun ylläpidolle.
mail-reset = Aseta uusi salasana
mail-reset-asked = Hei { $name }, joku pyysi uutta salasanaa tilillesi.
mail-reset-action = Valitse uusi salasana
mail-reset-hour = Linkki toimii kerran, tunnin ajan.
mail-reset-not-you = Jos se et ollut sinä, älä tee mitään: salasanasi pysyy ennallaan.
mail-verify = Vahvista sähköpostiosoitteesi
mail-verify-hello = Hei { $name }, vahvista, että tämä on osoitteesi.
mail-verify-action = Vahvista osoite
mail-verify-not-you = Jos sinulla ei ole tiliä TimeTrackerissa, älä tee mitään.
mail-address-change = Sähköpostiosoitteesi vaihto
mail-address-approve = Joku tilillesi kirjautunut pyysi vaihtamaan sen osoitteeksi { $email }.
mail-address-approve-action = Hyväksy vaihto tai keskeytä se
mail-address-approve-not-you = Jos se et ollut sinä, keskeytä vaihto ja vaihda salasanasi.
mail-address-confirm = Joku antoi tämän osoitteen tilinsä uudeksi osoitteeksi. Jos se olit sinä, vahvista se.
mail-address-confirm-action = Vahvista uusi osoite
mail-address-confirm-not-you = Jos se et ollut sinä, älä tee mitään.
mail-address-changed = Tilisi osoite on nyt { $email }.
mail-address-taken = Osoitteesi annettiin toiselle tilille
mail-address-taken-hello = Hei { $name }, joku antoi tämän osoitteen tilinsä uudeksi osoitteeksi. Se kuuluu sinun tilillesi, joten mitään ei muutettu.
mail-address-taken-hint = Jos se olit sinä, kirjaudu sen sijaan sisään tällä osoitteella.

## Members

role = Rooli
you = Sinä
status-invited = Kutsuttu
status-suspended = Estetty
status-removed = Poistettu
members-search = Hae jäseniä
members-none-suspended = Ketään ei ole estetty
members-none-removed = Ketään ei ole poistettu
members-nothing-matches-hint = Kokeile vähemmillä kirjaimilla tai katso toisesta tilasta.
member-joined = Liittynyt
member-last-activity = Viimeksi aktiivinen
member-access = Pääsy
member-access-hint = Estetyn jäsenen voi päästää takaisin milloin vain. Poistettu palaa kutsulla samaan historiaan.
member-removed-hint = Uudelleen kutsuttuna tämä henkilö palaa samaan historiaan.
member-change-role = Vaihda rooli
member-suspend = Estä
member-reactivate = Päästä takaisin
member-remove = Poista
member-suspend-question = Estetäänkö { $name }?
member-suspend-consequence = Pääsy päättyy heti, jokaisessa selaimessa ja skriptissä. Kaikki kirjattu säilyy, ja voit päästää henkilön takaisin.
member-remove-question = Poistetaanko { $name }?
member-remove-consequence = Pääsy päättyy heti, jokaisessa selaimessa ja skriptissä. Uudelleen kutsuttuna henkilö palaa samaan historiaan.
member-tokens-end = { $count ->
    [one] Henkilön API-avain lakkaa toimimasta pysyvästi.
   *[other] Henkilön { $count } API-avainta lakkaavat toimimasta pysyvästi.
}
member-timer-stops = Henkilön käynnissä oleva ajastin pysäytetään.
member-entries-stay = { $count ->
    [0] Henkilö ei ole kirjannut aikaa.
    [one] Henkilön aikakirjaus säilyy.
   *[other] Henkilön { $count } aikakirjausta säilyvät.
}
member-last-owner = Organisaatio tarvitsee omistajan, ja tämä on viimeinen. Tee ensin jostakusta toisesta omistaja.
member-outranks = Vain omistajat voivat muuttaa omistajaa koskevia asioita.
member-self = Et voi tehdä tätä itsellesi. Voit sen sijaan erota organisaatiosta.
member-gone = Tämä henkilö on poistettu. Anna pääsy kutsumalla hänet uudelleen.
role-above-own = Et voi antaa omaasi korkeampaa roolia.
role-viewer-hint = Näkee projektit, asiakkaat ja kaikkien ajan. Ei muuta mitään.
role-member-hint = Kirjaa omaa aikaansa.
role-manager-hint = Hallitsee asiakkaita, projekteja ja kaikkien aikaa ja näkee hinnat ja summat.
role-admin-hint = Hallitsee myös jäseniä ja asetuksia.
role-owner-hint = Päättää myös tilauksesta, omistajuudesta ja organisaation lakkauttamisesta.
leave = Eroa
leave-title = Eroa tästä organisaatiosta
leave-hint = Pääsysi päättyy. Kirjaamasi jää organisaatiolle.
leave-question = Erotaanko organisaatiosta { $name }?
leave-consequence = Pääsysi päättyy heti, jokaisessa selaimessa ja skriptissä. Vain kutsu päästää sinut takaisin.
leave-tokens-end = { $count ->
    [one] API-avaimesi siihen lakkaa toimimasta pysyvästi.
   *[other] { $count } API-avaintasi siihen lakkaavat toimimasta pysyvästi.
}
leave-timer-stops = Käynnissä oleva ajastimesi pysäytetään.
leave-entries-stay = { $count ->
    [0] Et ole kirjannut siellä aikaa.
    [one] Aikakirjauksesi jää organisaatiolle.
   *[other] { $count } aikakirjaustasi jäävät organisaatiolle.
}
flash-member-role = Rooli vaihdettu.
flash-member-suspended = Jäsen estetty.
flash-member-reactivated = Jäsen päästetty takaisin.
flash-member-removed = Jäsen poistettu.
flash-left = Erosit organisaatiosta.

## Invitations

invite = Kutsu ihmisiä
invite-many = Kutsu monta
invite-again = Kutsu uudelleen
invite-hint = He saavat sähköpostiinsa linkin, joka toimii kerran, 14 päivän ajan.
invite-kept-hint = Tämä asennus ei lähetä sähköpostia: viestit säilytetään, ja asennuksen ylläpito voi lukea ne.
invite-send = Lähetä kutsu
invitations = Kutsut
invitations-none = Kukaan ei odota liittymistä
invitations-none-hint = Lähetetyt kutsut, joita ei ole vielä hyväksytty, näkyvät täällä.
invitations-none-settled = Yhtään kutsua ei ole vielä hyväksytty tai peruttu
invitations-open = Odottavat kutsut
invitations-settled = Hyväksytyt ja perutut kutsut
invited-by = Kutsuja
invitation = Kutsu
invitation-sent = Lähetetty
invitation-until = { $day } asti
invitation-open = Odottaa
invitation-expired = Vanhentunut
invitation-accepted = Hyväksytty
invitation-revoked = Peruttu
invitation-closed = Suljettu
invitation-resend = Lähetä uudelleen
invitation-revoke = Peru
invitation-pending = Tämä osoite on jo kutsuttu. Voit lähettää kutsun uudelleen luettelosta.
invitation-member = Tämä osoite kuuluu jo jäsenelle.
invitation-settled = Tämä kutsu on sillä välin hyväksytty tai peruttu.
invitation-outranks = Tämä kutsu antaa omaasi korkeamman roolin, joten vain siinä roolissa oleva voi lähettää sen uudelleen.
invitation-title = Liity: { $organization }
invitation-from = { $inviter } kutsuu sinut. Roolisi: { $role }.
invitation-accept = Hyväksy kutsu
invitation-sign-in = Kirjaudu ja hyväksy
invitation-sign-up = Luo tili ja hyväksy
invitation-sign-out = Kirjaudu ulos ja jatka
invitation-other-person = Tämä kutsu lähetettiin osoitteeseen { $address }. Olet kirjautuneena nimellä { $own }.
invitation-unknown = Tämä linkki ei vie minnekään
invitation-unknown-hint = Se on ehkä vajaa, tai uudempi viesti on korvannut sen. Käytä uusimman viestin linkkiä tai pyydä kutsujaa lähettämään uusi.
invitation-over-accepted = Tämä kutsu on jo hyväksytty. Linkki toimii kerran.
invitation-over-revoked = Tämä kutsu on peruttu. Kysy kutsujalta, jos se oli erehdys.
invitation-over-expired = Tämä kutsu on yli 14 päivää vanha. Pyydä kutsujaa lähettämään uusi.
invitation-over-closed = Tämä organisaatio ei juuri nyt ota ketään. Kysy kutsujalta.
invitation-accepted-before = Hyväksyit tämän kutsun jo aiemmin.
invitation-go = Siirry aikaan
invitation-suspended = Jäsenyytesi tässä organisaatiossa on estetty. Vain sen omistajat ja ylläpitäjät voivat muuttaa sen.
invitation-full = Kaikki tämän organisaation paikat on varattu. Pyydä kutsujaa tekemään tilaa ja avaa linkki sitten uudelleen.
bulk-csv = Yksi henkilö riviä kohti
bulk-hint = sähköposti,rooli ja halutessasi nimi: ada@example.com,manager,Ada Lovelace. Roolit ovat viewer, member, manager, admin ja owner. Enintään 500 riviä.
bulk-file = Tai CSV-tiedosto
bulk-preview = Tarkista
bulk-line = Rivi
bulk-result = Tulos
bulk-ready = Valmis
bulk-good = { $count ->
    [one] Tämä rivi on oikein.
   *[other] Kaikki { $count } riviä ovat oikein.
}
bulk-bad = { $count ->
    [one] Yksi rivi on katsottava uudelleen. Ketään ei kutsuta, ennen kuin jokainen rivi on oikein.
   *[other] { $count } riviä on katsottava uudelleen. Ketään ei kutsuta, ennen kuin jokainen rivi on oikein.
}
bulk-send = { $count ->
    [one] Lähetä 1 kutsu
   *[other] Lähetä { $count } kutsua
}
bulk-empty = Ei ole ketään kutsuttavaa. Kirjoita yksi henkilö riviä kohti.
bulk-too-many = Enintään { $most } henkilöä kerralla, kiitos.
bulk-too-many-columns = Sarakkeita on yli kolme. Laita pilkun sisältävä nimi lainausmerkkeihin.
bulk-role-unknown = ”{ $role }” ei ole rooli.
bulk-twice = Tämä osoite on jo aiemmalla rivillä.
bulk-over-limit = Tälle ei ole enää paikkaa.
bulk-not-text = Tiedosto ei ole UTF-8-tekstiä.
mail-hello = Hei,
mail-hello-name = Hei { $name },
mail-invitation-subject = { $inviter } kutsuu sinut: { $organization }
mail-invitation-line = { $inviter } kutsuu sinut TimeTrackeriin, organisaatioon { $organization }. Roolisi: { $role ->
    [owner] omistaja
    [admin] ylläpitäjä
    [manager] esihenkilö
    [viewer] katselija
   *[member] jäsen
}.
mail-invitation-action = Avaa kutsu
mail-invitation-expiry = Linkki toimii kerran, 14 päivän ajan.
mail-invitation-ignore = Jos et tiedä, mistä on kyse, älä tee mitään: ilman sinua kutsu päättyy itsestään.
flash-invitation-sent = Kutsu lähetetty.
flash-invitation-kept = Kutsu luotu. Tämä asennus ei lähetä sähköpostia: ylläpito voi lukea sen.
flash-invitation-resent = Kutsu lähetetty uudelleen. Edellinen linkki ei enää toimi.
flash-invitation-revoked = Kutsu peruttu.
flash-invitation-accepted = Tervetuloa! Olet nyt jäsen.
flash-invitations-sent = Kutsut lähetetty.
flash-invitations-kept = Kutsut luotu. Tämä asennus ei lähetä sähköpostia: ylläpito voi lukea ne.

## Plans and usage

usage = Rajat ja käyttö
usage-now = Käytössä nyt
usage-of = { $used } / { $limit }
usage-seats = Jäsenet ja avoimet kutsut
usage-projects = Käytössä olevat projektit
usage-archived = Arkistoidut projektit
usage-entries = Aikakirjaukset
usage-storage = Tallennustila
usage-api-calls = API-kutsut
usage-api-calls-hint = Kirjaukset lasketaan päivänsä kuukauteen. API-kutsut lasketaan kuukauteen, jolloin ne tehtiin (UTC), ja tallennetaan muutaman sekunnin välein.
usage-by-month = Kuukausittain
usage-full = { $what }: raja on saavutettu.
month = Kuukausi
size-kilobytes = { $size } kt
size-megabytes = { $size } Mt
limit-none = ei rajaa
limit-users-reached = Tilauksesi sallii jäseniä ja avoimia kutsuja yhteensä { $limit }, ja { $used } on käytössä. Poista jäsen, peru kutsu tai pyydä omistajaa valitsemaan suurempi tilaus kohdassa ”Rajat ja käyttö”.
limit-projects-reached = Tilauksesi sallii käytössä olevia projekteja { $limit }, ja niitä on { $used }. Arkistoi yksi tai pyydä omistajaa valitsemaan suurempi tilaus kohdassa ”Rajat ja käyttö”.
plan-change = Vaihda tilausta
plan-change-hint = Uusi tilaus on voimassa heti. Vain organisaatiosi kanssa sovitut rajat päättyvät siihen tilaukseen, jota varten niistä sovittiin.
plan-limits = Jäseniä: { $users }. Käytössä olevia projekteja: { $projects }.
plan-too-small-users = Tämä tilaus sallii jäseniä ja avoimia kutsuja yhteensä { $users }, ja { $seats } on käytössä.
plan-too-small-projects = Tämä tilaus sallii käytössä olevia projekteja { $most }, ja niitä on { $projects }.
plan-too-small-both = Tämä tilaus sallii jäseniä ja avoimia kutsuja yhteensä { $users }, ja { $seats } on käytössä; käytössä olevia projekteja se sallii { $most }, ja niitä on { $projects }.
flash-plan-changed = Tilaus vaihdettiin.

## Audit

audit = Tapahtumaloki
audit-none = Mitään ei ole vielä kirjattu
audit-none-hint = Jäsenten, roolien, asetusten, avainten ja muiden vastaavien muutokset näkyvät täällä: kuka ne teki ja mistä.
audit-nothing-hint = Kokeile vähemmillä kirjaimilla, toisella lajilla tai pidemmällä ajalla.
audit-subject-search = Hae nimellä
audit-family = Laji
audit-family-all = Kaikki
audit-actor = Kuka
audit-actor-all = Kaikki
audit-since = Ensimmäinen päivä
audit-until = Viimeinen päivä
audit-show = Näytä
audit-field = Kenttä
audit-before = Ennen
audit-after = Jälkeen
audit-by-operator = Palvelun ylläpito
audit-by-token = API-avain
audit-changes =
    { $count ->
        [one] 1 kenttä
       *[other] { $count } kenttää
    }
audit-export-csv = Vie CSV-muodossa
audit-export-json = Vie JSON-muodossa
audit-export-hint = Tiedosto sisältää kaiken näytetyn, kaikilta sivuilta. Myös vienti kirjataan.
audit-actor-unknown = Kenelläkään tässä organisaatiossa ei ole tätä tunnusta.
audit-subject-unknown = Millään tässä lokissa ei ole tätä tunnusta.
audit-family-account = Tilit
audit-family-audit = Tämä loki
audit-family-organization = Organisaatio
audit-family-plan = Tilaus
audit-audit-exported = Tapahtumaloki viety
audit-plan-changed = Tilaus vaihdettu
audit-family-organization-template = Mallipohjat
audit-organization-founded = Organisaatio perustettu
audit-organization-settings-changed = Asetukset muutettu
audit-organization-logo-changed = Logo vaihdettu
audit-organization-logo-removed = Logo poistettu
audit-organization-template-saved = Mallipohja tallennettu
audit-organization-template-renamed = Mallipohja nimetty uudelleen
audit-organization-template-deleted = Mallipohja poistettu
audit-family-member = Jäsenet
audit-family-invitation = Kutsut
audit-member-role-changed = Rooli vaihdettu
audit-member-suspended = Jäsen estetty
audit-member-reactivated = Jäsen päästetty takaisin
audit-member-removed = Jäsen poistettu
audit-member-left = Jäsen erosi
audit-invitation-sent = Kutsu lähetetty
audit-invitation-resent = Kutsu lähetetty uudelleen
audit-invitation-revoked = Kutsu peruttu
audit-invitation-accepted = Kutsu hyväksytty
audit-client-deleted = Asiakas poistettu
audit-project-deleted = Projekti poistettu
audit-project-visibility-changed = Projektin näkyvyys muuttui
audit-project-member-added = Jäsen lisättiin projektiin
audit-project-member-removed = Jäsen poistettiin projektista
audit-tag-deleted = Tunniste poistettu
audit-time-entry-deleted = Aikakirjaus poistettu
audit-time-entry-restored = Aikakirjaus palautettu
audit-family-client = Asiakkaat
audit-family-project = Projektit
audit-family-tag = Tunnisteet
audit-family-time-entry = Aikakirjaukset
audit-family-sign-in = Kirjautuminen

## Two-step sign-in

two-factor = Kaksivaiheinen kirjautuminen
two-factor-hint = Salasanasi jälkeen koodi puhelimesi sovelluksesta. Salasanasi tietävä ei silti pääse sisään.
two-factor-is-off = Kaksivaiheinen kirjautuminen on pois käytöstä
two-factor-off-hint = Tarvitset todennussovelluksen, esimerkiksi salasananhallintasi oman.
two-factor-begin = Ota kaksivaiheinen kirjautuminen käyttöön
two-factor-set-up = Ota kaksivaiheinen kirjautuminen käyttöön
two-factor-scan = 1. Lisää tili sovellukseesi
two-factor-scan-hint = Skannaa tämä kuva todennussovelluksellasi.
two-factor-picture = QR-koodi, jossa on alla oleva avain
two-factor-type = Tai kirjoita tämä avain sovellukseen:
two-factor-first-code = 2. Syötä sovelluksen näyttämä koodi
two-factor-code = Kuusinumeroinen koodi
two-factor-ends-sessions = Pysyt kirjautuneena tässä. Kaikki muut istuntosi päättyvät.
two-factor-turn-on = Ota käyttöön
two-factor-not-begun = Tämä käyttöönotto on vanhentunut. Aloita alusta.
two-factor-is-on = Kaksivaiheinen kirjautuminen on käytössä.
recovery-codes-are-new = Nämä ovat uudet palautuskoodisi. Vanhat eivät enää toimi.
two-factor-on-hint = Salasanalla kirjauduttaessa kysytään myös koodi.
two-factor-turn-off = Poista kaksivaiheinen kirjautuminen käytöstä
two-factor-turn-off-hint = Pelkkä salasanasi avaa taas tilisi. Kaikki muut istuntosi päättyvät.
two-factor-proof = Salasanasi tai koodi sovelluksesta
recovery-codes = Palautuskoodit
recovery-codes-left = { $count ->
    [0] Palautuskoodeja ei ole jäljellä.
    [one] Yksi palautuskoodi on jäljellä.
   *[other] { $count } palautuskoodia on jäljellä.
 }
recovery-codes-renew-hint = Uudet koodit korvaavat vanhat, jotka eivät sen jälkeen enää toimi.
recovery-codes-renew = Luo uudet palautuskoodit
recovery-codes-keep = Säilytä nämä palautuskoodit siellä, mistä löydät ne ilman puhelintasi. Jokainen toimii kerran. Niitä ei näytetä uudelleen.
recovery-codes-download = Lataa
recovery-codes-print = Tulosta
recovery-codes-kept = Olen ottanut ne talteen
second-factor = Toinen vaihe
second-factor-hint = Salasanasi oli oikein. Osoita nyt, että se olet sinä.
second-factor-code = Koodi
second-factor-code-hint = Kuusi numeroa todennussovelluksestasi tai palautuskoodi.
second-factor-back = Kirjaudu toisella tilillä
second-factor-wrong = Tämä koodi ei ole oikein, tai se on jo käytetty. Odota seuraavaa.
second-factor-first-wrong = Tämä ei ole koodi, jota sovellus nyt näyttää. Tarkista, että puhelimesi kello on oikeassa.
flash-two-factor-off = Kaksivaiheinen kirjautuminen on pois käytöstä.
flash-sign-in-over = Se kesti liian kauan. Kirjaudu sisään uudelleen.
mail-two-factor-on = Kaksivaiheinen kirjautuminen otettiin käyttöön tililläsi.
mail-two-factor-off = Kaksivaiheinen kirjautuminen poistettiin käytöstä tililläsi.
mail-recovery-codes-renewed = Tilillesi luotiin uudet palautuskoodit. Vanhat eivät enää toimi.

## Passkeys

passkeys = Avainkoodit
passkeys-hint = Kirjaudu sormella, kasvoilla tai PIN-koodilla: nopeammin kuin salasanalla, eikä meiltä voi varastaa mitään.
passkeys-none = Ei vielä avainkoodeja
passkeys-none-hint = Avainkoodia säilyttää puhelimesi, tietokoneesi tai turva-avain.
passkeys-beside-password = Salasanasi toimii niiden rinnalla, ja yksinään, ellei kaksivaiheinen kirjautuminen ole käytössä.
passkey-new = Uusi avainkoodi
passkey-name = Nimi avainkoodille
passkey-name-hint = Esimerkiksi sen laitteen nimi, joka säilyttää sitä.
passkey-create = Luo avainkoodi
passkey-created-on = luotu { $day }
passkey-never-used = ei koskaan käytetty
passkey-last-used = viimeksi käytetty { $day }
passkey-rename = Nimeä uudelleen
passkey-rename-name = Nimeä { $name } uudelleen
passkey-remove = Poista
passkey-remove-name = Poista { $name }
passkey-unsupported = Tämä selain ei voi käyttää avainkoodeja täällä. Ne vaativat skriptejä ja uudehkon selaimen.
passkey-elsewhere = Avainkoodit kuuluvat nimeen. Avaa tämä sivu osoitteessa:
passkey-needs-name = Avainkoodit vaativat verkkotunnuksen. Tähän palveluun tullaan numerolla.
passkey-refused = Tätä avainkoodia ei voitu tallentaa: se kesti liian kauan, tai se ei ole se, jota pyydettiin. Yritä uudelleen.
passkey-known = Tällä laitteella on jo jonkin tilin avainkoodi.
passkey-cancelled = Mitään ei tehty: laite ei vastannut, tai peruutit.
passkey-failed = Laite ei pystynyt siihen. Yritä uudelleen tai kokeile toisella laitteella.
passkey-last-way-in = Tämä on ainoa tiesi tilillesi. Lisää ensin toinen avainkoodi tai salasana.
passkey-sign-in = Kirjaudu avainkoodilla
passkey-second-step = Käytä sen sijaan avainkoodia
passkey-not-accepted = Tätä avainkoodia ei hyväksytty. Yritä uudelleen tai kirjaudu toisella tavalla.
flash-passkey-added = Avainkoodi lisätty.
flash-passkey-renamed = Avainkoodi nimetty uudelleen.
flash-passkey-removed = Avainkoodi poistettu.
mail-passkey-added = Tilillesi lisättiin avainkoodi.
mail-passkey-removed = Tililtäsi poistettiin avainkoodi.

## Life cycle

settings-danger = Vaara-alue
organizations-closed = Suljetut
organization-cancelled = Irtisanottu
organization-pending = Poistettavana
organization-export = Ota kaikki mukaan
organization-export-hint = Arkisto, jossa on tiedosto jokaisesta tietolajista sellaisena kuin se nyt on. Salaisuudet jäävät tänne. Vienti kirjataan.
organization-export-json = Vie JSON-muodossa
organization-export-csv = Vie CSV-muodossa
organization-cancel = Irtisano organisaatio
organization-cancel-hint = Se suljetaan heti kaikilta paitsi omistajiltaan. Mitään ei katoa, ja voit ottaa sen uudelleen käyttöön.
organization-reactivate = Ota uudelleen käyttöön
organization-delete = Poista organisaatio
organization-delete-hint = Se suljetaan heti, ja 30 päivän kuluttua kaikki siinä poistetaan pysyvästi. Siihen asti jokainen omistaja voi perua sen täällä.
organization-type-name = Vahvista kirjoittamalla ”{ $name }”
organization-name-differs = Tämä ei ole organisaation nimi.
organization-keep = Säilytä organisaatio
organization-deletion-notice = Kaikki tässä organisaatiossa poistetaan { $day } jälkeen. Siihen asti se on suljettu kaikilta paitsi omistajiltaan.
organization-cancelled-notice = Tämä organisaatio on irtisanottu: se on suljettu kaikilta paitsi omistajiltaan.
organization-closed-already = Organisaatio on jo suljettu.
organization-not-cancelled = Organisaatiota ei ole irtisanottu.
organization-not-pending = Organisaatiota ei olla poistamassa.
organization-deletion-pending = Organisaatiota ollaan jo poistamassa.
ownership-transfer = Luovuta organisaatio
ownership-transfer-hint = Tarjoat sitä jäsenelle. Jos hän hyväksyy, hän on sen omistaja ja sinä ylläpitäjä. Tarjous päättyy seitsemän päivän kuluttua.
ownership-heir = Uusi omistaja
ownership-offer = Tarjoa
ownership-waiting = Tarjous on tehty, mutta { $person } ei ole vielä vastannut.
ownership-withdraw = Peru tarjous
ownership-nobody = Ei ole vielä ketään, jolle voisit tarjota sitä: jäseniä, jotka eivät ole katselijoita eivätkä omistajia.
ownership-heir-unknown = Valitse aktiivinen jäsen, joka ei ole katselija eikä omistaja.
ownership-offer-open = Tarjous on jo olemassa. Peru se ensin.
ownership-former-gone = Tarjouksen tekijä ei enää omista organisaatiota.
ownership-offered = Organisaatiota tarjotaan sinulle
ownership-offered-line = { $person } tarjoaa sinulle tämän organisaation omistajuutta. Tarjous päättyy { $day } jälkeen.
ownership-offered-hint = Omistaja valitsee tilauksen, päättää organisaation lakkauttamisesta ja voi tehdä kaiken, minkä ylläpitäjä voi.
ownership-offered-notice = { $person } tarjoaa sinulle tämän organisaation omistajuutta.
ownership-accept = Ryhdy omistajaksi
ownership-decline = Hylkää
flash-organization-cancelled = Organisaatio on irtisanottu.
flash-organization-reactivated = Organisaatio on taas auki.
flash-organization-deletion = Organisaatio on suljettu ja poistetaan 30 päivän kuluttua.
flash-organization-kept = Organisaatio säilyy.
flash-ownership-offered = Tarjous on lähetetty.
flash-ownership-withdrawn = Tarjous on peruttu.
flash-ownership-accepted = Olet nyt omistaja.
flash-ownership-declined = Hylkäsit tarjouksen.
mail-organization-cancelled = { $organization } irtisanottiin
mail-organization-cancelled-line = { $person } irtisanoi organisaation { $organization }. Se on suljettu kaikilta paitsi omistajiltaan, jotka voivat ottaa sen uudelleen käyttöön.
mail-organization-reactivated = { $organization } on taas auki
mail-organization-reactivated-line = { $person } otti organisaation { $organization } uudelleen käyttöön.
mail-organization-deletion = { $organization } poistetaan
mail-organization-deletion-line = { $person } pyysi poistamaan organisaation { $organization }. Se on nyt suljettu, ja { $day } kaikki siinä poistetaan pysyvästi. Siihen asti jokainen omistaja voi perua sen.
mail-organization-kept = Organisaatiota { $organization } ei poisteta
mail-organization-kept-line = { $person } perui organisaation { $organization } poistamisen.
mail-organization-erased = { $organization } on poistettu
mail-organization-erased-line = { $organization } poistettiin pyynnöstä, tietueita { $rows }. Mitään siitä ei voi palauttaa.
mail-organization-see = Katso organisaatiota
mail-ownership-offered = { $person } tarjoaa sinulle organisaatiota { $organization }
mail-ownership-offered-line = { $person } tarjoaa sinulle organisaation { $organization } omistajuutta. Tarjous päättyy { $day } jälkeen.
mail-ownership-answer = Vastaa
mail-ownership-transferred = { $person } on nyt organisaation { $organization } omistaja
mail-ownership-declined = { $person } ei ryhdy organisaation { $organization } omistajaksi
mail-home = TimeTrackeriin
audit-family-ownership = Omistajuus
audit-organization-cancelled = Organisaatio irtisanottu
audit-organization-reactivated = Organisaatio otettu uudelleen käyttöön
audit-organization-deletion-requested = Organisaation poistamista pyydetty
audit-organization-deletion-cancelled = Organisaation poistaminen peruttu
audit-organization-exported = Kaikki viety
audit-ownership-offered = Omistajuutta tarjottu
audit-ownership-offer-withdrawn = Omistajuustarjous peruttu
audit-ownership-offer-declined = Omistajuustarjous hylätty
audit-ownership-transferred = Omistajuus luovutettu

## Signing in through another service

sso = Kertakirjautuminen
sso-go = Kirjaudu palvelulla { $provider }
sso-organization = Kirjaudu organisaatiosi kautta
sso-organization-hint = Organisaatiollasi voi olla oma kirjautumisensa. Työosoitteesi vie sinne.
sso-work-address = Työsähköposti
sso-continue = Jatka
sso-found = Organisaatiosi kirjautumispalvelu on { $provider }.
sso-none-for-domain = Millään organisaatiolla ei ole kirjautumista tälle osoitteelle.
sso-back = Kirjaudu toisella tavalla
sso-failed = Et ole kirjautunut sisään
sso-unreachable = Kirjautumispalvelu ei vastaa niin kuin pitäisi. Yritä myöhemmin uudelleen tai kirjaudu toisella tavalla.
sso-refused = Kirjautumispalvelun vastaus ei täsmää. Mitään ei muutettu. Aloita alusta.
sso-over = Tämä kirjautuminen kesti liian kauan tai se oli jo käytetty. Aloita alusta.
sso-cancelled = Kirjautumispalvelu ei päästänyt ketään sisään: peruutit, tai se ei tunne sinua.
sso-none = Täällä ei ole tällaista kirjautumispalvelua.
sso-unverified = Kirjautumispalvelu ei ole vahvistanut sähköpostiasi. Kirjaudu toisella tavalla ja yhdistä se turvallisuusasetuksissasi.
sso-not-for-account = Tämä kirjautumispalvelu ei vastaa tuosta sähköpostista. Kirjaudu toisella tavalla.
sso-not-member = Et ole tämän organisaation jäsen. Pyydä kutsu sen ylläpitäjiltä.
sso-full = Tässä organisaatiossa ei ole vapaata paikkaa. Kysy sen ylläpitäjiltä.
sso-provider = Oma kirjautumispalvelunne
sso-provider-hint = Vahvistettujen verkkotunnustenne väki voi kirjautua sen kautta (OpenID Connect). Rekisteröi TimeTracker ensin sinne.
sso-callback = Uudelleenohjausosoite
sso-start = Kirjautumislinkki
sso-name = Millä nimellä se tunnetaan
sso-issuer = Myöntäjä (issuer)
sso-issuer-invalid = Tämä ei ole myöntäjän osoite. Sen alussa on https:// eikä siinä ole kysymysmerkkiä.
sso-client-id = Asiakasohjelman tunnus (client ID)
sso-client-secret = Asiakasohjelman salaisuus (client secret)
sso-secret-kept = Jätä tyhjäksi, niin nykyinen säilyy.
sso-admits = Uusista ihmisistä tulee jäseniä
sso-admits-hint = Joka tulee sen kautta ensimmäistä kertaa vahvistetun verkkotunnuksen sähköpostilla, liittyy jäseneksi niin kauan kuin paikkoja on.
sso-remove = Poista tämä kirjautumispalvelu
flash-sso-removed = Kirjautumispalvelu poistettu.
flash-sso-sign-in-once = Tällä sähköpostilla on jo tili. Kirjaudu sille kerran, niin nämä kaksi yhdistetään.
domains = Sähköpostin verkkotunnukset
domains-hint = Kirjautumispalvelunne vastaa niistä, joiden sähköposti on näissä verkkotunnuksissa, eikä kenestäkään muusta.
domain = Verkkotunnus
domain-add = Lisää verkkotunnus
domain-invalid = Tämä ei ole verkkotunnus. Esimerkki: example.com
domain-known = Tämä verkkotunnus on jo luettelossa.
domain-publish = Julkaise tämä tietue verkkotunnuksen DNS:ssä ja tarkista se sitten:
domain-verified = Vahvistettu
domain-verify = Tarkista
domain-verify-name = Tarkista { $domain }
domain-remove = Poista
domain-remove-name = Poista { $domain }
domain-not-found = Tietuetta { $record } ei vielä ole, tai siinä lukee jotain muuta. DNS voi viedä tunnin.
domain-dns-silent = DNS-palvelin ei vastaa. Yritä hetken kuluttua uudelleen.
flash-domain-verified = Verkkotunnus vahvistettu.
flash-domain-removed = Verkkotunnus poistettu.
identities = Yhdistetyt kirjautumiset
identities-hint = Muut palvelut, joiden kautta voit kirjautua tälle tilille.
identities-none = Ei yhdistettyjä kirjautumisia
identities-none-hint = Yhdistä jokin, niin voit kirjautua ilman salasanaa.
identity-link = Yhdistä { $provider }
identity-link-hint = Tästä lähtien { $label } voi kirjautua tilillesi { $account }.
identity-link-yes = Yhdistä
identity-link-over = Se kesti liian kauan. Aloita alusta.
identity-taken = Tämä kirjautuminen on jo yhdistetty johonkin tiliin.
identity-linked-on = yhdistetty { $day }
identity-remove = Katkaise yhteys
identity-remove-name = Katkaise yhteys: { $name }
flash-identity-linked = Yhdistetty.
flash-identity-removed = Yhteys katkaistu.
mail-identity-linked = Tiliisi yhdistettiin toinen palvelu. Sillä voi kirjautua sisään.
mail-identity-removed = Tililtäsi poistettiin yhdistetty kirjautuminen.
audit-identity-linked = Toinen kirjautuminen yhdistetty
audit-identity-removed = Toisen kirjautumisen yhteys katkaistu
audit-identity-provider-saved = Kirjautumispalvelu muutettu
audit-identity-provider-removed = Kirjautumispalvelu poistettu
audit-mail-domain-added = Sähköpostin verkkotunnus lisätty
audit-mail-domain-verified = Sähköpostin verkkotunnus vahvistettu
audit-mail-domain-removed = Sähköpostin verkkotunnus poistettu
audit-member-joined-by-domain = Liitytty kirjautumispalvelun kautta
audit-two-factor-enabled = Kaksivaiheinen kirjautuminen otettu käyttöön
audit-two-factor-disabled = Kaksivaiheinen kirjautuminen poistettu käytöstä
audit-recovery-codes-renewed = Uudet palautuskoodit luotu
audit-recovery-code-used = Kirjauduttu sisään palautuskoodilla
audit-passkey-added = Avainkoodi lisätty
audit-passkey-removed = Avainkoodi poistettu
audit-family-token = API-avaimet
audit-token-created = API-avain luotu
audit-token-revoked = API-avain peruttu
audit-token-all-revoked = Kaikki API-avaimet mitätöity

## Operators

console = Ylläpitokonsoli
forbidden-support = Olet täällä auttamassa: voit lukea, mutta et muuttaa mitään.
forbidden-proof = Henkilöllisyytesi varmistettiin yli tunti sitten. Avaa ylläpitokonsoli selaimessa ja anna salasanasi.
support-banner = Omistaja päästi sinut sisään auttamaan { $until } asti. Voit lukea mutta et muuttaa mitään, ja käyntisi näkyy organisaation tapahtumalokissa.
support-leave = Takaisin konsoliin
suspension-reason = Syy: { $reason }
operator-search = Nimi, tunnus, yhteystieto tai jäsenen koko osoite
operator-every-status = Kaikki tilat
operator-every-plan = Kaikki tilaukset
operator-no-organizations = Ei vielä organisaatioita
operator-no-organizations-hint = Ne näkyvät täällä heti, kun joku rekisteröityy.
operator-nothing-hint = Kokeile vähempiä kirjaimia tai toista tilaa tai tilausta.
operator-look-hint = Tämän sivun avaaminen näkyy organisaation tapahtumalokissa. Sen työ pysyy piilossa.
operator-erased-after = Omistaja poisti sen: kaikki siinä hävitetään { $day } jälkeen.
operator-since = Alkaen
operator-owners = Omistajat
operator-no-owners = Sillä ei ole enää omistajaa.
support = Tukipääsy
operator-support-until = Omistaja antaa palvelun ylläpidon katsoa sisään { $until } asti.
operator-enter = Katso sisään
operator-no-support = Juuri nyt kukaan omistaja ei päästä palvelun ylläpitoa katsomaan sisään. Se onnistuu asetusten kohdassa ”Tukipääsy”.
operator-plan = Tilaus ja rajat
operator-plan-hint = Tyhjä raja on tilauksen oma. Se voi olla pienempi kuin nykyinen käyttö: silloin mitään ei voi enää lisätä. Omistajat saavat sähköpostin.
operator-limit-range = Anna kokonaisluku väliltä 1–1 000 000 tai jätä tyhjäksi.
operator-plan-same = Tämä tilaus ja nämä rajat ovat jo voimassa.
operator-suspend = Jäädytä
operator-suspend-hint = Kaikki pysyy luettavana, mutta mitään ei voi muuttaa. Omistajat saavat sähköpostin.
operator-reason = Syy
operator-reason-hint = Organisaation ihmiset näkevät sen jokaisella sivulla.
operator-suspended-already = Organisaatio on jo jäädytetty.
operator-activate = Ota käyttöön
operator-activate-hint = Organisaation ihmiset voivat heti jatkaa työtään. Omistajat saavat sähköpostin.
operator-not-suspended = Organisaatiota ei ole jäädytetty.
operator-proof = Vahvista henkilöllisyytesi
operator-proof-hint = Konsoli kysyy sitä kerran tunnissa.
outbox = Lähtevät
outbox-no-server = Tällä palvelulla ei ole sähköpostipalvelinta, joten mitään täällä olevaa ei ole lähetetty. Välitä kirjeet itse.
outbox-kept = Säilytetty
outbox-failed = Epäonnistunut
outbox-waiting = Odottaa
outbox-done = Tehty
outbox-none = Täällä ei ole mitään
outbox-none-hint = Sähköposti, jota ei voi lähettää, ja muu epäonnistunut työ odottaa täällä.
outbox-job = Työ: { $kind }
outbox-look-hint = Tämän avaaminen näkyy sen organisaation tai henkilön lokissa, jota se koskee.
outbox-to = Vastaanottaja
outbox-organization = Organisaatio
outbox-written = Kirjoitettu
outbox-attempts = Yrityksiä
outbox-due = Seuraava yritys
outbox-problem = Ongelma
outbox-text = Kirje
outbox-unreadable = Tätä ei voi avata: se on sinetöity muulla kuin tämän asennuksen avaimella.
outbox-not-now = Uusi yritys ei nyt auta: se odottaa vuoroaan, tai sähköpostipalvelinta ei ole.
flash-outbox-retried = Sitä yritetään nyt uudelleen.
flash-operator-suspended = Organisaatio on jäädytetty.
flash-operator-activated = Organisaatio on taas käytössä.
support-open = Palvelun ylläpito saa katsoa sisään
support-open-until = { $person } päästi heidät sisään { $until } asti. He lukevat eivätkä muuta mitään.
support-end = Lopeta nyt
support-grant = Päästä ylläpito sisään
support-grant-hint = Palvelun ylläpitäjät eivät itse näe mitään työstäsi. Kun tarvitset apua, päästä heidät katsomaan sisään muutamaksi tunniksi: he lukevat sen, minkä katselijasi lukevat, sekä asetuksesi, eivätkä muuta mitään. Jokainen käynti näkyy tapahtumalokissa, ja pääsy päättyy itsestään.
support-hours = Kuinka pitkäksi aikaa
support-hours-count = { $count ->
    [one] Yksi tunti
   *[other] { $count } tuntia
 }
support-hours-range = Valitse 1, 8, 24 tai 72 tuntia.
support-before = Aiemmin
support-record-hint = Kuka kävi ja milloin, näkyy tapahtumalokissa.
support-granted-already = Ylläpito saa jo katsoa sisään. Lopeta se ensin.
support-ended-already = Ylläpito ei saa katsoa sisään: lopetettavaa ei ole.
flash-support-granted = Ylläpito saa nyt katsoa sisään.
flash-support-ended = Ylläpidolla ei ole enää pääsyä.
mail-operator-plan = Organisaation { $organization } tilaus muuttui
mail-operator-plan-line = Palvelun ylläpito muutti organisaation { $organization } tilausta tai rajoja.
mail-operator-plan-limits = Tilaus: { $plan }. Jäsenet ja avoimet kutsut: { $users }. Käytössä olevat projektit: { $projects }.
mail-operator-suspended = { $organization } on jäädytetty
mail-operator-suspended-line = Palvelun ylläpito jäädytti organisaation { $organization }. Kaikkea voi lukea ja viedä, mitään ei voi muuttaa.
mail-operator-activated = { $organization } on taas käytössä
mail-operator-activated-line = Palvelun ylläpito otti organisaation { $organization } taas käyttöön. Kaikki voivat työskennellä kuten ennen.
audit-family-operator = Palvelun ylläpito
audit-family-support = Tukipääsy
audit-operator-looked = Palvelun ylläpito katsoi tilausta ja käyttöä
audit-operator-plan-changed = Palvelun ylläpito muutti tilausta tai rajoja
audit-operator-suspended = Palvelun ylläpito jäädytti organisaation
audit-operator-activated = Palvelun ylläpito otti organisaation käyttöön
audit-operator-mail-read = Palvelun ylläpito luki kirjeen
audit-operator-mail-retried = Palvelun ylläpito käynnisti uuden yrityksen
audit-support-granted = Ylläpito päästetty sisään
audit-support-ended = Tukipääsy lopetettu
audit-support-entered = Palvelun ylläpito katsoi sisään
## Timesheet
timesheet = Tuntilista
entries = Kirjaukset
total = Yhteensä
saving = Tallennetaan …
saved = Tallennettu
unsaved = Ei tallennettu: katso merkityt solut
timesheet-whose = Kenen viikko
timesheet-show = Näytä
timesheet-empty = Tällä viikolla ei ole vielä mitään
timesheet-empty-hint = Lisää projekti ja kirjoita sen tunnit tai kopioi edellinen viikko.
timesheet-empty-other = Tällä viikolla ei ole kirjattu aikaa.
timesheet-row-add = Lisää rivi
timesheet-row-remove = Poista rivi { $name }
timesheet-row-remove-short = Poista rivi
timesheet-copy-rows = Kopioi viime viikon rivit
timesheet-copy-times = Kopioi aikoineen
flash-timesheet-copied = Edellinen viikko on kopioitu.
flash-timesheet-nothing-to-copy = Edellisellä viikolla ei ole mitään kopioitavaa.
timesheet-comment = Kommentti
timesheet-comment-for = Kommentti: { $name }
timesheet-open = Avaa kirjaukset
timesheet-open-cell = { $count ->
    [one] { $name }: avaa kirjaus
   *[other] { $name }: avaa { $count } kirjausta
}
timesheet-cell-changed = Tätä solua muutettiin sillä välin, joten omaasi ei tallennettu. Lataa sivu uudelleen nähdäksesi sen.
timesheet-cell-empty = Tässä ei ole enää aikaa
timesheet-back = Takaisin viikkoon
timesheet-incomplete = Sivu lähetti vain osan soluistaan. Lataa se uudelleen ja yritä uudestaan.
timesheet-time-missing = Kirjoita aika, jota kommentti koskee.
entry-worker-unknown = Kenelläkään tässä organisaatiossa ei ole tätä tunnistetta.
entry-worker-stays = Kirjaus pysyy työn tehneellä henkilöllä.
audit-time-entry-created = Aikaa kirjattiin jonkun puolesta
audit-time-entry-changed = Jonkun aikaa muutettiin

## Calendar

calendar = Kalenteri
calendar-week = Viikko
calendar-month = Kuukausi
calendar-view = Näytä
calendar-before = Edellinen
calendar-after = Seuraava
calendar-whose = Kenen kalenteri
calendar-one-person = Kalenteri on yhden ihmisen. Anna henkilön tunniste.
calendar-no-times = Ei kelloa
calendar-running = käynnissä
calendar-keys = Lisää aikaa vetämällä kalenterissa. Kirjauksen kohdalla Alt ja nuolinäppäimet siirtävät sitä, Vaihto-näppäimen kanssa sen loppua, ja Enter avaa sen.
calendar-no-script = Kalenteri tarvitsee skriptejä. Sama aika löytyy täältä:
## Tasks

task = Tehtävä
task-find-create = Etsi tai luo tehtävä
task-none = Ei tehtävää
task-no-match = Mikään tehtävä ei täsmää.
task-not-of-project = Tällä projektilla ei ole tällaista tehtävää.
task-cancelled = Tämä tehtävä on peruttu. Avaa se uudelleen, jotta voit kirjata sille aikaa.
task-required = Valitse tehtävä: tämä organisaatio haluaa sellaisen joka kirjaukseen.
task-needs-project = Valitse projekti uudelle tehtävälle.
task-name-taken = Tämän projektin toisella tehtävällä on jo tämä nimi.
task-project-fixed = Tehtävä pysyy projektissaan.
task-in-use = Tälle tehtävälle on kirjattu aikaa, joten sen voi perua mutta ei poistaa.
task-cancelled-not-done = Peruttu tehtävä ei ole valmis. Avaa se ensin uudelleen.
task-done-not-cancelled = Valmista tehtävää ei peruta. Avaa se ensin uudelleen.
task-not-in-column = Tehtävä, jonka jälkeen tämän pitäisi tulla, ei ole tässä sarakkeessa.
assignee-unknown = Kenelläkään tässä organisaatiossa aktiivisella ei ole tätä tunnusta.
estimate-range = Arvio on sekunnin ja 10 000 tunnin väliltä.
tasks = Tehtävät
tasks-mine = Omat tehtävät
tasks-all = Kaikki tehtävät
tasks-board = Taulu
task-new = Uusi tehtävä
task-new-in = Uusi tehtävä: { $status }
task-edit = Muokkaa tehtävää
task-start = Käynnistä ajastin tehtävälle ”{ $name }”
tasks-overdue = Myöhässä
tasks-today = Tänään
tasks-this-week = Tällä viikolla
tasks-later = Myöhemmin
tasks-without-day = Ilman määräpäivää
tasks-open = Avoimet
tasks-search = Etsi tehtävä
tasks-sort = Järjestys
tasks-sorted-by = Järjestys: { $what }
tasks-none = Ei avoimia tehtäviä
tasks-none-hint = Tehtävät kertovat, mitä projektissa on tehtävä, kenen ja mihin mennessä.
tasks-nothing-hint = Kokeile vähemmillä kirjaimilla tai toisella tilalla.
tasks-mine-none = Mikään ei odota sinua
tasks-mine-none-hint = Tässä näkyvät sinulle annetut tehtävät, ensin määräpäivältään lähimmät.
tasks-of-nobody = Tehtävät ilman tekijää
tasks-more =
    { $count ->
        [one] Vielä yksi
       *[other] Vielä { $count }
    }
task-status-todo = Tekemättä
task-status-in_progress = Työn alla
task-status-review = Tarkistettavana
task-status-done = Valmis
task-status-cancelled = Peruttu
task-priority = Tärkeys
task-priority-any = Mikä tahansa tärkeys
task-priority-low = Matala
task-priority-medium = Keskitaso
task-priority-high = Korkea
task-priority-urgent = Kiireellinen
task-assignee = Tekijä
task-assignee-any = Kuka tahansa
task-assignee-me = Minä
task-assignee-none = Ei kukaan
task-due = Määräpäivä
task-estimate = Arvio
task-estimate-hint = Niin kuin sen sanoisit: 2:30, 90m tai 1,5
task-project-choose = Valitse projekti
task-undescribed = Kuvausta ei ole.
task-activities = Tapahtumat
task-started = Aloitettu
task-completed = Valmistunut
task-own-time = Oma aikasi
task-time-spent = Käytetty
task-move = Siirrä
task-move-up = Ylös
task-move-down = Alas
board-keys = Vedä kortteja tai siirrä kohdistettua vaihtonäppäimellä ja nuolilla.
markdown-hint = Markdown toimii: **lihava**, _kursiivi_, luettelot, linkit.
task-delete-consequence = Tehtävä poistuu kaikista luetteloista. Sillä ei ole aikakirjauksia.
flash-task-created = Tehtävä luotu.
flash-task-deleted = Tehtävä poistettu.
flash-task-restored = Tehtävä palautettu.
nothing = ei mitään
task-was-created = loi tehtävän.
task-was-described = muutti kuvausta.
task-was-deleted = poisti tehtävän.
task-was-restored = palautti tehtävän.
task-was-renamed = muutti nimen ”{ $old }” nimeksi ”{ $new }”.
task-was-moved = muutti tilan: { $old } → { $new }.
task-priority-changed = muutti tärkeyden: { $old } → { $new }.
task-assignee-changed = muutti tekijän: { $old } → { $new }.
task-day-changed = muutti määräpäivän: { $old } → { $new }.
task-estimate-changed = muutti arvion: { $old } → { $new }.
shortcut-tasks = Siirry tehtäviin
projects-all = Kaikki projektit
## Search

search-everything = Hae asiakkaista, projekteista, tunnisteista ja ajoista
search-begin = Mitä etsit?
search-begin-hint = Muutama kirjain riittää, eikä yksi virhe haittaa.
search-nothing-hint = Kokeile vähemmillä sanoilla tai toista kirjoitusasua.
search-results = Löytyneet
commands = Haku ja komennot
commands-placeholder = Hae tai kerro, minne mennään
command-start = Käynnistä ajastin:

## Comments and notifications

comments = Kommentit
comment = Kommentti
comments-none = Kukaan ei ole vielä kommentoinut.
comments-older = Vanhemmat kommentit
comment-write = Kommentoi
comment-reply = Vastaa
comment-placeholder = Mitä muiden pitäisi tietää?
comment-mention = Mainitse
comment-edited = muokattu
comment-deleted = Tämä kommentti on poistettu.
comment-delete-consequence = Sen teksti poistuu pysyvästi. Vastaukset jäävät.
comment-not-own = Vain kirjoittaja voi muuttaa kommenttia; päälliköt voivat poistaa sen.
mentions-too-many = Mainitse enintään { $most } henkilöä.
flash-comment-deleted = Kommentti poistettu.
notifications = Ilmoitukset
notifications-none = Ei uutta
notifications-none-hint = Kun joku mainitsee sinut, vastaa sinulle, antaa sinulle tehtävän tai päättää viikostasi, se näkyy tässä.
notifications-read = Merkitse kaikki luetuiksi
notifications-unread = { $count } uutta
notifications-preferences = Miten minulle ilmoitetaan
notification-new = Uusi
notification-read = Merkitse luetuksi
notification-mention = { $person } mainitsi sinut kohteessa ”{ $about }”
notification-reply = { $person } vastasi sinulle kohteessa ”{ $about }”
notification-task-assigned = { $person } antoi sinulle tehtävän ”{ $about }”
notification-time-submitted = { $person } lähetti viikon { $from } – { $to }
notification-time-approved = { $person } hyväksyi viikkosi { $from } – { $to }
notification-time-rejected = { $person } hylkäsi viikkosi { $from } – { $to }
notification-time-reopened = { $person } avasi viikkosi { $from } – { $to } uudelleen
notify-mention = Joku mainitsee minut
notify-reply = Joku vastaa minulle
notify-task-assigned = Joku antaa minulle tehtävän
notify-time-submitted = Viikko odottaa hyväksyntääni
notify-time-approved = Viikkoni hyväksytään
notify-time-rejected = Viikkoni hylätään
notify-time-reopened = Viikkoni avataan uudelleen
notify-mail = Tässä ja sähköpostitse
notify-here = Vain tässä
notify-none = Ei lainkaan
mail-mention = { $person } mainitsi sinut kohteessa ”{ $about }”
mail-mention-line = { $person } kirjoitti organisaatiossa { $organization } kohteeseen ”{ $about }” kommentin, jossa sinut mainitaan.
mail-reply = { $person } vastasi sinulle kohteessa ”{ $about }”
mail-reply-line = { $person } vastasi organisaatiossa { $organization } kommenttiisi kohteessa ”{ $about }”.
mail-task-assigned = { $person } antoi sinulle tehtävän ”{ $about }”
mail-task-assigned-line = Tehtävä ”{ $about }” organisaatiossa { $organization } on nyt sinun.
mail-task-look = Katso tehtävää
mail-comment-read = Lue kommentti

## Approval of weeks
approvals = Hyväksynnät
approvals-empty = Yhtään viikkoa ei ole vielä lähetetty
approvals-empty-hint = Tuntilistalta lähetetyt viikot odottavat tässä hyväksyntää.
period-is-open = Avattu uudelleen
period-is-submitted = Odottaa hyväksyntää
period-is-approved = Hyväksytty
period-is-rejected = Hylätty
period-submit = Lähetä viikko
period-withdraw = Peru lähetys
period-decide = Päätä
period-approve = Hyväksy
period-reject = Hylkää
period-reopen = Avaa uudelleen
period-approved = Aika { $from } – { $to } on hyväksytty ja suljettu. Pyydä esihenkilöä avaamaan se.
period-submitted = Aika { $from } – { $to } odottaa hyväksyntää ja on suljettu. Peru lähetys, jos haluat muuttaa sitä.
period-locked = Aika { $day } asti on suljettu. Pyydä esihenkilöä muuttamaan sitä.
period-timer-runs = Ajastin on yhä käynnissä tällä viikolla. Pysäytä se ja lähetä viikko sitten.
period-not-open = Tämä viikko odottaa jo hyväksyntää tai on hyväksytty.
period-not-waiting = Tämä viikko ei odota hyväksyntää.
period-is-open-already = Tämä viikko on avoinna.
period-decision-unknown = Valitse hyväksyminen, hylkääminen tai uudelleen avaaminen.
lock-date = Suljettu päivään
lock-date-hint = Tämän päivän ja sitä aiempi aika on suljettu kaikilta paitsi esihenkilöiltä, joiden muutokset kirjataan.
lock-date-none = Mitään ei ole suljettu.
flash-period-submitted = Viikko on lähetetty.
flash-period-withdrawn = Viikko on taas muokattavissasi.
flash-period-approved = Viikko on hyväksytty.
flash-period-rejected = Viikko on hylätty.
flash-period-reopened = Viikko on avattu uudelleen.
mail-period-submitted = { $person } lähetti viikon organisaatiossa { $organization }
mail-period-submitted-line = Viikko { $from } – { $to } odottaa hyväksyntääsi.
mail-period-approved = Viikkosi organisaatiossa { $organization } on hyväksytty
mail-period-rejected = Viikkosi organisaatiossa { $organization } hylättiin
mail-period-reopened = Viikkosi organisaatiossa { $organization } on avattu uudelleen
mail-period-decided-line = { $person } teki päätöksen viikosta { $from } – { $to }.
mail-period-comment = Kommentti: { $comment }
mail-period-look = Katso viikkoa
audit-family-period = Viikot
audit-period-submitted = Viikko lähetetty
audit-period-withdrawn = Lähetetty viikko peruttu
audit-period-approved = Viikko hyväksytty
audit-period-rejected = Viikko hylätty
audit-period-reopened = Viikko avattu uudelleen
audit-organization-locked-until = Sulkemispäivä muutettu

## Rates

rates = Hinnat
rate-new = Uusi hinta
rate-edit = Muokkaa hintaa
rates-all = Kaikki hinnat
rates-by-day = Hinnat päivittäin
rates-none = Täällä ei ole vielä hintoja
rates-none-hint = Aseta, mitä tunti on arvoltaan henkilölle, asiakkaalle, projektille tai tehtävälle ja mitä henkilön tunti maksaa.
rates-none-here = Ei omia hintoja tietyille päiville.
rates-hint = Tarkin hinta ratkaisee: kirjauksen oma, sitten henkilön projektissa, tehtävän, projektin, asiakkaan, henkilön, organisaation. Kirjaus säilyttää hinnan, jolla se kirjattiin.
rates-usual = Organisaation tavallinen hinta
rate-kind = Laji
rate-whose = Kohde
rate-days = Päivät
rate-amount = Hinta
cost-rate = Tunnin kustannus
hourly-rate-hint = Mitä tunti on arvoltaan asiakkaille.
cost-rate-hint = Mitä henkilön tunti maksaa organisaatiolle. Jäsenet eivät näe sitä koskaan.
rate-whose-hint = Valitse henkilö, projekti, molemmat tai asiakas. Jätä tyhjäksi, jos hinta koskee koko organisaatiota.
rate-person = Henkilö
rate-person-any = Kaikki
rate-in = Hinta, { $currency } tunnilta
rate-first-day = Ensimmäinen päivä
rate-last-day = Viimeinen päivä
rate-new-entries-only = Se koskee tästä lähtien tehtäviä kirjauksia. Aiemmat kirjaukset säilyttävät hintansa, ellet ota hintoja käyttöön menneelle ajalle.
rate-always = Kaikkina päivinä
rate-from-day = Alkaen { $day }
rate-until-day = { $day } asti
rate-of-organization = Koko organisaatio
rate-of-project-member = Henkilö projektissa
rate-from-entry = { $amount } tunnilta, asetettu tähän kirjaukseen
rate-from-project-member = { $amount } tunnilta, henkilön hinta tässä projektissa
rate-from-task = { $amount } tunnilta, tehtävän hinta
rate-from-project = { $amount } tunnilta, projektin hinta
rate-from-client = { $amount } tunnilta, asiakkaan hinta
rate-from-member = { $amount } tunnilta, henkilön hinta
rate-from-organization = { $amount } tunnilta, organisaation hinta
entry-rate-in = Tämän kirjauksen hinta, { $currency }
flash-rate-created = Hinta asetettu.
flash-rate-deleted = Hinta poistettu.
flash-rates-applied = Hinnat otettu käyttöön menneelle ajalle.
rate-delete-consequence = Uudet kirjaukset saavat silloin seuraavan asetetun hinnan. Aiemmat kirjaukset säilyttävät omansa.
rate-overlaps = Osalle näistä päivistä on jo tämän lajin hinta. Muuta ensin sen päiviä.
rate-subject-unclear = Valitse henkilö, projekti, molemmat tai asiakas: muilla yhdistelmillä ei ole hintaa.
rate-cost-needs-person = Tunnin kustannus asetetaan vain henkilölle.
rate-task-unknown = Tässä organisaatiossa ei ole tällaista tehtävää.
rates-apply = Ota hinnat käyttöön menneelle ajalle
rates-apply-hint = Katso ensin, mikä muuttuisi. Kirjauksiin asetetut hinnat säilyvät, samoin kaikki suljetuilla jaksoilla.
rates-preview = Näytä, mikä muuttuisi
rates-would-change = Mikä muuttuisi
rates-nothing-changes = Mikään ei muutu: näillä kirjauksilla on nykyiset hinnat.
rates-entries =
    { $count ->
        [one] 1 kirjaus
       *[other] { $count } kirjausta
    }
rates-before = Ennen
rates-after = Jälkeen
rates-costs = Kustannus
rates-left-out = Nämä jaksot on suljettu, ja ne säilyvät ennallaan:
rates-left-locked = Kaikki lukituspäivään { $day } asti
rates-left-approved = { $name }, { $days }, hyväksytty
rates-left-submitted = { $name }, { $days }, odottaa hyväksyntää
rates-apply-now = Ota käyttöön
rates-preview-outdated = Aika tai hinnat ovat muuttuneet esikatselun jälkeen. Mitään ei otettu käyttöön: katso uudelleen.
members-see-amounts = Jäsenet näkevät oman aikansa arvon
members-see-amounts-hint = Muuten vain esihenkilöt ja sitä ylemmät näkevät hinnat ja summat. Tunnin kustannus näkyy aina vain heille.
audit-family-rate = Hinnat
audit-rate-created = Hinta asetettu
audit-rate-changed = Hinta muutettu
audit-rate-deleted = Hinta poistettu
audit-rate-applied = Hinnat otettu käyttöön menneelle ajalle
## Taking time along

time-export = Vienti
time-export-file = Aika tiedostona
time-export-file-hint = Kaikki, mitä kirjausten luettelo näyttää näiltä päiviltä. Viennistä jää merkintä.
time-export-whose = Kenen aika
time-export-everybody = Kaikkien
time-export-csv = Taulukko (CSV)
time-export-ics = Kalenteri (iCal)
feed = Aikasi kalenteriohjelmassa
feed-hint = Salainen osoite, josta kalenteriohjelmasi lukee omat kirjauksesi viimeisen puolen vuoden ajalta. Osoitteen tietävä voi myös lukea ne, muttei mitään muuta.
feed-create = Luo osoite
feed-renew = Luo uusi osoite
feed-renew-hint = Uusi osoite päättää edellisen.
feed-end = Päätä osoite
feed-copy-now = Kopioi osoite nyt ja tilaa se kalenteriohjelmassasi: sitä ei näytetä uudelleen.
feed-since = Osoite on ollut olemassa { $day } alkaen.
feed-read = Luettu viimeksi { $day }.
feed-never-read = Sitä ei ole koskaan luettu.
flash-feed-ended = Osoite ei enää toimi.
audit-time-entry-exported = Aika viety
audit-feed-created = Kalenteriosoite luotu
audit-feed-ended = Kalenteriosoite päätetty
audit-family-feed = Kalenteriosoitteet
## Several entries at once

days-add = Lisää useita päiviä
days-add-hint = Sama kirjaus jokaiselle päivälle, enintään 31 päivää. Kaikki lisätään, tai ei yhtään.
days-first = Ensimmäinen päivä
days-last = Viimeinen päivä
days-weekends = Myös lauantait ja sunnuntait
days-time = Aika kullekin päivälle
days-refused = Näille päiville se ei onnistu, joten mitään ei lisätty
days-weekend-only = Näiden päivien välillä on vain lauantaita ja sunnuntaita.
flash-days-added = Aika lisättiin jokaiselle päivälle.
selection = Valinta
selected = Valittu:
selection-clear = Poista valinta
entry-select = Valitse ”{ $name }”
entries-select = Valitse kaikki: ”{ $name }”
shortcut-select = Valitse kohdistettu kirjaus
entries-edit = { $count ->
    [one] Muokkaa 1 kirjausta
   *[other] Muokkaa { $count } kirjausta
}
entries-edit-hint = Näissä kirjauksissa muuttuu vain se, minkä rastitat.
entries-change = Muuta: { $what }
entries-change-nothing = Rastita, mikä muuttuu.
entries-none = Valitse vähintään yksi kirjaus.
entries-too-many = Enintään { $most } kirjausta kerralla, kiitos.
flash-entries-changed = Kirjauksia muutettiin.
flash-entries-deleted = Kirjauksia poistettiin.
selection-done = { $count ->
    [one] 1 kirjaus on käsitelty
   *[other] { $count } kirjausta on käsitelty
}
selection-refused = { $count ->
    [one] 1 kirjaus jää ennalleen:
   *[other] { $count } kirjausta jää ennalleen:
}
entry-duplicate = Monista
entry-split = Jaa …
entry-split-title = Jaa kirjaus
entry-split-do = Jaa
entry-merge-before = Yhdistä edelliseen
entries-merge = Yhdistä
split-at = Jaa kello
split-at-hint = Kellonaika alun ja lopun välillä, esimerkiksi 12:30.
split-after = Ensimmäisen osan kesto
split-after-or = Tai ensimmäisen osan kesto
split-after-hint = Esimerkiksi 1:30 tai 45m.
flash-entry-duplicated = Kirjaus monistettiin.
flash-entry-split = Kirjaus jaettiin.
flash-entries-merged = Kirjaukset yhdistettiin.
entry-runs = Tämä kirjaus on käynnissä. Pysäytä se ensin.
merge-count = Valitse 2–20 yhdistettävää kirjausta.
merge-not-equal = Vain samanlaiset kirjaukset voi yhdistää: sama kuvaus, projekti, tehtävä, tunnisteet ja laskutettavuus.
merge-not-neighbours = Vain tauotta toisiaan seuraavat kirjaukset tai saman päivän kestot voi yhdistää.
split-outside = Tämä ei ole kirjauksen sisällä.
split-where = Kerro, mistä jaetaan: kellonaika tai kesto.

## Breaks

breaks = Tauot
breaks-of = Tauko { $length }
timer-paused = Tauolla
timer-pause = Pidä tauko
timer-pause-key = Pidä tauko (p)
timer-unpause = Jatka tauolta
timer-unpause-key = Jatka tauolta (p)
shortcut-pause = Pidä tauko tai jatka
timer-already-paused = Ajastin on jo tauolla.
timer-not-paused = Ajastin ei ole tauolla.
break-needs-times = Vain kirjauksella, jolla on alku ja loppu, voi olla taukoja.
break-too-long = Tauot ovat yhtä pitkiä kuin kirjaus, tai pidempiä.
start-in-break = Ajastin on ollut sen jälkeen tauoilla, jotka eivät mahdu tämän alun jälkeen.
stop-before-break = Ajastin oli tauolla sen hetken jälkeen. Valitse hetki viimeisen tauon jälkeen.
## Focus sessions

focus = Keskittyminen
focus-idle = Valmiina keskittymään?
focus-idle-hint = Jakso kestää { $minutes } minuuttia. Se liittyy kirjaukseen, jota ajastimesi mittaa.
focus-session = Keskittymisjakso
focus-short-break = Tauko
focus-long-break = Pitkä tauko
focus-start = Aloita jakso
focus-start-short-break = Pidä tauko
focus-start-long-break = Pidä pitkä tauko
focus-interrupt = Minut keskeytettiin
focus-stop = Lopeta
focus-over = Jakso on päättynyt. On tauon aika.
focus-break-over = Tauko on päättynyt. Valmiina seuraavaan jaksoon?
focus-interrupted-times = { $count ->
    [0] Ei keskeytyksiä
    [1] Yksi keskeytys
   *[other] { $count } keskeytystä
}
focus-cycle = { $done }/{ $cycles } jaksoa ennen pitkää taukoa
focus-summary = Keskittymisesi lukuina
focus-span = Milloin
focus-sessions = Jaksot
focus-time = Keskittymisaika
focus-interruptions = Keskeytykset
focus-this-week = Tällä viikolla
focus-preferences = Minun rytmini
focus-minutes = Jakson minuutit
focus-cycles = Jaksoja ennen pitkää taukoa
focus-short-break-minutes = Tauon minuutit
focus-long-break-minutes = Pitkän tauon minuutit
focus-sound = Soita hiljainen ääni lopussa
focus-notice = Näytä selaimen ilmoitus lopussa
focus-notice-hint = Selain pyytää lupaasi. Sivun on pysyttävä auki.
focus-notice-refused = Selain ei salli ilmoituksia täällä. Voit muuttaa sen selaimen asetuksista tälle sivulle.
focus-not-running = Keskeytykset lasketaan, kun keskittymisjakso on käynnissä.
focus-number-range = Anna kokonaisluku väliltä 1–{ $most }.
## My week

open = Avaa
my-week = Viikkoni
my-week-hint = Oma aikasi kaikissa organisaatioissasi. Kukin näyttää vain omansa: mikään ei saa tietää toisesta.
my-week-none = Ei aikaa tällä viikolla
my-week-none-hint = Se, mitä kirjaat missä tahansa organisaatiossasi, näkyy täällä.
timer-runs-in = Ajastin käy organisaatiossa { $organization }:
timer-stop-there = Pysäytä se

## Budgets

budget = Budjetti
budget-none = Tällä projektilla ei ole budjettia.
budget-set = Aseta budjetti
budget-change = Muuta budjettia
budget-of-project = Projektin ”{ $project }” budjetti
budget-kind = Mitä lasketaan
budget-kind-hours = Tunnit
budget-kind-money = Raha, { $currency }
budget-amount = Määrä
budget-amount-hint = Tunteja, kuten 120 tai 7:30, tai rahasumma, kuten 5000.
budget-amount-nothing = Budjetti on enemmän kuin nolla.
budget-period = Kuinka usein
budget-period-total = Yhteensä
budget-period-monthly = Joka kuukausi
budget-threshold = Ilmoita esihenkilöille, kun käytetty (prosenttia)
budget-threshold-hint = Heille kerrotaan silloin kerran ja vielä kerran, kun 100 % on käytetty. Uusi kuukausi tai toinen budjetti alkaa alusta.
budget-threshold-range = Anna kokonaisluku väliltä 1–99.
budget-of-month = kuukaudelle { $month }
budget-in-all = yhteensä
budget-used = Kuinka paljon budjetista on käytetty
budget-fine = Budjetissa
budget-nearly-used-up = Melkein käytetty
budget-used-up = Käytetty loppuun
budget-spent = { $amount } käytetty, { $percent } %
budget-left = { $amount } jäljellä
budget-over = { $amount } yli budjetin
budget-in-short = Budjetti: { $percent } %
budget-burn-down = Mitä oli jäljellä kunkin päivän lopussa
budget-line-left = Jäljellä
budget-line-ideal = Jäljellä, jos joka päivä käyttää yhtä paljon
budget-line-zero = Ei mitään jäljellä
budget-numbers = Sama numeroina
budget-column-days = Päivät
budget-column-used = Käytetty
budget-days = { $from } – { $to }
budget-hours-hint = Tunteihin kuuluvat kaikki kirjaukset, laskutettavat ja muut.
budget-money-hint = Raha on laskutettavien kirjausten arvo niiden omilla hinnoilla.
budget-threshold-told = Esihenkilöille kerrotaan, kun { $percent } % ja kun 100 % on käytetty.
budget-delete-consequence = Budjetti ja siitä kerrottu katoavat. Kaikki aika säilyy.
flash-budget-set = Budjetti asetettu.
flash-budget-removed = Budjetti poistettu.
notification-budget = Projektin ”{ $about }” budjetista on käytetty { $percent } %
notification-budget-month = Projektin ”{ $about }” budjetista kuukaudelle { $month } on käytetty { $percent } %
notify-project-budget = Projektin budjetti on melkein tai kokonaan käytetty
mail-budget = Projektin ”{ $project }” budjetista on käytetty { $percent } %
mail-budget-line = Organisaation { $organization } projekti ”{ $project }” on käyttänyt budjetistaan { $percent } % tai enemmän.
mail-budget-month-line = Organisaation { $organization } projekti ”{ $project }” on käyttänyt kuukauden { $month } budjetistaan { $percent } % tai enemmän.
mail-budget-look = Katso budjettia
audit-project-budget-set = Projektin budjetti asetettu
audit-project-budget-removed = Projektin budjetti poistettu
## Time from other tools

imports = Tuonti
import-new = Tuo aikaa toisesta työkalusta
import-new-hint = Vie Toggl Trackin, Clockifyn, Harvestin, Kimain tai solidtimen tarkka raportti englanninkielisenä CSV-tiedostona ja valitse se tähän: enintään 20 Mt ja 200 000 riviä. Näet sisällön ennen kuin mitään tuodaan.
import-file = Tiedosto
import-upload = Lataa tiedosto
import-file-too-large = Tiedosto on yli 20 Mt. Vie vähemmän kuukausia kerralla.
imports-none = Mitään ei ole vielä tuotu
imports-none-hint = Jokainen tuonti näkyy tässä raportteineen, ja sen voi perua.
import-tool = Työkalu
import-rows = Rivit
import-uploaded = Ladattu
import-is-reading = Tiedostoa luetaan …
import-is-asking = Tiedosto kaipaa vastausta
import-is-ready = Valmiina: mitään ei ole vielä tuotu
import-is-running = Kirjauksia kirjoitetaan …
import-is-done = Tuotu
import-is-undoing = Tuontia perutaan …
import-is-undone = Peruttu
import-progress = { $done } / { $rows } riviä
import-look-again = Katso uudelleen
import-report = Tiedoston rivit ja aika
import-whole-file = Koko tiedosto
import-rows-waiting = Luettu
import-rows-imported = Tuodut rivit
import-rows-present = Olivat jo täällä
import-rows-skipped = Ohitettu
import-rows-faulty = Ei voitu lukea
import-rows-undone = Otettu takaisin
import-rows-kept = Säilytetty
import-already-here = { $count ->
    [0] Yksikään rivi ei ole vielä täällä.
    [1] Yksi rivi on jo täällä.
   *[other] { $count } riviä on jo täällä.
}
import-tags-found = { $count ->
    [0] Ei tunnisteita.
    [1] Yksi tunniste.
   *[other] { $count } tunnistetta.
}
import-written = { $count ->
    [0] Tästä tuonnista ei ole yhtään kirjausta.
    [1] Tästä tuonnista on yksi kirjaus: { $length }.
   *[other] Tästä tuonnista on { $count } kirjausta: { $length }.
}
import-overlaps = { $count ->
    [0] Mikään ei mene päällekkäin täällä jo olleen ajan kanssa.
    [1] Yksi menee päällekkäin täällä jo olleen ajan kanssa.
   *[other] { $count } menee päällekkäin täällä jo olleen ajan kanssa.
}
import-see-entries = Katso kirjaukset
import-undo = Peru tuonti
import-undo-question = Perutaanko tiedoston { $name } tuonti?
import-undo-entries = { $count ->
    [0] Yhtään kirjausta ei poisteta.
    [1] Yksi kirjaus poistetaan.
   *[other] { $count } kirjausta poistetaan.
}
import-undo-changed = { $count ->
    [0] Yhtään kirjausta ei ole muutettu sen jälkeen.
    [1] Yhtä kirjausta on muutettu sen jälkeen, ja se jää.
   *[other] { $count } kirjausta on muutettu sen jälkeen, ja ne jäävät.
}
import-undo-created = Myös tuonnin luomat asiakkaat, projektit ja tehtävät poistuvat, ellei mikään muu käytä niitä. Projektit, joista jää jälki, arkistoidaan.
import-people = Henkilöt
import-in-file = Tiedostossa
import-here = Täällä
import-no-name = Ilman nimeä
import-is-here = Mikä { $name } on täällä
import-skip-person = Älä tuo tätä henkilöä
import-no-task = Ei tehtävää
import-create = Tämän niminen; luo, jos puuttuu
import-run = Tuo
import-reading = Miten tiedosto luetaan
import-reading-hint = Uudelleen lukeminen unohtaa yllä tehdyt valinnat.
import-find-out = Päätellään tiedostosta
import-date-order = Päivämäärät
import-year-first = Vuosi, kuukausi, päivä
import-day-first = Päivä, kuukausi, vuosi
import-month-first = Kuukausi, päivä, vuosi
import-read-again = Lue uudelleen
import-line = Rivi { $line }
import-first-rows = Nämä ovat ensimmäiset 100.
import-of-another = Joku toinen latasi tämän tiedoston: vain hän jatkaa sen kanssa.
import-other-state = Tuonti ei ole siinä vaiheessa. Katso sitä uudelleen.
import-choice-wrong = Yksi valinnoista ei ole täällä mahdollinen. Valitse toinen.
import-ask-not-text = Tämä ei ole UTF-8-taulukko. Vie raportti uudelleen CSV-tiedostona.
import-ask-tool = Sarakkeita ei tunneta. Mikä työkalu kirjoitti tiedoston?
import-ask-columns = Sarakkeet eivät kerro, milloin ja kuinka kauan työ tehtiin. Vie tarkka raportti.
import-ask-date-order = Päivämäärät voi lukea kahdella tavalla. Kerro päivän ja kuukauden järjestys.
import-ask-no-rows = Tiedostossa ei ole rivejä.
import-ask-too-many-rows = Tiedostossa on yli 200 000 riviä. Vie vähemmän kuukausia kerralla.
import-ask-too-many-names = Tiedosto nimeää yli 5 000 henkilöä, asiakasta, projektia ja tehtävää. Vie vähemmän kuukausia kerralla.
import-row-not-yours = Ei sinun aikaasi
import-row-person-skipped = Henkilöä ei tuoda
import-row-closed = Päivä on suljettu
import-row-changed = Joku on muuttanut kirjausta sen jälkeen
import-fault-text = Rivillä on merkkejä, joita ei voi tallentaa.
import-fault-length = Kestoa ei voi lukea.
import-fault-no-length = Rivi ei kerro, kauanko työ kesti; ehkä se oli vielä käynnissä.
import-fault-too-long = Rivi on yli 999 tuntia.
import-fault-day = Päivää ei voi lukea, tai se on ennen vuotta 2000.
import-fault-time = Kellonaikaa ei voi lukea.
import-fault-no-such-time = Kelloja siirrettiin eteenpäin: tätä aikaa ei ollut tiedoston aikavyöhykkeellä.
import-fault-end-first = Rivi päättyy ennen kuin alkaa.
import-fault-contradiction = Kesto on pidempi kuin aika alusta loppuun.
import-fault-billable = Laskutettavan on oltava kyllä tai ei.
import-fault-name = Jokin nimi on yli 200 merkkiä.
import-fault-description = Kuvaus on yli 2 000 merkkiä.
import-fault-tags = Tunnisteita on yli 20, tai jokin on yli 50 merkkiä.
welcome-import = Tuo aiempi aikasi
welcome-import-hint = Aika Toggl Trackista, Clockifysta, Harvestista, Kimaista tai solidtimesta niiden CSV-viennistä.
audit-import-run = Aikaa tuotu
audit-import-undone = Tuonti peruttu
audit-family-import = Tuonnit

## Who is working now

working-now = Työssä nyt

## Totals of a project

totals-all-time = Koko aika
totals-this-month = Tässä kuussa
totals-last-month = Viime kuussa
totals-period = Ajanjakso
totals-own = Oma aikasi
totals-others = Muut
totals-none = Tänne ei ole kirjattu aikaa.

## Another person’s calendar

time-add-for = Lisää aikaa: { $name }
calendar-editing = Muokkaat aikaa, joka on henkilön { $name }. Jokainen muutos kirjataan.

## Saved filters
saved-filters = Tallennetut suodattimet
saved-filter-save = Tallenna tämä suodatin
saved-filter-edit = Muokkaa suodatinta
saved-filter-delete = Poista suodatin
saved-filter-hint = Samanniminen oma suodattimesi korvataan.
saved-filter-share = Kaikki organisaatiossa löytävät sen
saved-filter-shared-mark = jaettu
saved-filter-name-taken = Sinulla on toinen samanniminen suodatin.
saved-filter-unreadable = Tätä suodatinta ei voi lukea. Aseta se uudelleen luettelossa.
saved-filter-other-list = Suodatin pysyy luettelossaan.
saved-filters-too-many = Sinulla on jo { $most } suodatinta. Poista ensin yksi.
flash-filter-saved = Suodatin tallennettu.
flash-filter-deleted = Suodatin poistettu.

## The list of time
time-list = Luettelo
time-list-nothing = Mikään kirjaus ei vastaa suodatinta.
time-search = Hae kirjauksia
days = Päivät
days-chosen = Valitut päivät
days-all = Koko aika
days-today = Tänään
days-yesterday = Eilen
days-this_week = Tämä viikko
days-last_week = Viime viikko
days-this_month = Tämä kuukausi
days-last_month = Viime kuukausi
days-this_quarter = Tämä vuosineljännes
days-last_quarter = Viime vuosineljännes
days-this_year = Tämä vuosi
days-last_year = Viime vuosi
tags-any = Mikä tahansa tunniste
billable-any = Laskutettava tai ei
not-billable = Ei laskutettava

## Recurring blocks
recurring = Toistuvat jaksot
recurring-hint = Työ, joka palaa joka viikko. Kun se on ohi, sen kirjaus syntyy itsestään.
recurring-new = Uusi toistuva jakso
recurring-edit = Muokkaa toistuvaa jaksoa
recurring-mine = Omat
recurring-all = Kaikkien
recurring-none = Mikään ei toistu itsestään
recurring-none-hint = Viikkopalaveri, vakiovuoro: kerro kerran milloin, niin aika kirjataan joka viikko.
recurring-until = { $day } asti
recurring-weekdays = Viikonpäivät
recurring-hours = Mistä – mihin
recurring-hours-hint = Esimerkiksi 9:00-10:30; keskiyön yli 22-2.
recurring-zone = Ajat ovat organisaation kellon mukaan ({ $zone }).
recurring-last = Viimeinen päivä
recurring-coming = Tulossa
recurring-over = Se ei enää toistu.
recurring-left-out = Jätetty väliin
recurring-leave-out = Jätä { $day } väliin
recurring-take-in = Ota { $day } takaisin
recurring-settled = Tähän asti
recurring-settled-none = Ei vielä mitään. Ensimmäinen kirjaus syntyy, kun ensimmäinen kerta on ohi.
recurring-not-written = Ei kirjausta: { $reason }
recurring-entry-deleted = Kirjaus poistettu
recurring-delete-consequence = Se ei enää toistu. Sen kirjaukset jäävät.
recurring-too-long-ago = Se voi alkaa enintään { $most } päivää sitten.
recurring-needs-hours = Kerro mistä mihin, esimerkiksi 9:00-10:30.
recurring-too-many = Toistuvia jaksoja on jo { $most }. Poista ensin yksi.
recurring-worker-stays = Toistuva jakso pysyy henkilöllään.
recurring-not-coming = Se ei tule tänä päivänä, tai päivä on ohi.
recurring-planned = Suunniteltu
flash-recurring-created = Toistuva jakso tallennettu. Sen kirjaukset syntyvät itsestään.
flash-recurring-left-out = Se päivä jätetään väliin.
flash-recurring-taken-in = Se päivä on taas mukana.
flash-recurring-deleted = Toistuva jakso poistettu. Sen kirjaukset jäävät.
audit-recurring-block-created = Toistuva jakso luotu jollekulle
audit-recurring-block-changed = Jonkun toistuvaa jaksoa muutettu
audit-recurring-block-deleted = Jonkun toistuva jakso poistettu
audit-family-recurring-block = Toistuvat jaksot

## Activity of a project

activity-all = Kaikki
activity-kind = Mitä näytetään
activity-none = Mitään tällaista ei ole vielä tapahtunut.
activity-more = Näytä lisää
activity-page-size = Vähintään 1 ja enintään 100.
activity-written = kirjoitti kommentin.
activity-was-created = Projekti luotiin.
activity-created = loi projektin.
activity-archived = arkistoi projektin.
activity-restored = palautti projektin.
activity-member-added = lisäsi projektiin: { $name }.
activity-member-removed = poisti projektista: { $name }.
activity-now-billable = teki projektista laskutettavan.
activity-not-billable = teki projektista ei-laskutettavan.
activity-client = muutti asiakkaan: { $old } → { $new }.
activity-code = muutti koodin: { $old } → { $new }.
activity-color = muutti värin: { $old } → { $new }.
activity-hourly-rate = muutti tuntihinnan: { $old } → { $new }.
activity-visibility = muutti projektin näkyvyyden: { $old } → { $new }.
activity-budget = muutti budjetin: { $old } → { $new }.
activity-budget-total = { $amount } yhteensä, ilmoitus { $percent } %:ssa
activity-budget-monthly = { $amount } kuukaudessa, ilmoitus { $percent } %:ssa
audit-client-created = Asiakas luotu
audit-client-changed = Asiakas muutettu
audit-client-archived = Asiakas arkistoitu
audit-client-restored = Asiakas palautettu
audit-project-created = Projekti luotu
audit-project-changed = Projekti muutettu
audit-project-archived = Projekti arkistoitu
audit-project-restored = Projekti palautettu
