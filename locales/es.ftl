## Everywhere

optional = (opcional)
undo = Deshacer
dismiss = Ocultar
close = Cerrar
save = Guardar
cancel = Cancelar
edit = Editar
delete = Eliminar
archive = Archivar
restore = Restaurar
search = Buscar
search-clear = Borrar la búsqueda
actions = Acciones
more-for = Más opciones de { $name }
details = Detalles
name = Nombre
email = Correo electrónico
phone = Teléfono
address = Dirección
note = Notas
status = Estado
status-active = Activo
status-archived = Archivado
pages = Páginas
page-first = Primera página
page-next = Siguiente
nothing-matches = Sin resultados
nothing-matches-hint = Prueba con menos letras, o busca entre lo archivado.
you-are-here = Estás aquí
skip-to-content = Ir al contenido
flash-saved = Guardado.
language = Idioma
product-description = Registro de tiempo para quienes facturan por horas, a solas o en equipo.

## Frame

navigation = Menú principal
time = Tiempo
projects = Proyectos
clients = Clientes
organizations = Organizaciones
organizations-all = Todas las organizaciones
organization-new = Nueva organización
organization-settings = Ajustes de la organización
switcher-label = Organización:
account-menu = Cuenta:
tokens = Tokens de API
sign-out = Cerrar sesión
theme = Tema
theme-light = Claro
theme-dark = Oscuro
theme-system = Como el sistema
shortcuts = Atajos de teclado
shortcuts-use = Usar estas teclas
shortcut-new = Nueva entrada
shortcut-toggle = Iniciar o detener el temporizador
shortcut-time = Ir al tiempo
shortcut-projects = Ir a los proyectos
shortcut-clients = Ir a los clientes
shortcut-members = Ir a los miembros
shortcut-organizations = Ir a las organizaciones
shortcut-help = Esta ayuda
api-docs = Documentación de la API

## Errors

error-try-again = No ha funcionado. Inténtalo de nuevo.
error-offline = No se puede llegar al servidor. Comprueba tu conexión e inténtalo de nuevo.
error-again = Intentar de nuevo
error-home = Ir al tiempo
error-request = Solicitud
error-page-not-found = Aquí no hay nada
error-page-forbidden = No puedes hacer esto
error-page-limit = Tu plan está lleno
error-page-stale = Esto ha cambiado entretanto
error-page-unavailable = Volvemos en un momento
error-page-rate-limited = Un poco más despacio, por favor
error-page-internal = Algo se ha roto por nuestra parte
error-page-refused = No ha funcionado
error-not-found = Puede que la página se haya movido, o que sea de una organización a la que no perteneces.
error-unauthorized = Inicia sesión, o envía un token de API válido.
error-invalid = Parte de los datos no es correcta. No se ha cambiado nada.
error-stale = Otra persona ha cambiado esto después de que lo abrieras. No se ha sobrescrito nada suyo: vuelve a cargarlo y repite tu cambio.
error-precondition-required = Envía If-Match con la etiqueta de entidad (ETag) de la versión que leíste.
error-too-large = La solicitud supera los 256 kB.
error-rate-limited = Demasiadas solicitudes. Espera un momento e inténtalo de nuevo.
error-unavailable = La base de datos no responde ahora mismo. No se ha perdido nada de lo que guardaste.
error-internal = El fallo es nuestro y ha quedado registrado. Inténtalo de nuevo; si continúa, dinos el número de la solicitud.
forbidden-role = Tu rol en esta organización no lo permite. Un propietario o administrador puede cambiar tu rol.
forbidden-scope = Este token de API solo puede leer.
forbidden-token = Los tokens de API no pueden hacer esto. Inicia sesión con un navegador.
forbidden-suspended = Esta organización está suspendida: se puede leer todo y no cambiar nada.
forbidden-cross-site = La solicitud no venía de este sitio, así que se ha rechazado.
idempotency-key-invalid = Una Idempotency-Key tiene de 1 a 200 caracteres.
idempotency-key-reused = Esta Idempotency-Key se usó para otra solicitud.
body-not-json = Envía JSON, con Content-Type: application/json.
body-unreadable = No se ha podido leer el cuerpo de la solicitud.
value-not-understood = No se ha entendido este valor: { $reason }.

## Fields

field-required = Rellena este campo.
field-too-short = Al menos { $least } caracteres, por favor.
field-too-long = Como máximo { $most } caracteres, por favor.
text-not-storable = Contiene un carácter que no se puede guardar.
email-invalid = Esto no es una dirección de correo. Tiene la forma name@example.com.

## Clients

client-new = Nuevo cliente
client-edit = Editar cliente
clients-search = Buscar clientes
clients-none = Todavía no hay clientes
clients-none-hint = Un cliente es para quien trabajas. Los proyectos pertenecen a un cliente y las facturas se le envían.
client-name-taken = Otro cliente tiene este nombre.
client-in-use = Este cliente tiene proyectos: se puede archivar, pero no eliminar.
flash-client-created = Cliente creado.
flash-client-archived = Cliente archivado.
flash-client-restored = Cliente restaurado.
flash-client-deleted = Cliente eliminado.
client = Cliente
client-none = Sin cliente
clients-all = Todos los clientes
client-unknown = Este cliente no está en tu organización.
client-without-projects = Todavía no hay proyectos.
client-archive-hint = Un cliente archivado ya no se ofrece para proyectos nuevos. Solo se puede eliminar un cliente sin proyectos.
client-delete-consequence = El cliente desaparece para siempre, con su dirección y sus notas. No tiene proyectos.

## Projects

project-new = Nuevo proyecto
project-edit = Editar proyecto
projects-search = Buscar proyectos
projects-none = Todavía no hay proyectos
projects-none-hint = Un proyecto es aquello a lo que se dedica el tiempo. Puede pertenecer a un cliente y tener una tarifa por hora.
projects-count =
    { $count ->
        [one] 1 proyecto
       *[other] { $count } proyectos
    }
code = Código
billable = Facturable
description = Descripción
color = Color
hourly-rate = Tarifa por hora
rate-an-hour = { $amount } por hora
rate-usual = { $amount } por hora, como en toda la organización
rate-not-set = Sin definir
status-all = Todos
archive-or-delete = Archivar o eliminar
delete-question = ¿Eliminar «{ $name }»?
keep = Conservar
project-rate-in = Tarifa por hora en { $currency }
project-billable-hint = Las entradas nuevas de este proyecto son facturables, salvo que se cambie.
project-archive-hint = Los proyectos archivados conservan su tiempo y no admiten entradas nuevas. Solo se puede eliminar un proyecto sin tiempo, tareas ni comentarios.
project-delete-consequence = El proyecto desaparece para siempre, con sus ajustes. No tiene entradas de tiempo, tareas ni comentarios.
project-name-taken = Otro proyecto de este cliente tiene este nombre.
project-code-taken = Otro proyecto tiene este código.
project-code-invalid = Un código tiene hasta 20 letras, cifras, puntos, guiones y guiones bajos, y empieza por una letra o una cifra.
project-in-use = Este proyecto tiene tiempo, tareas o comentarios: se puede archivar, pero no eliminar.
flash-project-created = Proyecto creado.
flash-project-archived = Proyecto archivado.
flash-project-restored = Proyecto restaurado.
flash-project-deleted = Proyecto eliminado.
project-visibility = Quién lo ve
project-public = Público
project-public-hint = Todas las personas de la organización ven este proyecto.
project-private = Privado
project-private-hint = Solo sus miembros ven este proyecto, además de propietarios, administradores, responsables y observadores. El tiempo registrado se conserva y los temporizadores en marcha continúan.
project-unseen-by =
    { $count ->
        [0] Nadie queda excluido.
        [one] 1 persona no lo ve mientras sea privado.
       *[other] { $count } personas no lo ven mientras sea privado.
    }
project-members = Miembros del proyecto
project-member-add = Añadir un miembro
project-member-nobody = Elija una persona
project-member-choose = Elija una persona para añadirla.
project-member-unknown = En esta organización no hay un miembro activo así.
project-member-remove = Quitar a { $name } del proyecto
project-member-submit = Añadir
project-favourite = Favorito
project-star = Favorito: { $name }
flash-project-member-added = Miembro añadido al proyecto.
flash-project-member-removed = Miembro quitado del proyecto. Su tiempo se conserva.

## Money

money-invalid = Escribe un importe como 90 o 90,50.
money-negative = Un importe no puede ser inferior a cero.
money-too-many-decimals = Son más decimales de los que tiene la moneda. No uses separadores de miles.
money-too-large = Este importe es demasiado grande.

## Colours

color-red = Rojo
color-orange = Naranja
color-amber = Ámbar
color-lime = Lima
color-green = Verde
color-teal = Verde azulado
color-cyan = Cian
color-blue = Azul
color-indigo = Índigo
color-violet = Violeta
color-pink = Rosa
color-slate = Pizarra

## Tags

tags = Etiquetas
tag-new = Nueva etiqueta
tag-rename = Renombrar etiqueta
rename = Renombrar
tags-search = Buscar etiquetas
tags-none = Todavía no hay etiquetas
tags-none-hint = Una etiqueta es una palabra que llevan entradas de distintos proyectos. Escribe una mientras registras tiempo, o créala aquí.
tag-name-taken = Otra etiqueta tiene este nombre.
tags-too-many = Como máximo { $most } etiquetas, por favor.
tag-delete-consequence = La etiqueta se quita de todas las entradas que la llevan. Las entradas y su tiempo se conservan.
flash-tag-created = Etiqueta creada.
flash-tag-deleted = Etiqueta eliminada.

## Times

duration-invalid = No sabemos leer este tiempo. Prueba con 1:30; 1,5; 90m o 9:00-10:30.
duration-zero = Al menos un segundo, por favor.
duration-too-long = Son más de 24 horas.
clock-time-invalid = Esto no es una hora del día. Tiene la forma 9:00 o 17:30.
range-empty = El inicio y el fin son iguales.
range-ambiguous = ¿Son ocho horas o veinte? Escribe 9-17, o 9am-5pm.
end-not-after-start = El fin debe ser posterior al inicio.
span-too-long = Una entrada dura como máximo 999 horas.
time-too-early = Es anterior al año 2000. ¿Es correcto el año?
time-too-far-ahead = Falta más de un año. ¿Es correcto el año?
stop-before-start = En ese momento el temporizador aún no había empezado.
time-in-future = Este momento aún no ha llegado.
time-given-twice = Indica el tiempo de una sola forma: inicio y fin, o una duración en un día, o un texto en un día.

## Time entries

timer-not-running = No hay ningún temporizador en marcha.
timer-already-running = Hay otro temporizador en marcha. Detenlo primero.
entry-not-stopped = Esta entrada no tiene ninguna parada que deshacer.
project-unknown = No existe ese proyecto en esta organización.
project-archived = Este proyecto está archivado. Restáuralo para registrar tiempo en él.
tag-gone = Una de estas etiquetas se acaba de eliminar. Guarda otra vez para crearla de nuevo.
days-reversed = El último día es anterior al primero.
days-too-many = Como máximo { $most } días a la vez, por favor.

## Time

timer = Temporizador
timer-what = ¿En qué estás trabajando?
timer-start = Iniciar
timer-start-key = Iniciar (s)
timer-stop = Detener
timer-stop-key = Detener (s)
timer-other = Iniciar otra cosa
timer-other-key = Iniciar otra cosa (n)
timer-back = Volver al temporizador en marcha
timer-change-start = Cambiar el inicio: en marcha desde hace
timer-discard = Descartar
timer-stop-at = O detenerlo a las
timer-stop-at-hint = Una hora posterior al inicio, como 17:30, o -20m para hace veinte minutos.
started-at = Iniciado a las
started-at-hint = Una hora como 10:20, o -20m si empezaste hace veinte minutos.
project = Proyecto
project-find = Buscar un proyecto
project-find-create = Buscar o crear un proyecto
project-none = Sin proyecto
project-no-match = Ningún proyecto coincide.
create-named = Crear
tag-find = Buscar o crear una etiqueta
tag-no-match = Ninguna etiqueta coincide.
description-none = Sin descripción
description-add = Añadir una descripción
continue = Continuar
continue-named = Continuar «{ $name }»
entry-edit = Editar entrada
entry-stale = Alguien ha cambiado esta entrada después de que la abrieras, así que la tuya no se ha guardado. Sigue aquí: mira la otra y repite después tu cambio.
entry-reload = Cargar la otra versión
days-later = { $count ->
    [one] al día siguiente
   *[other] { $count } días después
}
entries-count = { $count ->
    [one] 1 entrada
   *[other] { $count } entradas
}
start = Inicio
end = Fin
duration = Duración
day = Día
day-invalid = Elige un día.
time-add = Añadir tiempo
time-typed = Tiempo
time-typed-hint = 1:30; 1,5; 90m; 1h30 o 9:00–10:30.
totals = Totales
today = Hoy
yesterday = Ayer
week-this = Esta semana
week-last = Semana pasada
week-before = Semana anterior
week-after = Semana siguiente
week-total = Esta semana
week-total-other = Semana
week-empty = No se registró nada en esta semana
week-empty-hint = El tiempo que registras aparece aquí, por días.
billable-amount = Importe facturable
welcome = Te damos la bienvenida, { $name }
welcome-hint = Escribe en la línea de arriba en qué estás trabajando y pulsa Intro. Eso es todo. O empieza de otra forma:
welcome-viewer = Como observador ves los proyectos y clientes de esta organización; el tiempo lo registran sus miembros.
welcome-start = Empezar ahora
welcome-start-hint = El temporizador sigue hasta que lo detengas. El proyecto y las etiquetas pueden esperar.
welcome-add = Anotar lo ya hecho
welcome-add-hint = Añade tiempo que ya has trabajado, como duración o de–a.
welcome-project = Crear un proyecto
welcome-project-hint = Los proyectos dan a tu tiempo un cliente, un color y una tarifa por hora.
weekday-mon = lun
weekday-tue = mar
weekday-wed = mié
weekday-thu = jue
weekday-fri = vie
weekday-sat = sáb
weekday-sun = dom
day-and-month = { $day } { $month }
day-and-year = { $day } { $year }
weekday-and-day = { $weekday }, { $day }
month-jan = ene
month-feb = feb
month-mar = mar
month-apr = abr
month-may = may
month-jun = jun
month-jul = jul
month-aug = ago
month-sep = sept
month-oct = oct
month-nov = nov
month-dec = dic
flash-timer-switched = El temporizador en marcha se ha detenido y ha empezado este.
flash-timer-discarded = Temporizador descartado.
flash-time-added = Tiempo añadido.
flash-time-deleted = Entrada eliminada.
flash-time-shifted = Los relojes se adelantaron en ese momento: se ha usado la siguiente hora que existe.
flash-time-overlaps = Guardado. Este tiempo se solapa con otra entrada.
overlaps = Se solapa
timer-overdue = Este temporizador lleva más de { $hours ->
    [one] una hora
   *[other] { $hours } horas
 }. ¿Es correcto?
timer-stop-then = Detenerlo a las { $time }
timer-stop-now = Detenerlo ahora
timer-idle = Sin actividad aquí desde las { $time }. Qué hacer con este tiempo:
timer-idle-keep = Conservarlo
timer-idle-discard = Excluirlo
flash-timer-left-out = El tiempo de ausencia queda excluido, como una pausa.
entry-longer = Este temporizador duró más de { $hours ->
    [one] una hora
   *[other] { $hours } horas
 }. ¿Es correcto?
entry-trim = Recortar a { $hours ->
    [one] una hora
   *[other] { $hours } horas
 }
entry-not-long = Esta entrada no supera el límite de la organización.
flash-entry-trimmed = Entrada recortada.
entry-long = Larga
gaps = Sin registrar:
gap-fill = Añadir tiempo para { $span }
idle-minutes = Preguntar tras minutos sin actividad
idle-minutes-hint = A quien no haga nada en estas páginas durante ese tiempo se le pregunta por el temporizador en marcha: conservar el tiempo, excluirlo o detenerlo en aquel momento. 0: no se pregunta a nadie.
idle-range = Elija de 5 a 240 minutos, o 0.
entry-overlaps = Se solapa con la entrada de { $from } a { $to }.
entry-overlaps-timer = Se solapa con el temporizador en marcha desde las { $from }.
project-required = Elige un proyecto: esta organización quiere uno para cada entrada.
description-required = Di qué era: esta organización quiere una descripción para cada entrada.
flash-time-ambiguous = Los relojes se atrasaron en ese momento, así que ocurrió dos veces: se ha usado la segunda.

## Organizations

organizations-none = No estás en ninguna organización
organizations-none-hint = Crea una propia, o abre el enlace de una invitación que te haya llegado por correo.
organization-new-hint = Un lugar aparte con sus propias personas, clientes, proyectos y tiempo. Las organizaciones no comparten nada.
organization-create = Crear organización
organization-current = Actual
organization-suspended = Suspendida
organization-contents = De un vistazo
switch = Cambiar
switch-to = Cambiar a { $name }
members = Miembros
plan = Plan
slug = Dirección
slug-hint = Forma parte de cada enlace. Los enlaces antiguos llevan a la nueva dirección.
slug-taken = Esta dirección pertenece o perteneció a otra organización. Elige otra.
slug-reserved = Esta palabra está reservada. Elige otra.
slug-malformed = Usa minúsculas y cifras, separadas por guiones sencillos: acme-studio.
timezone = Zona horaria
timezone-unknown = Esta zona horaria no se conoce. Tiene la forma Europe/Rome.
currency = Moneda
currency-unknown = Esta moneda no se conoce. Tiene la forma EUR.
currencies-common = Habituales
currencies-other = Todas las demás
week-start = La semana empieza el
week-start-unknown = Una semana empieza en un día del 1 (lunes) al 7 (domingo).
contact-email = Correo de contacto
contact-phone = Teléfono de contacto
billing-email = Correo de facturación
role-own = Tu rol
role-viewer = Observador
role-member = Miembro
role-manager = Responsable
role-admin = Administrador
role-owner = Propietario
plan-free = Gratis
plan-starter = Starter
plan-professional = Professional
plan-enterprise = Enterprise
weekday-monday = Lunes
weekday-tuesday = Martes
weekday-wednesday = Miércoles
weekday-thursday = Jueves
weekday-friday = Viernes
weekday-saturday = Sábado
weekday-sunday = Domingo
organizations-search = Buscar una organización
organizations-more = Más…
people-count = { $count ->
    [one] Una persona
   *[other] { $count } personas
 }
switcher-key = Cambiar de organización (o)
shortcut-switch = Cambiar de organización
flash-organization-created = Organización creada.

## Settings of an organization

settings-general = General
settings-identity = Nombre y dirección
settings-place = Lugar y dinero
settings-notation = Cómo se escribe
settings-notation-hint = Para todos los que aquí no hayan elegido otra cosa en su propia cuenta.
settings-contact = Contacto
date-format = Fechas
time-format = Horas
number-format = Números e importes
format-usual = Como es habitual en el idioma de quien lee
settings-time = Entradas de tiempo
settings-branding = Imagen
logo = Logotipo
logo-hint = Se muestra a sus personas junto al nombre de la organización. PNG, JPEG o WebP, como máximo 1 MB y 4096 píxeles de ancho y de alto.
logo-file = Imagen
logo-upload = Subir
logo-remove = Quitar
logo-too-large = Este archivo es demasiado grande. Elige uno de 1 MB como máximo.
logo-too-many-pixels = Esta imagen es demasiado grande. Elige una de 4096 píxeles por lado como máximo.
logo-format = Esta no es una imagen que se pueda mostrar aquí. Elige un archivo PNG, JPEG o WebP.
logo-svg = Las imágenes SVG pueden llevar scripts y no se admiten. Elige un archivo PNG, JPEG o WebP.
logo-unreadable = Esta imagen no se puede leer; puede estar dañada. Guárdala de nuevo e inténtalo otra vez.
file-required = Elige un archivo.
accent = Color de acento
accent-hint = Colorea botones, enlaces y marcas en esta organización. Todos se leen bien en el tema claro y en el oscuro.
flash-logo-changed = Logotipo cambiado.
flash-logo-removed = Logotipo quitado.
settings-templates = Plantillas
organization-templates = Tus plantillas
organization-templates-none = Guarda la estructura de esta organización, y funda otras que empiecen con ella.
organization-templates-too-many = Una organización guarda como máximo { $most } plantillas. Elimina antes una.
organization-template-save = Guardar como plantilla
organization-template-save-hint = Contiene los nombres de los clientes, proyectos y etiquetas en uso, y los ajustes. Nunca tiempo, personas ni contactos.
organization-template-with-rates = Incluir tarifas por hora
organization-template-name-taken = Otra plantilla tiene este nombre.
organization-template-unknown = Esta plantilla ya no está. Elige otra.
organization-template-use = Usar
organization-template-use-named = Fundar una organización con { $name }
organization-template-consequence = Las organizaciones fundadas con ella conservan lo que tienen.
flash-organization-template-saved = Plantilla guardada.
flash-organization-template-deleted = Plantilla eliminada.
set-up = Empezar con
set-up-empty = Nada
set-up-empty-hint = Clientes, proyectos y etiquetas llegan según los necesites.
set-up-own-hint = Una plantilla tuya.
set-up-freelancer = Profesional independiente
set-up-freelancer-hint = Un primer cliente, proyectos para el trabajo cobrado, la captación y la administración.
set-up-agency = Agencia
set-up-agency-hint = Un primer cliente con un sitio web y una campaña; cada entrada nombra un proyecto.
set-up-consultancy = Consultora
set-up-consultancy-hint = Un primer cliente con consultoría y talleres; cada entrada tiene un proyecto y una descripción.
set-up-software = Equipo de software
set-up-software-hint = Producto, mantenimiento y operaciones; cada entrada nombra un proyecto.
set-up-first-client = Primer cliente
set-up-client-work = Trabajo para el cliente
set-up-acquisition = Captación
set-up-administration = Administración
set-up-website = Sitio web
set-up-campaign = Campaña
set-up-internal = Interno
set-up-consulting = Consultoría
set-up-workshops = Talleres
set-up-product = Producto
set-up-maintenance = Mantenimiento
set-up-operations = Operaciones
set-up-call = llamada
set-up-travel = viaje
set-up-revision = revisión
set-up-concept = concepto
set-up-design = diseño
set-up-development = desarrollo
set-up-meeting = reunión
set-up-on-site = presencial
set-up-remote = a distancia
set-up-preparation = preparación
set-up-feature = funcionalidad
set-up-fault = fallo
set-up-code-review = revisión de código
set-up-on-call = guardia
overlap-policy = Entradas que se solapan
overlap-policy-hint = Qué pasa cuando alguien registra dos cosas a la vez.
overlap-allow = Permitir
overlap-allow-hint = No se dice nada.
overlap-warn = Avisar
overlap-warn-hint = La entrada se guarda y se señala el solapamiento.
overlap-refuse = Rechazar
overlap-refuse-hint = La entrada no se guarda hasta que cambien sus horas.
settings-required = Qué necesita una entrada
settings-required-hint = Vale para las entradas que se empiecen o cambien a partir de ahora.
require-project = Cada entrada nombra un proyecto
require-task = Cada entrada nombra una tarea
require-description = Cada entrada tiene una descripción
allow-future = Las entradas pueden estar en el futuro
allow-future-hint = Para vacaciones y reservas planificadas con antelación.
settings-limits = Temporizador y tarifa
timer-limit = Temporizadores largos, en horas
timer-limit-hint = Se señala un temporizador que dure más. No se corta nada.
timer-limit-range = Elige de 1 a 24 horas.
default-rate-in = Tarifa por hora predeterminada en { $currency }
default-rate-hint = Para las entradas sin una tarifa más específica.

## Accounts

password = Contraseña
organization = Organización
sign-in = Iniciar sesión
sign-in-title = Qué bien verte de nuevo
sign-in-hint = Inicia sesión para seguir con tu día.
sign-in-new-here = ¿Es tu primera vez?
sign-in-wrong = El correo o la contraseña no son correctos.
sign-in-too-many = Demasiados intentos. Espera { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 } e inténtalo de nuevo.
sign-up = Crear una cuenta
sign-up-title = Crea tu cuenta
sign-up-intro = Para ti o para tu equipo.
sign-up-name = Tu nombre
sign-up-organization-hint = Tu empresa o tu equipo. Podrás añadir otros más adelante.
sign-up-submit = Crear cuenta
sign-up-have-account = ¿Ya tienes una cuenta?
sign-up-refused = No se puede crear esta cuenta. Si ya tienes una, inicia sesión.
password-hint = Al menos 12 caracteres. Unas cuantas palabras sin relación entre sí funcionan bien.
password-common = Es una de las contraseñas que se prueban primero, o se le parece. Elige otra.
password-personal = Es fácil de adivinar para quien conozca tu nombre, tu dirección o tu organización. Añade palabras que no tengan que ver contigo.
password-keyboard = Las teclas vecinas son fáciles de adivinar. Usa mejor unas cuantas palabras.
password-repeats = Las repeticiones son fáciles de adivinar. Usa mejor unas cuantas palabras distintas.
password-sequence = Las secuencias como abc o 6543 son fáciles de adivinar. Usa mejor unas cuantas palabras.
password-date = Las fechas y los años son fáciles de adivinar. Añade palabras sin relación entre sí.
password-word = Una sola palabra es fácil de adivinar. Añade algunas que no tengan que ver con ella.
password-name = Los nombres son fáciles de adivinar. Añade palabras que no tengan que ver con ellos.
password-weak = Es fácil de adivinar. Añade una palabra o dos; mejor si son poco comunes.

## API tokens

tokens-hint = Para los scripts que usan la API en tu nombre, solo en { $organization }.
tokens-none = Todavía no hay tokens
tokens-none-hint = Un token permite a un script usar la API en tu nombre.
tokens-older = Tokens anteriores
token-new = Nuevo token
token-create = Crear token
token-created = Se ha creado «{ $name }».
token-copy-now = Copia el token ahora: no se volverá a mostrar.
token-copy = Copiar
token-copied = Copiado
token-created-on = creado el { $day }
token-never-used = nunca usado
token-last-used = usado por última vez el { $day }
token-never-expires = no caduca nunca
token-expires = caduca el { $day }
token-expired = caducado el { $day }
token-revoked = revocado el { $day }
token-ended = Terminado
token-revoke = Revocar
token-revoke-name = Revocar { $name }
token-expiry = Caduca
token-expiry-days = En { $days } días
token-expiry-year = En un año
token-expiry-never = Nunca
token-expiry-range = De 1 a 3650 días, por favor.
token-scope = Puede
token-scope-read = Leer
token-scope-write = Leer y escribir
flash-token-revoked = Token revocado.

## Your account

account = Tu cuenta
account-profile = Perfil
account-security = Seguridad
account-sessions = Sesiones
account-data = Tus datos
as-organization = Como la organización
password-current = Contraseña actual
password-new = Contraseña nueva
password-change = Cambiar contraseña
password-change-hint = En los demás navegadores donde tengas sesión habrá que iniciarla de nuevo.
password-current-wrong = Esta no es tu contraseña actual.
sign-in-again = Cierra la sesión, vuelve a iniciarla y repite esto en menos de diez minutos.
flash-password-changed = Contraseña cambiada. Las demás sesiones han terminado.
tokens-outlive-password = Tus tokens de API siguen funcionando cuando cambia la contraseña; una contraseña restablecida por correo los revoca. ¿Se ha filtrado alguno? Revócalos todos, en todas las organizaciones.
tokens-revoke-all = Revocar todos los tokens de API
tokens-revoke-all-question = ¿Revocar todos tus tokens de API?
tokens-revoke-all-consequence = Todo script que use alguno deja de funcionar al instante, en todas las organizaciones.
flash-tokens-revoked = Todos tus tokens de API están revocados.
sessions-hint = Dónde tienes la sesión iniciada. Termina lo que no reconozcas y cambia tu contraseña.
session-browser-on-system = { $browser } en { $system }
session-device-unknown = Dispositivo desconocido
session-since = desde el { $day }
session-last-seen = usada por última vez el { $day }
session-present = Esta sesión
session-end = Terminar
session-end-name = Terminar la sesión { $name }
sessions-end-others = Terminar todas las demás sesiones
flash-session-ended = Sesión terminada.
flash-sessions-ended = Todas las demás sesiones han terminado.
sign-up-address-intro = Primero tu dirección de correo: te enviamos un enlace para continuar.
sign-up-go-on = Enviarme el enlace
sign-up-sent = Un correo va de camino a { $email }. Con su enlace continúas, durante 24 horas.
sign-up-again = Pedir otro enlace
sign-up-address = Tu dirección { $email } está confirmada.
account-events = Qué ha pasado últimamente
account-events-none = Todavía nada.
data-take = Llévate tus datos
data-take-hint = Un archivo con todo sobre ti en todas tus organizaciones, para programas; o tus entradas de tiempo como tabla para hojas de cálculo.
data-everything = Todo (JSON)
data-time-entries = Entradas de tiempo (CSV)
account-delete = Eliminar tu cuenta
account-delete-intro = Borra lo que dice quién eres. Antes ves qué va a pasar.
account-delete-hint = Tu nombre, tu dirección, tus ajustes y tus sesiones se borran, y tus tokens dejan de funcionar. El tiempo que registraste se queda en tus organizaciones, con el nombre «Persona eliminada». Esto no se puede deshacer.
account-delete-closes = En estas organizaciones estás solo tú. Cierran con tu cuenta y se borran a los 30 días:
account-delete-leaves = Abandonas estas organizaciones:
account-delete-blocked = Eres el único propietario de una organización con otros miembros. Haz antes propietario a otra persona, o elimínala:
account-delete-blocked-hint = Nadie más es propietario.
account-delete-now = Eliminar mi cuenta
account-owns = Eres el único propietario de una organización con otros miembros. No se ha eliminado nada.
account-deleted = Tu cuenta está eliminada
account-deleted-text = Gracias por haber estado aquí. Puedes empezar de nuevo en cualquier momento.
deleted-person = Persona eliminada
audit-signed-in = Sesión iniciada
audit-sign-in-locked = El inicio de sesión tuvo que esperar tras demasiados fallos
audit-sign-in-failed = Inicio de sesión fallido
audit-second-factor-failed = Segundo paso de un inicio de sesión fallido
audit-password-changed = Contraseña cambiada
audit-password-reset = Contraseña nueva puesta por correo
audit-email-verified = Dirección de correo confirmada
audit-email-changed = Dirección de correo cambiada
audit-profile-changed = Perfil cambiado
audit-session-ended = Sesión terminada
audit-session-others-ended = Todas las demás sesiones terminadas
audit-account-exported = Datos propios exportados
audit-account-deleted = Cuenta eliminada
password-forgotten = ¿Has olvidado la contraseña?
back-to-sign-in = Volver al inicio de sesión
go-on = Continuar
link-over = Este enlace ya no funciona
link-over-hint = Ya se usó, es demasiado antiguo o lo ha sustituido uno más nuevo.
reset-title = Una contraseña nueva
reset-intro = Dinos tu dirección de correo y te enviaremos un enlace para poner una contraseña nueva.
reset-ask = Enviarme un enlace
reset-again = Pedir otro enlace
reset-sent = Si { $email } pertenece a una cuenta, un enlace va de camino. Funciona una vez, durante una hora.
reset-kept = Este servicio no tiene servidor de correo, así que no se ha enviado nada a { $email }. Pregunta a quien lo gestiona: si la dirección pertenece a una cuenta, el enlace está entre el correo guardado.
reset-choose = Elige una contraseña nueva. Se cerrará tu sesión en todas partes.
flash-password-reset = Tu contraseña ha cambiado. Inicia sesión con la nueva.
verify-title = ¿Es esta tu dirección?
verify-text = Confirma que { $email } es tuya.
verify-button = Sí, es mía
verification-send = Enviar el enlace
verification-banner = Confirma que { $email } es tu dirección: abre el enlace que te hemos enviado.
flash-verification-sent = Un enlace nuevo va de camino.
flash-address-verified = Tu dirección de correo está confirmada.
address-verified = Confirmada
address-unverified = Sin confirmar
address-change = Cambiar la dirección de correo
address-change-page = Cambiar otra vez la dirección
address-change-hint = Tu dirección es { $email }. Enviamos un enlace a ella y otro a la nueva. El cambio se hace cuando hayas abierto los dos.
address-new = Nueva dirección de correo
address-same = Esta ya es tu dirección.
address-waits-both = El cambio a { $email } espera los dos enlaces: el enviado a tu dirección actual y el enviado a la nueva.
address-waits-new = El cambio a { $email } espera el enlace enviado a la dirección nueva.
address-waits-present = El cambio a { $email } espera el enlace enviado a tu dirección actual.
flash-address-asked = Dos enlaces van de camino.
address-approve-text = Alguien con sesión iniciada en tu cuenta ha pedido otra dirección de correo.
address-approve-button = Sí, cambiarla
address-stop-button = No, detener esto
address-confirm-text = Confirma que { $email } es tu nueva dirección.
address-confirm-button = Sí, es mía
address-one-more-new = Gracias. Abre ahora el enlace que enviamos a la dirección nueva.
address-one-more-present = Gracias. Abre ahora el enlace que enviamos a tu dirección actual.
address-changed = Tu dirección de correo ha cambiado. Usa la nueva para iniciar sesión.
address-no-longer-free = Esta dirección ya no se puede usar. La tuya se queda como estaba.
address-stopped = El cambio se ha detenido y tu dirección se queda como estaba. Si no lo pediste tú, cambia tu contraseña y termina tus demás sesiones.

## Mail

mail-footer = Recibes este correo por tu cuenta o por una invitación en TimeTracker.
mail-account-changed = Tu forma de entrar en TimeTracker ha cambiado
mail-account-change-origin = Se hizo desde la dirección { $address }.
mail-account-change-not-you = Si no has sido tú, cambia ahora tu contraseña y revisa tus sesiones.
mail-account-change-look = Ver tus ajustes de seguridad
mail-password-changed = Tu contraseña ha cambiado y todas las demás sesiones han terminado.
mail-password-reset = Tu contraseña se ha puesto de nuevo con un enlace de tu correo y todas las sesiones han terminado.
mail-link-day = El enlace funciona una vez, durante 24 horas.
mail-sign-up = Tu cuenta nueva
mail-sign-up-asked = Te damos la bienvenida a TimeTracker. Un paso más y puedes empezar.
mail-sign-up-action = Crear tu cuenta
mail-sign-up-not-you = Si no has pedido una cuenta, no hagas nada.
mail-sign-up-known = Ya tienes una cuenta
mail-sign-up-known-hello = Hola, { $name }: alguien ha pedido una cuenta nueva con esta dirección. Ya tienes una, así que no se ha cambiado nada.
mail-sign-up-known-action = Iniciar sesión
mail-sign-up-known-forgot = Si has olvidado tu contraseña, la página de inicio de sesión te lleva a una nueva.
mail-account-deleted = Tu cuenta está eliminada
mail-account-deleted-line = Tu cuenta de TimeTracker está eliminada, como pediste. Este es el último correo.
mail-account-deleted-not-you = Si no has sido tú, díselo a quien gestiona el servicio.
mail-reset = Poner una contraseña nueva
mail-reset-asked = Hola, { $name }: alguien ha pedido una contraseña nueva para tu cuenta.
mail-reset-action = Elegir una contraseña nueva
mail-reset-hour = El enlace funciona una vez, durante una hora.
mail-reset-not-you = Si no has sido tú, no hagas nada: tu contraseña se queda como está.
mail-verify = Confirma tu dirección de correo
mail-verify-hello = Hola, { $name }: confirma que esta es tu dirección.
mail-verify-action = Confirmar la dirección
mail-verify-not-you = Si no tienes una cuenta en TimeTracker, no hagas nada.
mail-address-change = Cambio de tu dirección de correo
mail-address-approve = Alguien con sesión iniciada en tu cuenta ha pedido cambiar su dirección a { $email }.
mail-address-approve-action = Aceptar el cambio, o detenerlo
mail-address-approve-not-you = Si no has sido tú, detén el cambio y cambia tu contraseña.
mail-address-confirm = Alguien ha dado esta dirección como la nueva de su cuenta. Si has sido tú, confírmalo.
mail-address-confirm-action = Confirmar la nueva dirección
mail-address-confirm-not-you = Si no has sido tú, no hagas nada.
mail-address-changed = La dirección de tu cuenta es ahora { $email }.
mail-address-taken = Tu dirección se dio para otra cuenta
mail-address-taken-hello = Hola, { $name }: alguien ha dado esta dirección como la nueva de su cuenta. Pertenece a la tuya, así que no se ha cambiado nada.
mail-address-taken-hint = Si has sido tú, inicia sesión con esta dirección.

## Members

role = Rol
you = Tú
status-invited = Invitado
status-suspended = Suspendido
status-removed = Retirado
members-search = Buscar miembros
members-none-suspended = Nadie está suspendido
members-none-removed = No se ha retirado a nadie
members-nothing-matches-hint = Prueba con menos letras, o mira en otro estado.
member-joined = Alta
member-last-activity = Última actividad
member-access = Acceso
member-access-hint = A un miembro suspendido se le puede readmitir en cualquier momento. Uno retirado vuelve con una invitación, al mismo historial.
member-removed-hint = Si se la invita de nuevo, esta persona vuelve al mismo historial.
member-change-role = Cambiar rol
member-suspend = Suspender
member-reactivate = Readmitir
member-remove = Retirar
member-suspend-question = ¿Suspender a { $name }?
member-suspend-consequence = El acceso termina de inmediato, en todos los navegadores y scripts. Todo lo registrado se conserva, y puedes readmitir a la persona.
member-remove-question = ¿Retirar a { $name }?
member-remove-consequence = El acceso termina de inmediato, en todos los navegadores y scripts. Si se la invita de nuevo, la persona vuelve al mismo historial.
member-tokens-end = { $count ->
    [one] Su token de API deja de funcionar para siempre.
   *[other] Sus { $count } tokens de API dejan de funcionar para siempre.
}
member-timer-stops = Su temporizador en marcha se detiene.
member-entries-stay = { $count ->
    [0] No ha registrado tiempo.
    [one] Su entrada de tiempo se conserva.
   *[other] Sus { $count } entradas de tiempo se conservan.
}
member-last-owner = Una organización necesita un propietario, y este es el último. Haz antes propietario a otra persona.
member-outranks = Solo los propietarios pueden cambiar lo que afecta a un propietario.
member-self = No puedes hacerte esto a ti mismo. En cambio, puedes abandonar la organización.
member-gone = Esta persona fue retirada. Invítala de nuevo para darle acceso.
role-above-own = No puedes dar un rol superior al tuyo.
role-viewer-hint = Ve los proyectos, los clientes y el tiempo de todos. No cambia nada.
role-member-hint = Registra su propio tiempo.
role-manager-hint = Gestiona clientes, proyectos y el tiempo de todos, y ve tarifas e importes.
role-admin-hint = Gestiona también miembros y ajustes.
role-owner-hint = Decide también sobre el plan, la propiedad y el fin de la organización.
leave = Abandonar
leave-title = Abandonar esta organización
leave-hint = Tu acceso termina. Lo que registraste se queda en la organización.
leave-question = ¿Abandonar { $name }?
leave-consequence = Tu acceso termina de inmediato, en todos los navegadores y scripts. Solo una invitación te permitirá volver.
leave-tokens-end = { $count ->
    [one] Tu token de API para ella deja de funcionar para siempre.
   *[other] Tus { $count } tokens de API para ella dejan de funcionar para siempre.
}
leave-timer-stops = Tu temporizador en marcha se detiene.
leave-entries-stay = { $count ->
    [0] No has registrado tiempo en ella.
    [one] Tu entrada de tiempo se queda en la organización.
   *[other] Tus { $count } entradas de tiempo se quedan en la organización.
}
flash-member-role = Rol cambiado.
flash-member-suspended = Miembro suspendido.
flash-member-reactivated = Miembro readmitido.
flash-member-removed = Miembro retirado.
flash-left = Has abandonado la organización.

## Invitations

invite = Invitar a personas
invite-many = Invitar a muchas
invite-again = Invitar de nuevo
invite-hint = Reciben un correo con un enlace que funciona una vez, durante 14 días.
invite-kept-hint = Esta instalación no envía correo: el mensaje se guarda, y un operador de la instalación puede leerlo.
invite-send = Enviar invitación
invitations = Invitaciones
invitations-none = Nadie espera para entrar
invitations-none-hint = Las invitaciones enviadas y aún no aceptadas aparecen aquí.
invitations-none-settled = Todavía no se ha aceptado ni revocado ninguna invitación
invitations-open = Invitaciones en espera
invitations-settled = Invitaciones aceptadas y revocadas
invited-by = Invitado por
invitation = Invitación
invitation-sent = Enviada
invitation-until = Hasta el { $day }
invitation-open = En espera
invitation-expired = Caducada
invitation-accepted = Aceptada
invitation-revoked = Revocada
invitation-closed = Cerrada
invitation-resend = Enviar de nuevo
invitation-revoke = Revocar
invitation-pending = Esta dirección ya está invitada. Puedes enviar de nuevo la invitación desde la lista.
invitation-member = Esta dirección ya pertenece a un miembro.
invitation-settled = Esta invitación se aceptó o revocó entretanto.
invitation-outranks = Esta invitación da un rol superior al tuyo, así que solo alguien con ese rol puede enviarla de nuevo.
invitation-title = Unirse a { $organization }
invitation-from = { $inviter } te invita. Tu rol: { $role }.
invitation-accept = Aceptar la invitación
invitation-sign-in = Iniciar sesión para aceptar
invitation-sign-up = Crear una cuenta y aceptar
invitation-sign-out = Cerrar sesión y continuar
invitation-other-person = Esta invitación se envió a { $address }. Has iniciado sesión como { $own }.
invitation-unknown = Este enlace no lleva a ninguna parte
invitation-unknown-hint = Puede que esté incompleto, o que un correo más nuevo lo haya sustituido. Usa el enlace del correo más nuevo, o pide otra invitación a quien te invitó.
invitation-over-accepted = Esta invitación ya se aceptó. Un enlace funciona una vez.
invitation-over-revoked = Esta invitación se retiró. Si fue un error, pregunta a quien te invitó.
invitation-over-expired = Esta invitación tiene más de 14 días. Pide otra a quien te invitó.
invitation-over-closed = Esta organización no admite a nadie por ahora. Pregunta a quien te invitó.
invitation-accepted-before = Ya aceptaste esta invitación.
invitation-go = Ir al tiempo
invitation-suspended = Tu pertenencia a esta organización está suspendida. Solo sus propietarios y administradores pueden cambiarlo.
invitation-full = Todas las plazas de esta organización están ocupadas. Pide a quien te invitó que haga sitio y abre de nuevo el enlace.
bulk-csv = Una persona por línea
bulk-hint = correo,rol y, si quieres, un nombre: ada@example.com,manager,Ada Lovelace. Los roles son viewer, member, manager, admin y owner. Como máximo 500 líneas.
bulk-file = O un archivo CSV
bulk-preview = Comprobar
bulk-line = Línea
bulk-result = Resultado
bulk-ready = Lista
bulk-good = { $count ->
    [one] Esta línea está bien.
   *[other] Las { $count } líneas están bien.
}
bulk-bad = { $count ->
    [one] Hay que revisar una línea. No se invita a nadie hasta que todas estén bien.
   *[other] Hay que revisar { $count } líneas. No se invita a nadie hasta que todas estén bien.
}
bulk-send = { $count ->
    [one] Enviar 1 invitación
   *[other] Enviar { $count } invitaciones
}
bulk-empty = No hay nadie a quien invitar. Escribe una persona por línea.
bulk-too-many = Como máximo { $most } personas a la vez, por favor.
bulk-too-many-columns = Más de tres columnas. Pon entre comillas un nombre que lleve una coma.
bulk-role-unknown = «{ $role }» no es un rol.
bulk-twice = Esta dirección ya está en una línea anterior.
bulk-over-limit = Ya no queda plaza para esta.
bulk-not-text = El archivo no es texto en UTF-8.
mail-hello = Hola:
mail-hello-name = Hola, { $name }:
mail-invitation-subject = { $inviter } te invita a { $organization }
mail-invitation-line = { $inviter } te invita a { $organization } en TimeTracker. Tu rol: { $role ->
    [owner] propietario
    [admin] administrador
    [manager] responsable
    [viewer] observador
   *[member] miembro
}.
mail-invitation-action = Abrir la invitación
mail-invitation-expiry = El enlace funciona una vez, durante 14 días.
mail-invitation-ignore = Si no sabes de qué se trata, no hagas nada: sin ti, la invitación termina por sí sola.
flash-invitation-sent = Invitación enviada.
flash-invitation-kept = Invitación creada. Esta instalación no envía correo: un operador puede leerla.
flash-invitation-resent = Invitación enviada de nuevo. El enlace anterior ya no funciona.
flash-invitation-revoked = Invitación revocada.
flash-invitation-accepted = ¡Te damos la bienvenida! Ya eres miembro.
flash-invitations-sent = Invitaciones enviadas.
flash-invitations-kept = Invitaciones creadas. Esta instalación no envía correo: un operador puede leerlas.

## Plans and usage

usage = Límites y uso
usage-now = En uso ahora
usage-of = { $used } de { $limit }
usage-seats = Miembros e invitaciones pendientes
usage-projects = Proyectos activos
usage-archived = Proyectos archivados
usage-entries = Entradas de tiempo
usage-storage = Almacenamiento
usage-api-calls = Llamadas a la API
usage-api-calls-hint = Las entradas cuentan en el mes de su día. Las llamadas a la API cuentan en el mes en que se hicieron (UTC) y se guardan cada pocos segundos.
usage-by-month = Por meses
usage-full = { $what }: se ha alcanzado el límite.
month = Mes
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
limit-none = sin límite
limit-users-reached = Tu plan permite { $limit } miembros e invitaciones pendientes, y hay { $used } plazas ocupadas. Quita un miembro, revoca una invitación o pide a un propietario que elija un plan mayor en «Límites y uso».
limit-projects-reached = Tu plan permite { $limit } proyectos activos, y hay { $used }. Archiva uno o pide a un propietario que elija un plan mayor en «Límites y uso».
plan-change = Cambiar de plan
plan-change-hint = El nuevo plan vale de inmediato. Los límites acordados solo con tu organización terminan con el plan para el que se acordaron.
plan-limits = Miembros: { $users }. Proyectos activos: { $projects }.
plan-too-small-users = Este plan permite { $users } miembros e invitaciones pendientes, y hay { $seats } plazas ocupadas.
plan-too-small-projects = Este plan permite { $most } proyectos activos, y hay { $projects }.
plan-too-small-both = Este plan permite { $users } miembros e invitaciones pendientes, y hay { $seats } plazas ocupadas; permite { $most } proyectos activos, y hay { $projects }.
flash-plan-changed = Se ha cambiado el plan.

## Audit

audit = Registro de auditoría
audit-none = Todavía no se ha registrado nada
audit-none-hint = Los cambios de miembros, roles, ajustes, tokens y similares aparecen aquí, con quién los hizo y desde dónde.
audit-nothing-hint = Prueba con menos letras, otro tipo o un periodo más largo.
audit-subject-search = Buscar por nombre
audit-family = Tipo
audit-family-all = Todo
audit-actor = Quién
audit-actor-all = Todos
audit-since = Primer día
audit-until = Último día
audit-show = Mostrar
audit-field = Campo
audit-before = Antes
audit-after = Después
audit-by-operator = Operador
audit-by-token = Token de API
audit-changes =
    { $count ->
        [one] 1 campo
       *[other] { $count } campos
    }
audit-export-csv = Exportar como CSV
audit-export-json = Exportar como JSON
audit-export-hint = El archivo contiene lo que se muestra, de todas las páginas. La exportación también queda registrada.
audit-actor-unknown = Nadie en esta organización tiene este identificador.
audit-subject-unknown = Nada en este registro tiene este identificador.
audit-family-account = Cuentas
audit-family-audit = Este registro
audit-family-organization = Organización
audit-family-plan = Plan
audit-audit-exported = Registro de auditoría exportado
audit-plan-changed = Plan cambiado
audit-family-organization-template = Plantillas
audit-organization-founded = Organización fundada
audit-organization-settings-changed = Ajustes cambiados
audit-organization-logo-changed = Logotipo cambiado
audit-organization-logo-removed = Logotipo quitado
audit-organization-template-saved = Plantilla guardada
audit-organization-template-renamed = Plantilla renombrada
audit-organization-template-deleted = Plantilla eliminada
audit-family-member = Miembros
audit-family-invitation = Invitaciones
audit-member-role-changed = Rol cambiado
audit-member-suspended = Miembro suspendido
audit-member-reactivated = Miembro readmitido
audit-member-removed = Miembro retirado
audit-member-left = Miembro que se fue
audit-invitation-sent = Invitación enviada
audit-invitation-resent = Invitación enviada de nuevo
audit-invitation-revoked = Invitación revocada
audit-invitation-accepted = Invitación aceptada
audit-client-deleted = Cliente eliminado
audit-project-deleted = Proyecto eliminado
audit-project-visibility-changed = Visibilidad de un proyecto cambiada
audit-project-member-added = Miembro añadido a un proyecto
audit-project-member-removed = Miembro quitado de un proyecto
audit-tag-deleted = Etiqueta eliminada
audit-time-entry-deleted = Entrada de tiempo eliminada
audit-time-entry-restored = Entrada de tiempo restaurada
audit-family-client = Clientes
audit-family-project = Proyectos
audit-family-tag = Etiquetas
audit-family-time-entry = Entradas de tiempo
audit-family-sign-in = Inicio de sesión

## Two-step sign-in

two-factor = Inicio de sesión en dos pasos
two-factor-hint = Después de la contraseña, un código de una aplicación de tu teléfono. Quien averigüe tu contraseña seguirá sin poder entrar.
two-factor-is-off = El inicio de sesión en dos pasos está desactivado
two-factor-off-hint = Necesitas una aplicación de autenticación, por ejemplo la de tu gestor de contraseñas.
two-factor-begin = Configurar el inicio de sesión en dos pasos
two-factor-set-up = Configurar el inicio de sesión en dos pasos
two-factor-scan = 1. Añade la cuenta a tu aplicación
two-factor-scan-hint = Escanea esta imagen con tu aplicación de autenticación.
two-factor-picture = Código QR con la clave de abajo
two-factor-type = O escribe esta clave en la aplicación:
two-factor-first-code = 2. Introduce el código que muestra la aplicación
two-factor-code = Código de seis cifras
two-factor-ends-sessions = Tu sesión sigue abierta aquí. Todas las demás terminan.
two-factor-turn-on = Activar
two-factor-not-begun = Esta configuración ha terminado. Empieza de nuevo.
two-factor-is-on = El inicio de sesión en dos pasos está activado.
recovery-codes-are-new = Estos son tus nuevos códigos de recuperación. Los antiguos ya no funcionan.
two-factor-on-hint = Al iniciar sesión con tu contraseña también se pide un código.
two-factor-turn-off = Desactivar el inicio de sesión en dos pasos
two-factor-turn-off-hint = Tu contraseña volverá a abrir por sí sola tu cuenta. Todas tus demás sesiones terminan.
two-factor-proof = Tu contraseña, o un código de la aplicación
recovery-codes = Códigos de recuperación
recovery-codes-left = { $count ->
    [0] No queda ningún código de recuperación.
    [one] Queda un código de recuperación.
   *[other] Quedan { $count } códigos de recuperación.
 }
recovery-codes-renew-hint = Los códigos nuevos sustituyen a los antiguos, que dejan de funcionar.
recovery-codes-renew = Crear nuevos códigos de recuperación
recovery-codes-keep = Guarda estos códigos de recuperación donde los encuentres sin tu teléfono. Cada uno sirve una vez. No se volverán a mostrar.
recovery-codes-download = Descargar
recovery-codes-print = Imprimir
recovery-codes-kept = Los he guardado
second-factor = Segundo paso
second-factor-hint = Tu contraseña era correcta. Ahora demuestra que eres tú.
second-factor-code = Código
second-factor-code-hint = Seis cifras de tu aplicación de autenticación, o un código de recuperación.
second-factor-back = Iniciar sesión con otra cuenta
second-factor-wrong = Este código no es correcto, o ya se usó. Espera al siguiente.
second-factor-first-wrong = Este no es el código que la aplicación muestra ahora. Comprueba que el reloj de tu teléfono esté en hora.
flash-two-factor-off = El inicio de sesión en dos pasos está desactivado.
flash-sign-in-over = Ha tardado demasiado. Inicia sesión de nuevo.
mail-two-factor-on = Se ha activado el inicio de sesión en dos pasos en tu cuenta.
mail-two-factor-off = Se ha desactivado el inicio de sesión en dos pasos en tu cuenta.
mail-recovery-codes-renewed = Se han creado nuevos códigos de recuperación para tu cuenta. Los antiguos ya no funcionan.

## Passkeys

passkeys = Llaves de acceso
passkeys-hint = Inicia sesión con tu dedo, tu cara o un PIN: más rápido que una contraseña, y nada que nos puedan robar.
passkeys-none = Todavía no hay llaves de acceso
passkeys-none-hint = Una llave de acceso la guarda tu teléfono, tu ordenador o una llave de seguridad.
passkeys-beside-password = Tu contraseña funciona junto a ellas, y por sí sola mientras el inicio de sesión en dos pasos esté desactivado.
passkey-new = Nueva llave de acceso
passkey-name = Cómo llamarla
passkey-name-hint = Por ejemplo, como el dispositivo que la guarda.
passkey-create = Crear una llave de acceso
passkey-created-on = creada el { $day }
passkey-never-used = nunca usada
passkey-last-used = usada por última vez el { $day }
passkey-rename = Renombrar
passkey-rename-name = Renombrar { $name }
passkey-remove = Quitar
passkey-remove-name = Quitar { $name }
passkey-unsupported = Este navegador no puede usar llaves de acceso aquí. Necesitan scripts y un navegador reciente.
passkey-elsewhere = Las llaves de acceso pertenecen a un nombre. Abre esta página en:
passkey-needs-name = Las llaves de acceso necesitan un nombre de dominio. A este servicio se llega por un número.
passkey-refused = No se ha podido guardar esta llave de acceso: tardó demasiado, o no es la que se pidió. Inténtalo de nuevo.
passkey-known = Este dispositivo ya tiene una llave de acceso para una cuenta.
passkey-cancelled = No se ha hecho nada: el dispositivo no respondió, o lo cancelaste.
passkey-failed = El dispositivo no ha podido. Inténtalo de nuevo, o con otro dispositivo.
passkey-last-way-in = Es tu única forma de entrar en tu cuenta. Añade antes otra llave de acceso o una contraseña.
passkey-sign-in = Iniciar sesión con una llave de acceso
passkey-second-step = Usar en su lugar una llave de acceso
passkey-not-accepted = Esta llave de acceso no se ha aceptado. Inténtalo de nuevo, o inicia sesión de otra forma.
flash-passkey-added = Llave de acceso añadida.
flash-passkey-renamed = Llave de acceso renombrada.
flash-passkey-removed = Llave de acceso quitada.
mail-passkey-added = Se ha añadido una llave de acceso a tu cuenta.
mail-passkey-removed = Se ha quitado una llave de acceso de tu cuenta.

## Life cycle

settings-danger = Zona de peligro
organizations-closed = Cerradas
organization-cancelled = Dada de baja
organization-pending = Por borrar
organization-export = Llevárselo todo
organization-export-hint = Un archivo comprimido con un fichero por cada tipo de dato, tal como están ahora. Los secretos se quedan aquí. La exportación queda registrada.
organization-export-json = Exportar como JSON
organization-export-csv = Exportar como CSV
organization-cancel = Dar de baja la organización
organization-cancel-hint = Se cierra de inmediato para todos menos sus propietarios. No se pierde nada, y puedes reactivarla.
organization-reactivate = Reactivar
organization-delete = Eliminar la organización
organization-delete-hint = Se cierra de inmediato, y a los 30 días todo lo que contiene se borra para siempre. Hasta entonces, cualquier propietario puede anularlo aquí.
organization-type-name = Escribe «{ $name }» para confirmar
organization-name-differs = Este no es el nombre de la organización.
organization-keep = Conservar la organización
organization-deletion-notice = Todo lo que hay en esta organización se borrará después del { $day }. Hasta entonces está cerrada para todos menos sus propietarios.
organization-cancelled-notice = Esta organización está dada de baja: está cerrada para todos menos sus propietarios.
organization-closed-already = La organización ya está cerrada.
organization-not-cancelled = La organización no está dada de baja.
organization-not-pending = La organización no está por borrar.
organization-deletion-pending = La organización ya está por borrar.
ownership-transfer = Traspasar la organización
ownership-transfer-hint = Se la ofreces a un miembro. Si acepta, es su propietario y tú eres administrador. Una oferta termina a los siete días.
ownership-heir = Nuevo propietario
ownership-offer = Ofrecer
ownership-waiting = Se preguntó a { $person } y aún no ha respondido.
ownership-withdraw = Retirar la oferta
ownership-nobody = Todavía no hay nadie a quien ofrecérsela: miembros que no sean observadores ni propietarios.
ownership-heir-unknown = Elige un miembro activo que no sea observador ni propietario.
ownership-offer-open = Ya hay una oferta. Retírala antes.
ownership-former-gone = Quien te la ofreció ya no es propietario de la organización.
ownership-offered = Se te ofrece la organización
ownership-offered-line = { $person } te ofrece ser propietario de esta organización. La oferta termina después del { $day }.
ownership-offered-hint = Un propietario elige el plan, decide sobre el fin de la organización y puede hacer todo lo que puede un administrador.
ownership-offered-notice = { $person } te ofrece ser propietario de esta organización.
ownership-accept = Ser propietario
ownership-decline = Rechazar
flash-organization-cancelled = La organización está dada de baja.
flash-organization-reactivated = La organización está abierta de nuevo.
flash-organization-deletion = La organización está cerrada y se borrará en 30 días.
flash-organization-kept = La organización se queda.
flash-ownership-offered = Se ha enviado la oferta.
flash-ownership-withdrawn = Se ha retirado la oferta.
flash-ownership-accepted = Ahora eres el propietario.
flash-ownership-declined = Has rechazado la oferta.
mail-organization-cancelled = { $organization } se ha dado de baja
mail-organization-cancelled-line = { $person } ha dado de baja { $organization }. Está cerrada para todos menos sus propietarios, que pueden reactivarla.
mail-organization-reactivated = { $organization } está abierta de nuevo
mail-organization-reactivated-line = { $person } ha reactivado { $organization }.
mail-organization-deletion = { $organization } se borrará
mail-organization-deletion-line = { $person } ha pedido eliminar { $organization }. Ahora está cerrada, y el { $day } todo lo que contiene se borrará para siempre. Hasta entonces, cualquier propietario puede anularlo.
mail-organization-kept = { $organization } no se borrará
mail-organization-kept-line = { $person } ha anulado la eliminación de { $organization }.
mail-organization-erased = { $organization } se ha borrado
mail-organization-erased-line = { $organization } se ha borrado como se pidió, con { $rows } registros. No se puede recuperar nada.
mail-organization-see = Ver la organización
mail-ownership-offered = { $person } te ofrece { $organization }
mail-ownership-offered-line = { $person } te ofrece ser propietario de { $organization }. La oferta termina después del { $day }.
mail-ownership-answer = Responder
mail-ownership-transferred = { $person } es ahora propietario de { $organization }
mail-ownership-declined = { $person } ha rechazado ser propietario de { $organization }
mail-home = A TimeTracker
audit-family-ownership = Propiedad
audit-organization-cancelled = Organización dada de baja
audit-organization-reactivated = Organización reactivada
audit-organization-deletion-requested = Eliminación de la organización pedida
audit-organization-deletion-cancelled = Eliminación de la organización anulada
audit-organization-exported = Todo exportado
audit-ownership-offered = Propiedad ofrecida
audit-ownership-offer-withdrawn = Oferta de propiedad retirada
audit-ownership-offer-declined = Oferta de propiedad rechazada
audit-ownership-transferred = Propiedad traspasada

## Signing in through another service

sso = Inicio de sesión único
sso-go = Iniciar sesión con { $provider }
sso-organization = Iniciar sesión con tu organización
sso-organization-hint = Puede que tu organización tenga su propio inicio de sesión. Tu dirección del trabajo te lleva a él.
sso-work-address = Correo del trabajo
sso-continue = Continuar
sso-found = Tu organización inicia sesión con { $provider }.
sso-none-for-domain = Ninguna organización tiene un inicio de sesión para esta dirección.
sso-back = Iniciar sesión de otra forma
sso-failed = No has iniciado sesión
sso-unreachable = El servicio de inicio de sesión no responde como debería. Inténtalo más tarde o inicia sesión de otra forma.
sso-refused = La respuesta del servicio de inicio de sesión no encaja. No se ha cambiado nada. Empieza de nuevo.
sso-over = Este inicio de sesión ha tardado demasiado o ya se había usado. Empieza de nuevo.
sso-cancelled = El servicio de inicio de sesión no ha dejado entrar a nadie: lo cancelaste, o no te conoce.
sso-none = Aquí no hay ningún servicio de inicio de sesión así.
sso-unverified = El servicio de inicio de sesión no ha verificado tu correo. Inicia sesión de otra forma y conéctalo en tus ajustes de seguridad.
sso-not-for-account = Este servicio de inicio de sesión no responde por ese correo. Inicia sesión de otra forma.
sso-not-member = No eres miembro de esta organización. Pide una invitación a sus administradores.
sso-full = Esta organización no tiene ninguna plaza libre. Pregunta a sus administradores.
sso-provider = Vuestro propio servicio de inicio de sesión
sso-provider-hint = Las personas de vuestros dominios verificados pueden iniciar sesión con él (OpenID Connect). Registra antes TimeTracker allí.
sso-callback = Dirección de redirección
sso-start = Enlace de inicio de sesión
sso-name = Cómo lo llama la gente
sso-issuer = Emisor (issuer)
sso-issuer-invalid = Esta no es la dirección de un emisor. Empieza por https:// y no lleva signo de interrogación.
sso-client-id = ID de cliente (client ID)
sso-client-secret = Secreto de cliente (client secret)
sso-secret-kept = Déjalo vacío para conservar el actual.
sso-admits = Las personas nuevas pasan a ser miembros
sso-admits-hint = Quien llega por él por primera vez, con un correo de un dominio verificado, entra como miembro mientras haya plazas.
sso-remove = Quitar este servicio de inicio de sesión
flash-sso-removed = Servicio de inicio de sesión quitado.
flash-sso-sign-in-once = Hay una cuenta con este correo. Inicia sesión en ella una vez para conectar las dos.
domains = Dominios de correo
domains-hint = Vuestro servicio de inicio de sesión responde por las personas con un correo de estos dominios, y por nadie más.
domain = Dominio
domain-add = Añadir dominio
domain-invalid = Esto no es un dominio. Un ejemplo: example.com
domain-known = Este dominio ya está en la lista.
domain-publish = Publica este registro en el DNS del dominio y después compruébalo:
domain-verified = Verificado
domain-verify = Comprobar
domain-verify-name = Comprobar { $domain }
domain-remove = Quitar
domain-remove-name = Quitar { $domain }
domain-not-found = El registro { $record } todavía no está, o dice otra cosa. El DNS puede tardar una hora.
domain-dns-silent = El servidor DNS no responde. Inténtalo de nuevo en un momento.
flash-domain-verified = Dominio verificado.
flash-domain-removed = Dominio quitado.
identities = Inicios de sesión conectados
identities-hint = Otros servicios con los que puedes iniciar sesión en esta cuenta.
identities-none = Ningún inicio de sesión conectado
identities-none-hint = Conecta uno para iniciar sesión sin contraseña.
identity-link = Conectar { $provider }
identity-link-hint = A partir de ahora, { $label } podrá iniciar sesión en tu cuenta { $account }.
identity-link-yes = Conectar
identity-link-over = Ha tardado demasiado. Empieza de nuevo.
identity-taken = Este inicio de sesión ya está conectado con una cuenta.
identity-linked-on = conectado el { $day }
identity-remove = Desconectar
identity-remove-name = Desconectar { $name }
flash-identity-linked = Conectado.
flash-identity-removed = Desconectado.
mail-identity-linked = Se ha conectado otro servicio con tu cuenta. Se puede usar para iniciar sesión.
mail-identity-removed = Se ha quitado de tu cuenta un inicio de sesión conectado.
audit-identity-linked = Otro inicio de sesión conectado
audit-identity-removed = Otro inicio de sesión desconectado
audit-identity-provider-saved = Servicio de inicio de sesión cambiado
audit-identity-provider-removed = Servicio de inicio de sesión quitado
audit-mail-domain-added = Dominio de correo añadido
audit-mail-domain-verified = Dominio de correo verificado
audit-mail-domain-removed = Dominio de correo quitado
audit-member-joined-by-domain = Incorporación por el servicio de inicio de sesión
audit-two-factor-enabled = Inicio de sesión en dos pasos activado
audit-two-factor-disabled = Inicio de sesión en dos pasos desactivado
audit-recovery-codes-renewed = Nuevos códigos de recuperación creados
audit-recovery-code-used = Sesión iniciada con un código de recuperación
audit-passkey-added = Llave de acceso añadida
audit-passkey-removed = Llave de acceso quitada
audit-family-token = Tokens de API
audit-token-created = Token de API creado
audit-token-revoked = Token de API revocado
audit-token-all-revoked = Todos los tokens de API revocados

## Operators

console = Consola
forbidden-support = Usted está aquí para ayudar: puede leer, pero no cambiar nada.
forbidden-proof = Ha pasado más de una hora desde que confirmó su identidad. Abra la consola en un navegador e introduzca su contraseña.
support-banner = Un propietario le ha dejado entrar hasta el { $until } para ayudar. Puede leer y no cambiar nada; su visita consta en el registro de la organización.
support-leave = Volver a la consola
suspension-reason = Motivo: { $reason }
operator-search = Nombre, identificador, contacto o dirección completa de un miembro
operator-every-status = Todos los estados
operator-every-plan = Todos los planes
operator-no-organizations = Todavía no hay organizaciones
operator-no-organizations-hint = Aparecerán aquí en cuanto alguien se registre.
operator-nothing-hint = Pruebe con menos letras, o con otro estado o plan.
operator-look-hint = Que ha abierto esta página consta en el registro de la organización. Su trabajo no se muestra.
operator-erased-after = Un propietario la ha eliminado: todo su contenido se borrará después del { $day }.
operator-since = Desde
operator-owners = Propietarios
operator-no-owners = Ya no tiene propietario.
support = Acceso de asistencia
operator-support-until = Un propietario permite que los operadores miren dentro hasta el { $until }.
operator-enter = Mirar dentro
operator-no-support = Ahora ningún propietario permite que los operadores miren dentro. Puede hacerlo en «Acceso de asistencia» de su configuración.
operator-plan = Plan y límites
operator-plan-hint = Un límite vacío es el del plan. Puede ser menor que lo que está en uso: entonces no se puede añadir nada más. Los propietarios reciben un correo.
operator-limit-range = Introduzca un número entero de 1 a 1 000 000, o déjelo vacío.
operator-plan-same = Este plan y estos límites ya están en vigor.
operator-suspend = Suspender
operator-suspend-hint = Todo se puede seguir leyendo y nada se puede cambiar. Los propietarios reciben un correo.
operator-reason = Motivo
operator-reason-hint = Las personas de la organización lo leen en cada página.
operator-suspended-already = La organización ya está suspendida.
operator-activate = Reactivar
operator-activate-hint = Las personas de la organización pueden volver a trabajar de inmediato. Los propietarios reciben un correo.
operator-not-suspended = La organización no está suspendida.
operator-proof = Confirme su identidad
operator-proof-hint = La consola lo pide una vez por hora.
outbox = Bandeja de salida
outbox-no-server = Este servicio no tiene servidor de correo, así que nada de aquí se ha enviado. Entregue usted las cartas.
outbox-kept = Guardado
outbox-failed = Fallido
outbox-waiting = En espera
outbox-done = Hecho
outbox-none = Aquí no queda nada
outbox-none-hint = El correo que no se puede enviar y otros trabajos que fallan esperan aquí.
outbox-job = Trabajo: { $kind }
outbox-look-hint = Que ha abierto esto consta en el registro de la organización o la persona de que se trata.
outbox-to = Para
outbox-organization = Organización
outbox-written = Escrito
outbox-attempts = Intentos
outbox-due = Próximo intento
outbox-problem = Problema
outbox-text = Carta
outbox-unreadable = No se puede abrir: se selló con otra clave que la de esta instalación.
outbox-not-now = Volver a intentarlo ahora no sirve: espera su turno, o no hay servidor de correo.
flash-outbox-retried = Se vuelve a intentar ahora.
flash-operator-suspended = La organización está suspendida.
flash-operator-activated = La organización vuelve a estar activa.
support-open = Los operadores pueden mirar dentro
support-open-until = { $person } les ha dejado entrar hasta el { $until }. Leen y no cambian nada.
support-end = Terminar ahora
support-grant = Dejar entrar a los operadores
support-grant-hint = Quienes operan este servicio no ven nada de su trabajo. Si necesita ayuda, déjeles mirar dentro durante unas horas: leen lo que leen sus observadores y su configuración, y no cambian nada. Cada visita consta en su registro, y termina por sí sola.
support-hours = Durante cuánto tiempo
support-hours-count = { $count ->
    [one] Una hora
   *[other] { $count } horas
 }
support-hours-range = Elija 1, 8, 24 o 72 horas.
support-before = Anteriormente
support-record-hint = Quién entró, y cuándo, consta en el registro de auditoría.
support-granted-already = Los operadores ya pueden mirar dentro. Termine eso primero.
support-ended-already = Los operadores no pueden mirar dentro: no hay nada que terminar.
flash-support-granted = Los operadores ya pueden mirar dentro.
flash-support-ended = Los operadores vuelven a estar fuera.
mail-operator-plan = El plan de { $organization } ha cambiado
mail-operator-plan-line = Los operadores de este servicio han cambiado el plan o los límites de { $organization }.
mail-operator-plan-limits = Plan: { $plan }. Miembros e invitaciones pendientes: { $users }. Proyectos activos: { $projects }.
mail-operator-suspended = { $organization } está suspendida
mail-operator-suspended-line = Los operadores de este servicio han suspendido { $organization }. Todo se puede leer y exportar, nada cambiar.
mail-operator-activated = { $organization } vuelve a estar activa
mail-operator-activated-line = Los operadores de este servicio han reactivado { $organization }. Todos pueden trabajar como antes.
audit-family-operator = Operadores
audit-family-support = Acceso de asistencia
audit-operator-looked = Un operador ha consultado el plan y el uso
audit-operator-plan-changed = Un operador ha cambiado el plan o los límites
audit-operator-suspended = Un operador ha suspendido la organización
audit-operator-activated = Un operador ha reactivado la organización
audit-operator-mail-read = Un operador ha leído una carta
audit-operator-mail-retried = Un operador ha hecho reintentar algo
audit-support-granted = Operadores admitidos
audit-support-ended = Acceso de asistencia terminado
audit-support-entered = Un operador ha mirado dentro
## Timesheet
timesheet = Hoja de horas
entries = Entradas
total = Total
saving = Guardando …
saved = Guardado
unsaved = No guardado: mira las celdas marcadas
timesheet-whose = La semana de quién
timesheet-show = Mostrar
timesheet-empty = Aún no hay nada en esta semana
timesheet-empty-hint = Añade un proyecto y escribe sus horas, o copia la semana anterior.
timesheet-empty-other = En esta semana no se ha registrado tiempo.
timesheet-row-add = Añadir fila
timesheet-row-remove = Quitar la fila de { $name }
timesheet-row-remove-short = Quitar la fila
timesheet-copy-rows = Copiar las filas de la semana pasada
timesheet-copy-times = Copiar con los tiempos
flash-timesheet-copied = La semana anterior está copiada.
flash-timesheet-nothing-to-copy = En la semana anterior no hay nada que copiar.
timesheet-comment = Comentario
timesheet-comment-for = Comentario para { $name }
timesheet-open = Abrir las entradas
timesheet-open-cell = { $count ->
    [one] { $name }: abrir la entrada
   *[other] { $name }: abrir las { $count } entradas
}
timesheet-cell-changed = Esta celda ha cambiado entretanto, así que la tuya no se ha guardado. Vuelve a cargar la página para verla.
timesheet-cell-empty = Aquí ya no hay tiempo
timesheet-back = Volver a la semana
timesheet-incomplete = La página ha enviado solo una parte de sus celdas. Vuelve a cargarla e inténtalo de nuevo.
timesheet-time-missing = Escribe el tiempo del que trata el comentario.
entry-worker-unknown = Nadie en esta organización tiene este id.
entry-worker-stays = Una entrada sigue siendo de la persona que trabajó.
audit-time-entry-created = Tiempo anotado para alguien
audit-time-entry-changed = Tiempo de alguien cambiado

## Calendar

calendar = Calendario
calendar-week = Semana
calendar-month = Mes
calendar-view = Mostrar
calendar-before = Anterior
calendar-after = Siguiente
calendar-whose = Calendario de
calendar-one-person = Un calendario es de una persona. Indique el ID de una persona.
calendar-no-times = Sin horas
calendar-running = en curso
calendar-keys = Arrastre en el calendario para añadir tiempo. Sobre una entrada, Alt y las flechas la mueven, con Mayús mueven su final, y Entrar la abre.
calendar-no-script = El calendario necesita scripts. El mismo tiempo está aquí:
## Tasks

task = Tarea
task-find-create = Buscar o crear una tarea
task-none = Sin tarea
task-no-match = Ninguna tarea coincide.
task-not-of-project = Este proyecto no tiene esa tarea.
task-cancelled = Esta tarea está cancelada. Reábrela para registrar tiempo en ella.
task-required = Elige una tarea: esta organización quiere una para cada entrada.
task-needs-project = Elige un proyecto para la tarea nueva.
task-name-taken = Otra tarea de este proyecto tiene este nombre.
task-project-fixed = Una tarea se queda en su proyecto.
task-in-use = Se ha registrado tiempo en esta tarea: se puede cancelar, pero no eliminar.
task-cancelled-not-done = Una tarea cancelada no está hecha. Reábrela primero.
task-done-not-cancelled = Una tarea hecha no se cancela. Reábrela primero.
task-not-in-column = La tarea a la que debe seguir no está en esta columna.
assignee-unknown = Nadie activo en esta organización tiene este identificador.
estimate-range = Una estimación va de un segundo a 10.000 horas.
tasks = Tareas
tasks-mine = Mis tareas
tasks-all = Todas las tareas
tasks-board = Tablero
task-new = Tarea nueva
task-new-in = Tarea nueva: { $status }
task-edit = Editar tarea
task-start = Iniciar el temporizador en «{ $name }»
tasks-overdue = Vencidas
tasks-today = Para hoy
tasks-this-week = Para esta semana
tasks-later = Más adelante
tasks-without-day = Sin fecha límite
tasks-open = Abiertas
tasks-search = Buscar una tarea
tasks-sort = Orden
tasks-sorted-by = Por: { $what }
tasks-none = Ninguna tarea abierta
tasks-none-hint = Las tareas dicen qué hay que hacer en un proyecto, quién y para cuándo.
tasks-nothing-hint = Prueba con menos letras o con otro estado.
tasks-mine-none = Nada te espera
tasks-mine-none-hint = Aquí aparecen las tareas que se te asignan, las que vencen antes arriba.
tasks-of-nobody = Tareas sin asignar
tasks-more =
    { $count ->
        [one] Una más
       *[other] { $count } más
    }
task-status-todo = Por hacer
task-status-in_progress = En curso
task-status-review = En revisión
task-status-done = Hecha
task-status-cancelled = Cancelada
task-priority = Prioridad
task-priority-any = Cualquier prioridad
task-priority-low = Baja
task-priority-medium = Media
task-priority-high = Alta
task-priority-urgent = Urgente
task-assignee = Asignada a
task-assignee-any = Cualquiera
task-assignee-me = Yo
task-assignee-none = Nadie
task-due = Fecha límite
task-estimate = Estimación
task-estimate-hint = Como lo dirías: 2:30, 90m o 1,5
task-project-choose = Elige un proyecto
task-undescribed = No hay descripción.
task-activities = Historial
task-started = Empezada
task-completed = Terminada
task-own-time = Tu tiempo
task-time-spent = Dedicado
task-move = Mover a
task-move-up = Arriba
task-move-down = Abajo
board-keys = Arrastra las tarjetas, o mueve la enfocada con Mayús y las flechas.
markdown-hint = Markdown funciona: **negrita**, _cursiva_, listas, enlaces.
task-delete-consequence = La tarea desaparece de todas las listas. No tiene entradas de tiempo.
flash-task-created = Tarea creada.
flash-task-deleted = Tarea eliminada.
flash-task-restored = Tarea restaurada.
nothing = nada
task-was-created = creó la tarea.
task-was-described = cambió la descripción.
task-was-deleted = eliminó la tarea.
task-was-restored = restauró la tarea.
task-was-renamed = cambió el nombre de «{ $old }» a «{ $new }».
task-was-moved = cambió el estado de { $old } a { $new }.
task-priority-changed = cambió la prioridad de { $old } a { $new }.
task-assignee-changed = cambió la persona asignada de { $old } a { $new }.
task-day-changed = cambió la fecha límite de { $old } a { $new }.
task-estimate-changed = cambió la estimación de { $old } a { $new }.
shortcut-tasks = Ir a Tareas
projects-all = Todos los proyectos
## Search

search-everything = Buscar clientes, proyectos, etiquetas y tiempo
search-begin = ¿Qué busca?
search-begin-hint = Bastan unas pocas letras, y una equivocada no importa.
search-nothing-hint = Pruebe con menos palabras u otra ortografía.
search-results = Encontrado
commands = Búsqueda y comandos
commands-placeholder = Busque, o diga adónde ir
command-start = Iniciar el temporizador:

## Comments and notifications

comments = Comentarios
comment = Comentario
comments-none = Nadie ha comentado todavía.
comments-older = Comentarios anteriores
comment-write = Comentar
comment-reply = Responder
comment-placeholder = ¿Qué deberían saber los demás?
comment-mention = Mencionar
comment-edited = editado
comment-deleted = Este comentario se ha eliminado.
comment-delete-consequence = Su texto desaparece para siempre. Las respuestas se quedan.
comment-not-own = Solo quien escribió un comentario puede cambiarlo; los gestores pueden eliminarlo.
mentions-too-many = Menciona como mucho a { $most } personas.
flash-comment-deleted = Comentario eliminado.
notifications = Notificaciones
notifications-none = Nada nuevo
notifications-none-hint = Cuando alguien te menciona, te responde, te asigna una tarea o decide sobre tu semana, aparece aquí.
notifications-read = Marcar todo como leído
notifications-unread = { $count } nuevas
notifications-preferences = Cómo avisarme
notification-new = Nuevo
notification-read = Marcar como leído
notification-mention = { $person } te mencionó en «{ $about }»
notification-reply = { $person } te respondió en «{ $about }»
notification-task-assigned = { $person } te asignó la tarea «{ $about }»
notification-time-submitted = { $person } ha enviado la semana del { $from } al { $to }
notification-time-approved = { $person } ha aprobado tu semana del { $from } al { $to }
notification-time-rejected = { $person } ha rechazado tu semana del { $from } al { $to }
notification-time-reopened = { $person } ha reabierto tu semana del { $from } al { $to }
notify-mention = Alguien me menciona
notify-reply = Alguien me responde
notify-task-assigned = Alguien me asigna una tarea
notify-time-submitted = Una semana espera mi aprobación
notify-time-approved = Mi semana se aprueba
notify-time-rejected = Mi semana se rechaza
notify-time-reopened = Mi semana se reabre
notify-mail = Aquí y por correo
notify-here = Solo aquí
notify-none = En absoluto
mail-mention = { $person } te mencionó en «{ $about }»
mail-mention-line = { $person } escribió en { $organization } un comentario sobre «{ $about }» que te menciona.
mail-reply = { $person } te respondió en «{ $about }»
mail-reply-line = { $person } respondió en { $organization } a tu comentario sobre «{ $about }».
mail-task-assigned = { $person } te asignó la tarea «{ $about }»
mail-task-assigned-line = La tarea «{ $about }» en { $organization } ahora es tuya.
mail-task-look = Ver la tarea
mail-comment-read = Leer el comentario

## Approval of weeks
approvals = Aprobaciones
approvals-empty = Aún no se ha enviado ninguna semana
approvals-empty-hint = Las semanas enviadas desde la hoja de horas esperan aquí su aprobación.
period-is-open = Abierta de nuevo
period-is-submitted = A la espera de aprobación
period-is-approved = Aprobada
period-is-rejected = Rechazada
period-submit = Enviar semana
period-withdraw = Retirar
period-decide = Decidir
period-approve = Aprobar
period-reject = Rechazar
period-reopen = Reabrir
period-approved = El tiempo del { $from } al { $to } está aprobado y cerrado. Pide a un responsable que lo reabra.
period-submitted = El tiempo del { $from } al { $to } espera su aprobación y está cerrado. Retíralo para cambiarlo.
period-locked = El tiempo hasta el { $day } está cerrado. Pide a un responsable que lo cambie.
period-timer-runs = En esta semana el temporizador sigue en marcha. Detenlo y envía después la semana.
period-not-open = Esta semana ya espera su aprobación o está aprobada.
period-not-waiting = Esta semana no espera aprobación.
period-is-open-already = Esta semana está abierta.
period-decision-unknown = Elige aprobar, rechazar o reabrir.
lock-date = Cerrado hasta
lock-date-hint = El tiempo de este día y de antes está cerrado para todos salvo los responsables, cuyos cambios quedan registrados.
lock-date-none = Nada está cerrado.
flash-period-submitted = La semana está enviada.
flash-period-withdrawn = La semana vuelve a ser tuya.
flash-period-approved = La semana está aprobada.
flash-period-rejected = La semana está rechazada.
flash-period-reopened = La semana está abierta de nuevo.
mail-period-submitted = { $person } ha enviado una semana en { $organization }
mail-period-submitted-line = La semana del { $from } al { $to } espera tu aprobación.
mail-period-approved = Tu semana en { $organization } está aprobada
mail-period-rejected = Tu semana en { $organization } ha sido rechazada
mail-period-reopened = Tu semana en { $organization } está abierta de nuevo
mail-period-decided-line = { $person } ha decidido sobre la semana del { $from } al { $to }.
mail-period-comment = Comentario: { $comment }
mail-period-look = Ver la semana
audit-family-period = Semanas
audit-period-submitted = Semana enviada
audit-period-withdrawn = Semana enviada retirada
audit-period-approved = Semana aprobada
audit-period-rejected = Semana rechazada
audit-period-reopened = Semana reabierta
audit-organization-locked-until = Fecha de cierre cambiada

## Rates

rates = Tarifas
rate-new = Nueva tarifa
rate-edit = Editar tarifa
rates-all = Todas las tarifas
rates-by-day = Tarifas por día
rates-none = Aquí todavía no hay tarifas
rates-none-hint = Fija cuánto vale una hora para una persona, un cliente, un proyecto o una tarea, y cuánto cuesta una hora de una persona.
rates-none-here = Ninguna tarifa propia para ciertos días.
rates-hint = Cuenta la tarifa más específica: la de la propia entrada, luego la de la persona en el proyecto, de la tarea, del proyecto, del cliente, de la persona, de la organización. Una entrada conserva la tarifa con la que se escribió.
rates-usual = Tarifa habitual de la organización
rate-kind = Tipo
rate-whose = Para
rate-days = Días
rate-amount = Tarifa
cost-rate = Coste de una hora
hourly-rate-hint = Cuánto vale una hora para los clientes.
cost-rate-hint = Lo que una hora de una persona cuesta a la organización. Los miembros nunca lo ven.
rate-whose-hint = Elige una persona, un proyecto, ambos, o un cliente. No elijas nada para toda la organización.
rate-person = Persona
rate-person-any = Todos
rate-in = Tarifa en { $currency } por hora
rate-first-day = Primer día
rate-last-day = Último día
rate-new-entries-only = Cuenta para las entradas que se escriban desde ahora. Las existentes conservan su tarifa, salvo que apliques las tarifas al tiempo pasado.
rate-always = Todos los días
rate-from-day = Desde el { $day }
rate-until-day = Hasta el { $day }
rate-of-organization = Toda la organización
rate-of-project-member = Persona en un proyecto
rate-from-entry = { $amount } por hora, fijada en esta entrada
rate-from-project-member = { $amount } por hora, de la persona en este proyecto
rate-from-task = { $amount } por hora, de la tarea
rate-from-project = { $amount } por hora, del proyecto
rate-from-client = { $amount } por hora, del cliente
rate-from-member = { $amount } por hora, de la persona
rate-from-organization = { $amount } por hora, de la organización
entry-rate-in = Tarifa de esta entrada en { $currency }
flash-rate-created = Tarifa fijada.
flash-rate-deleted = Tarifa eliminada.
flash-rates-applied = Tarifas aplicadas al tiempo pasado.
rate-delete-consequence = Las entradas nuevas reciben entonces la siguiente tarifa fijada. Las existentes conservan lo que tienen.
rate-overlaps = Para algunos de estos días ya hay una tarifa de este tipo. Cambia primero sus días.
rate-subject-unclear = Elige una persona, un proyecto, ambos, o un cliente: ninguna otra combinación tiene tarifa.
rate-cost-needs-person = El coste de una hora se fija solo para una persona.
rate-task-unknown = En esta organización no hay tal tarea.
rates-apply = Aplicar tarifas al tiempo pasado
rates-apply-hint = Mira primero qué cambiaría. Las tarifas fijadas en una entrada se quedan, igual que todo lo que está en periodos cerrados.
rates-preview = Mostrar qué cambiaría
rates-would-change = Qué cambiaría
rates-nothing-changes = No cambia nada: estas entradas tienen las tarifas de ahora.
rates-entries =
    { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    }
rates-before = Antes
rates-after = Después
rates-costs = Coste
rates-left-out = Estos periodos están cerrados y se quedan como están:
rates-left-locked = Todo hasta la fecha de bloqueo, { $day }
rates-left-approved = { $name }, { $days }, aprobado
rates-left-submitted = { $name }, { $days }, espera su aprobación
rates-apply-now = Aplicar
rates-preview-outdated = El tiempo o las tarifas cambiaron desde la vista previa. No se aplicó nada: mírala de nuevo.
members-see-amounts = Los miembros ven cuánto vale su propio tiempo
members-see-amounts-hint = Si no, solo los responsables y roles superiores ven tarifas e importes. Lo que cuesta una hora es siempre solo para ellos.
audit-family-rate = Tarifas
audit-rate-created = Tarifa fijada
audit-rate-changed = Tarifa cambiada
audit-rate-deleted = Tarifa eliminada
audit-rate-applied = Tarifas aplicadas al tiempo pasado
## Taking time along

time-export = Exportar
time-export-file = El tiempo en un archivo
time-export-file-hint = Todo lo que la lista de registros muestra de estos días. La exportación queda anotada.
time-export-whose = Tiempo de
time-export-everybody = Todos
time-export-csv = Tabla (CSV)
time-export-ics = Calendario (iCal)
feed = Su tiempo en un programa de calendario
feed-hint = Una dirección secreta en la que su programa de calendario lee sus propios registros del último medio año. Quien la conozca también puede leerlos, y nada más.
feed-create = Crear una dirección
feed-renew = Crear una dirección nueva
feed-renew-hint = Una dirección nueva pone fin a la anterior.
feed-end = Anular la dirección
feed-copy-now = Copie ahora la dirección y suscríbase a ella en su programa de calendario: no se volverá a mostrar.
feed-since = Hay una dirección desde el { $day }.
feed-read = Leída por última vez el { $day }.
feed-never-read = Nunca se ha leído.
flash-feed-ended = La dirección ya no funciona.
audit-time-entry-exported = Tiempo exportado
audit-feed-created = Dirección de calendario creada
audit-feed-ended = Dirección de calendario anulada
audit-family-feed = Direcciones de calendario
## Several entries at once

days-add = Añadir varios días
days-add-hint = La misma entrada cada día, 31 días como máximo. Se añaden todas o ninguna.
days-first = Primer día
days-last = Último día
days-weekends = También los sábados y domingos
days-time = Tiempo de cada día
days-refused = En estos días no es posible, así que no se ha añadido nada
days-weekend-only = Entre estos días solo hay sábados y domingos.
flash-days-added = El tiempo se ha añadido en cada día.
selection = Selección
selected = Seleccionadas:
selection-clear = Quitar la selección
entry-select = Seleccionar «{ $name }»
entries-select = Seleccionar todo de «{ $name }»
shortcut-select = Seleccionar la entrada activa
entries-edit = { $count ->
    [one] Editar 1 entrada
   *[other] Editar { $count } entradas
}
entries-edit-hint = En estas entradas solo cambia lo que marques.
entries-change = Cambiar: { $what }
entries-change-nothing = Marca lo que debe cambiar.
entries-none = Selecciona al menos una entrada.
entries-too-many = Como máximo { $most } entradas a la vez, por favor.
flash-entries-changed = Entradas cambiadas.
flash-entries-deleted = Entradas eliminadas.
selection-done = { $count ->
    [one] 1 entrada procesada
   *[other] { $count } entradas procesadas
}
selection-refused = { $count ->
    [one] 1 entrada queda como estaba:
   *[other] { $count } entradas quedan como estaban:
}
entry-duplicate = Duplicar
entry-split = Dividir…
entry-split-title = Dividir la entrada
entry-split-do = Dividir
entry-merge-before = Unir con la anterior
entries-merge = Unir
split-at = Dividir a las
split-at-hint = Una hora entre el inicio y el fin, por ejemplo 12:30.
split-after = Duración de la primera parte
split-after-or = O la duración de la primera parte
split-after-hint = Por ejemplo 1:30 o 45m.
flash-entry-duplicated = Entrada duplicada.
flash-entry-split = Entrada dividida.
flash-entries-merged = Entradas unidas.
entry-runs = Esta entrada está en marcha. Detenla primero.
merge-count = Selecciona de dos a 20 entradas para unir.
merge-not-equal = Solo se pueden unir entradas iguales: misma descripción, proyecto, tarea, etiquetas y facturación.
merge-not-neighbours = Solo se pueden unir entradas que se suceden sin interrupción, o duraciones de un mismo día.
split-outside = Esto no está dentro de la entrada.
split-where = Di dónde dividir: a una hora o después de una duración.

## Breaks

breaks = Pausas
breaks-of = Pausa { $length }
timer-paused = En pausa
timer-pause = Pausar
timer-pause-key = Pausar (p)
timer-unpause = Reanudar
timer-unpause-key = Reanudar (p)
shortcut-pause = Pausar el temporizador o reanudarlo
timer-already-paused = El temporizador ya está en pausa.
timer-not-paused = El temporizador no está en pausa.
break-needs-times = Solo una entrada con inicio y fin puede tener pausas.
break-too-long = Las pausas duran tanto como la entrada, o más.
start-in-break = Desde entonces el temporizador ha tenido pausas que no caben después de este inicio.
stop-before-break = El temporizador estuvo en pausa después de ese momento. Elige uno posterior a la última pausa.
## Focus sessions

focus = Concentración
focus-idle = ¿Listo para concentrarte?
focus-idle-hint = Una sesión dura { $minutes } minutos. Va unida a la entrada para la que corre tu temporizador.
focus-session = Sesión de concentración
focus-short-break = Pausa
focus-long-break = Pausa larga
focus-start = Empezar una sesión
focus-start-short-break = Hacer una pausa
focus-start-long-break = Hacer una pausa larga
focus-interrupt = Me han interrumpido
focus-stop = Terminar
focus-over = La sesión ha terminado. Es hora de una pausa.
focus-break-over = La pausa ha terminado. ¿Listo para la siguiente sesión?
focus-interrupted-times = { $count ->
    [0] Sin interrupciones
    [1] Una interrupción
   *[other] { $count } interrupciones
}
focus-cycle = { $done } de { $cycles } sesiones hasta la pausa larga
focus-summary = Tu concentración en cifras
focus-span = Cuándo
focus-sessions = Sesiones
focus-time = Tiempo de concentración
focus-interruptions = Interrupciones
focus-this-week = Esta semana
focus-preferences = Mi ciclo
focus-minutes = Minutos de una sesión
focus-cycles = Sesiones hasta la pausa larga
focus-short-break-minutes = Minutos de una pausa
focus-long-break-minutes = Minutos de una pausa larga
focus-sound = Reproducir un sonido suave al terminar
focus-notice = Mostrar un aviso del navegador al terminar
focus-notice-hint = El navegador te pide permiso. La página tiene que seguir abierta.
focus-notice-refused = El navegador no permite avisos aquí. Puedes cambiarlo en sus ajustes para esta página.
focus-not-running = Las interrupciones se cuentan mientras corre una sesión de concentración.
focus-number-range = Indica un número entero del 1 al { $most }.
## My week

open = Abrir
my-week = Mi semana
my-week-hint = Su propio tiempo en todas sus organizaciones. Cada una muestra solo el suyo: ninguna sabe de otra.
my-week-none = Sin tiempo esta semana
my-week-none-hint = Lo que registre en cualquiera de sus organizaciones aparece aquí.
timer-runs-in = Hay un temporizador en marcha en { $organization }:
timer-stop-there = Detenerlo

## Budgets

budget = Presupuesto
budget-none = Este proyecto no tiene presupuesto.
budget-set = Fijar un presupuesto
budget-change = Cambiar el presupuesto
budget-of-project = Presupuesto de «{ $project }»
budget-kind = Qué se cuenta
budget-kind-hours = Horas
budget-kind-money = Dinero en { $currency }
budget-amount = Cantidad
budget-amount-hint = Horas como 120 o 7:30, o una suma de dinero como 5000.
budget-amount-nothing = Un presupuesto es mayor que cero.
budget-period = Con qué frecuencia
budget-period-total = En total
budget-period-monthly = Cada mes
budget-threshold = Avisar a los responsables al (por ciento)
budget-threshold-hint = Se les avisa una vez entonces y otra al 100 %. Un mes nuevo u otro presupuesto empieza de nuevo.
budget-threshold-range = Indique un número entero de 1 a 99.
budget-of-month = en { $month }
budget-in-all = en total
budget-used = Cuánto presupuesto se ha usado
budget-fine = Dentro del presupuesto
budget-nearly-used-up = Casi agotado
budget-used-up = Agotado
budget-spent = { $amount } usados, { $percent } %
budget-left = quedan { $amount }
budget-over = { $amount } más que el presupuesto
budget-in-short = Presupuesto: { $percent } %
budget-burn-down = Lo que quedaba al final de cada día
budget-line-left = Queda
budget-line-ideal = Queda si cada día usara lo mismo
budget-line-zero = No queda nada
budget-numbers = Lo mismo en cifras
budget-column-days = Días
budget-column-used = Usado
budget-days = del { $from } al { $to }
budget-hours-hint = Las horas son las de todas las entradas, facturables o no.
budget-money-hint = El dinero es lo que valen las entradas facturables a sus propias tarifas.
budget-threshold-told = Se avisa a los responsables al { $percent } % y al 100 %.
budget-delete-consequence = El presupuesto y sus avisos desaparecen. Todo el tiempo se queda.
flash-budget-set = Presupuesto fijado.
flash-budget-removed = Presupuesto eliminado.
notification-budget = Se ha usado el { $percent } % del presupuesto de «{ $about }»
notification-budget-month = Se ha usado el { $percent } % del presupuesto de «{ $about }» para { $month }
notify-project-budget = El presupuesto de un proyecto está casi o del todo agotado
mail-budget = Se ha usado el { $percent } % del presupuesto de «{ $project }»
mail-budget-line = En { $organization }, el proyecto «{ $project }» ha usado el { $percent } % de su presupuesto o más.
mail-budget-month-line = En { $organization }, el proyecto «{ $project }» ha usado el { $percent } % de su presupuesto para { $month } o más.
mail-budget-look = Ver el presupuesto
audit-project-budget-set = Presupuesto de un proyecto fijado
audit-project-budget-removed = Presupuesto de un proyecto eliminado
## Time from other tools

imports = Importar
import-new = Traer tiempo de otra herramienta
import-new-hint = Exporta el informe detallado de Toggl Track, Clockify, Harvest, Kimai o solidtime como CSV, en inglés, y elígelo aquí: como máximo 20 MB y 200.000 filas. Ves lo que contiene antes de que se importe nada.
import-file = Archivo
import-upload = Subir un archivo
import-file-too-large = El archivo supera los 20 MB. Exporta menos meses a la vez.
imports-none = Todavía no se ha importado nada
imports-none-hint = Cada importación aparece aquí con su informe y se puede deshacer.
import-tool = Herramienta
import-rows = Filas
import-uploaded = Subido
import-is-reading = Se está leyendo el archivo …
import-is-asking = El archivo necesita una respuesta
import-is-ready = Listo: todavía no se ha importado nada
import-is-running = Se están escribiendo las entradas …
import-is-done = Importado
import-is-undoing = Se está deshaciendo la importación …
import-is-undone = Deshecho
import-progress = { $done } de { $rows } filas
import-look-again = Mirar de nuevo
import-report = Filas y tiempo del archivo
import-whole-file = Todo el archivo
import-rows-waiting = Leídas
import-rows-imported = Filas importadas
import-rows-present = Ya estaban aquí
import-rows-skipped = Omitidas
import-rows-faulty = No se pudieron leer
import-rows-undone = Retiradas
import-rows-kept = Conservadas
import-already-here = { $count ->
    [0] Ninguna fila está ya aquí.
    [1] Una fila ya está aquí.
   *[other] { $count } filas ya están aquí.
}
import-tags-found = { $count ->
    [0] Sin etiquetas.
    [1] Una etiqueta.
   *[other] { $count } etiquetas.
}
import-written = { $count ->
    [0] Ninguna entrada viene de esta importación.
    [1] Una entrada viene de esta importación: { $length }.
   *[other] { $count } entradas vienen de esta importación: { $length }.
}
import-overlaps = { $count ->
    [0] Ninguna se solapa con tiempo que ya estaba aquí.
    [1] Una se solapa con tiempo que ya estaba aquí.
   *[other] { $count } se solapan con tiempo que ya estaba aquí.
}
import-see-entries = Ver las entradas
import-undo = Deshacer la importación
import-undo-question = ¿Deshacer la importación de { $name }?
import-undo-entries = { $count ->
    [0] No se elimina ninguna entrada.
    [1] Se elimina una entrada.
   *[other] Se eliminan { $count } entradas.
}
import-undo-changed = { $count ->
    [0] Ninguna entrada se ha cambiado desde entonces.
    [1] Una entrada se ha cambiado desde entonces y se queda.
   *[other] { $count } entradas se han cambiado desde entonces y se quedan.
}
import-undo-created = También se van los clientes, proyectos y tareas que creó la importación, si nada más los usa. Los proyectos de los que queda un rastro se archivan.
import-people = Personas
import-in-file = En el archivo
import-here = Aquí
import-no-name = Sin nombre
import-is-here = Qué es { $name } aquí
import-skip-person = No importar a esta persona
import-no-task = Sin tarea
import-create = El de este nombre; crearlo si falta
import-run = Iniciar la importación
import-reading = Cómo se lee el archivo
import-reading-hint = Leerlo de nuevo olvida lo elegido arriba.
import-find-out = Averiguado del archivo
import-date-order = Fechas
import-year-first = Año, mes, día
import-day-first = Día, mes, año
import-month-first = Mes, día, año
import-read-again = Leer de nuevo
import-line = Línea { $line }
import-first-rows = Estas son las primeras 100.
import-of-another = Otra persona subió este archivo: solo ella puede continuar.
import-other-state = La importación no está en ese paso. Mírala de nuevo.
import-choice-wrong = Una de las opciones no es posible aquí. Elige otra.
import-ask-not-text = Esto no es una tabla en UTF-8. Exporta otra vez el informe como CSV.
import-ask-tool = No se conocen las columnas. ¿Qué herramienta escribió el archivo?
import-ask-columns = Las columnas no dicen cuándo ni cuánto se trabajó. Exporta el informe detallado.
import-ask-date-order = Las fechas se pueden leer de dos maneras. Indica el orden de día y mes.
import-ask-no-rows = El archivo no tiene filas.
import-ask-too-many-rows = El archivo tiene más de 200.000 filas. Exporta menos meses a la vez.
import-ask-too-many-names = El archivo nombra más de 5.000 personas, clientes, proyectos y tareas. Exporta menos meses a la vez.
import-row-not-yours = No es tu tiempo
import-row-person-skipped = La persona no se importa
import-row-closed = El día está cerrado
import-row-changed = Alguien ha cambiado la entrada desde entonces
import-fault-text = La fila contiene caracteres que no se pueden guardar.
import-fault-length = La duración no se puede leer.
import-fault-no-length = La fila no dice cuánto duró; quizá aún estaba en marcha.
import-fault-too-long = La fila supera las 999 horas.
import-fault-day = El día no se puede leer o es anterior al año 2000.
import-fault-time = La hora no se puede leer.
import-fault-no-such-time = Los relojes se adelantaron: esta hora no existió en la zona horaria del archivo.
import-fault-end-first = La fila termina antes de empezar.
import-fault-contradiction = La duración supera el tiempo entre el inicio y el fin.
import-fault-billable = Facturable debe ser sí o no.
import-fault-name = Un nombre supera los 200 caracteres.
import-fault-description = La descripción supera los 2.000 caracteres.
import-fault-tags = Hay más de 20 etiquetas, o una supera los 50 caracteres.
welcome-import = Trae lo que tienes
welcome-import-hint = Tiempo de Toggl Track, Clockify, Harvest, Kimai o solidtime, como está en su exportación CSV.
audit-import-run = Tiempo importado
audit-import-undone = Importación deshecha
audit-family-import = Importaciones

## Who is working now

working-now = Trabajando ahora

## Totals of a project

totals-all-time = Desde el principio
totals-this-month = Este mes
totals-last-month = El mes pasado
totals-period = Período
totals-own = Su tiempo
totals-others = Otros
totals-none = No se ha registrado tiempo aquí.

## Another person’s calendar

time-add-for = Añadir tiempo para { $name }
calendar-editing = Está modificando el tiempo de { $name }. Cada cambio queda anotado.

## Saved filters
saved-filters = Filtros guardados
saved-filter-save = Guardar este filtro
saved-filter-edit = Editar filtro
saved-filter-delete = Eliminar filtro
saved-filter-hint = Un filtro suyo con el mismo nombre se sustituye.
saved-filter-share = Lo encuentran todos en la organización
saved-filter-shared-mark = compartido
saved-filter-name-taken = Tiene otro filtro con este nombre.
saved-filter-unreadable = Este filtro no se puede leer. Ajústelo de nuevo en la lista.
saved-filter-other-list = Un filtro se queda con su lista.
saved-filters-too-many = Ya guarda { $most } filtros. Elimine uno primero.
flash-filter-saved = Filtro guardado.
flash-filter-deleted = Filtro eliminado.

## The list of time
time-list = Lista
time-list-nothing = Ninguna entrada coincide con este filtro.
time-search = Buscar entradas
days = Días
days-chosen = Días elegidos
days-all = Todo el tiempo
days-today = Hoy
days-yesterday = Ayer
days-this_week = Esta semana
days-last_week = La semana pasada
days-this_month = Este mes
days-last_month = El mes pasado
days-this_quarter = Este trimestre
days-last_quarter = El trimestre pasado
days-this_year = Este año
days-last_year = El año pasado
tags-any = Cualquier etiqueta
billable-any = Facturable o no
not-billable = No facturable

## Recurring blocks
recurring = Bloques recurrentes
recurring-hint = Trabajo que vuelve cada semana. Cuando termina, su registro se escribe solo.
recurring-new = Nuevo bloque recurrente
recurring-edit = Editar bloque recurrente
recurring-mine = Los míos
recurring-all = Los de todos
recurring-none = Nada vuelve por sí solo
recurring-none-hint = Una reunión semanal, un turno fijo: diga una vez cuándo es, y el tiempo se registra cada semana.
recurring-until = hasta el { $day }
recurring-weekdays = Días de la semana
recurring-hours = De – a
recurring-hours-hint = Por ejemplo 9:00-10:30; pasada la medianoche 22-2.
recurring-zone = Son horas del reloj de la organización ({ $zone }).
recurring-last = Último día
recurring-coming = Próximamente
recurring-over = No vuelve más.
recurring-left-out = Omitido
recurring-leave-out = Omitir { $day }
recurring-take-in = Volver a incluir { $day }
recurring-settled = Hasta ahora
recurring-settled-none = Nada todavía. El primer registro se escribe cuando pasa la primera vez.
recurring-not-written = Sin registro: { $reason }
recurring-entry-deleted = Registro eliminado
recurring-delete-consequence = No vuelve más. Los registros que ha escrito se quedan.
recurring-too-long-ago = Puede empezar como mucho hace { $most } días.
recurring-needs-hours = Diga de cuándo a cuándo, por ejemplo 9:00-10:30.
recurring-too-many = Ya hay { $most } bloques recurrentes. Elimine uno primero.
recurring-worker-stays = Un bloque recurrente se queda con su persona.
recurring-not-coming = No viene este día, o el día ya pasó.
recurring-planned = Previsto
flash-recurring-created = Bloque recurrente guardado. Sus registros llegan solos.
flash-recurring-left-out = Ese día se omite.
flash-recurring-taken-in = Ese día vuelve a contar.
flash-recurring-deleted = Bloque recurrente eliminado. Sus registros se quedan.
audit-recurring-block-created = Bloque recurrente creado para alguien
audit-recurring-block-changed = Bloque recurrente de alguien modificado
audit-recurring-block-deleted = Bloque recurrente de alguien eliminado
audit-family-recurring-block = Bloques recurrentes

## Activity of a project

activity-all = Todo
activity-kind = Qué se muestra
activity-none = Todavía no ha ocurrido nada de este tipo.
activity-more = Mostrar más
activity-page-size = Al menos 1 y como máximo 100.
activity-written = escribió un comentario.
activity-was-created = El proyecto fue creado.
activity-created = creó el proyecto.
activity-archived = archivó el proyecto.
activity-restored = restauró el proyecto.
activity-member-added = incorporó a { $name } al proyecto.
activity-member-removed = retiró a { $name } del proyecto.
activity-now-billable = hizo facturable el proyecto.
activity-not-billable = hizo no facturable el proyecto.
activity-client = cambió el cliente de { $old } a { $new }.
activity-code = cambió el código de { $old } a { $new }.
activity-color = cambió el color de { $old } a { $new }.
activity-hourly-rate = cambió la tarifa por hora de { $old } a { $new }.
activity-visibility = cambió quién ve el proyecto de { $old } a { $new }.
activity-budget = cambió el presupuesto de { $old } a { $new }.
activity-budget-total = { $amount } en total, aviso al { $percent } %
activity-budget-monthly = { $amount } al mes, aviso al { $percent } %
audit-client-created = Cliente creado
audit-client-changed = Cliente modificado
audit-client-archived = Cliente archivado
audit-client-restored = Cliente restaurado
audit-project-created = Proyecto creado
audit-project-changed = Proyecto modificado
audit-project-archived = Proyecto archivado
audit-project-restored = Proyecto restaurado
