"""Spanish: how people say, or plainly imply, that they themselves work somewhere or are joining, and how they do not."""

TAGS = {
    "staff": ("empleado", "empleada", "empleados", "equipo", "plantilla", "becario", "becaria", "tripulacion"),
    "life": ("vida", "familia", "ambiente", "orgullo"),
}

CONCEPTS = {
    "w_role": """
        ingenier* | desarrollador* | programador* | dev | devops | disenador* | tester* | analista* | tecnic* | mecanic* | electricista* | fontaner* | soldador* | operari* | operador* | obrer* | conductor* | chofer* | repartidor* | mensajer* | camioner* | carter* | mozo | moza | mozo de almacen | almacener* | carretiller* | reponedor* | piloto* | copiloto* | comandante* | azafat* | auxiliar* | auxiliar de vuelo | tripulante* | tcp | sobrecargo* | agente* | agente de handling | maquinista* | revisor* | cajer* | dependient* | vendedor* | comercial* | gestor* | asesor* | banquer* | contable* | auditor* | abogad* | camarer* | cociner* | pinche | panader* | barista* | recepcionista* | enfermer* | medic* | doctor* | matrona* | celador* | farmaceutic* | fisio | fisioterapeuta* | profesor* | maestr* | profe | docente* | educador* | monitor* | secretari* | administrativ* | ayudante* | asistente* | teleoperador* | jef* de equipo | jefe | jefa | encargad* | responsable* | director* | gerente* | manager* | supervisor* | coordinador* | redactor* | periodista* | traductor* | ilustrador* | animador* | artista* | montador* | compositor* | community manager | vigilante* | segurata | limpiador* | personal de limpieza | becari* | practicas | aprendi* | interin* | temporal* | autonom* | freelance* | consultor* | emplead* | trabajador* | indefinid* | fij* | nuev* fichaje | novato | novata | junior | senior | soporte | rrhh | data scientist | product owner | producto | instalador* | pintor* | jardiner* | carniceri* | carnicer* | peluquer* | veterinari* | optic*
    """,
    "w_trade": "trabajo | trabajamos | curro | curramos | laburo | laburamos | chambeo | hago | hacemos | reparto | repartimos | conduzco | manejo | piloto | vuelo | vendo | vendemos | programo | programamos | desarrollo | desarrollamos | escribo | dibujo | diseno | disenamos | animo | enseno | doy clase | cuido | atiendo | atendemos | sirvo | cocino | limpio | ordeno | repongo | cargo | descargo | llevo | preparo | gestiono | dirijo | superviso | arreglo | reparo | instalo | mantengo | pruebo | contesto | coordino | audito | cuento | empujo | monto | monto muebles | estoy de | estoy en plantilla | estoy contratad* | estoy currando | estoy trabajando | ando currando | estoy de practicas | estoy de becari* | me encargo | nos encargamos | traduzco | redacto | corrijo | sello | coso | facturo | ficho | hago noches | hago el turno",
    "w_core": "uniforme | chaleco | acreditacion | tarjeta de empleado | tarjeta de fichar | credencial | carnet | turno | turnos | turno de noche | turno de manana | turno de tarde | turno partido | cuadrante | guardia | guardias | de guardia | nomina | nominas | sueldo | paga extra | paga | cesta de navidad | cena de navidad | cena de empresa | comida de empresa | fiesta de empresa | amigo invisible | comedor | cantina | cafetera | maquina de cafe | sala de descanso | vestuario | taquilla | reunion | reunion de equipo | daily | standup | sprint | retro | jornada | convivencia | team building | entrevista de salida | periodo de prueba | formacion | curso de formacion | onboarding | acogida | practicas | beca | contrato | contrato indefinido | preaviso | baja maternal | baja de maternidad | baja de paternidad | permiso de paternidad | permiso de maternidad | excedencia | vacaciones | baja | ascenso | antiguedad | almacen | deposito | nave | mostrador | caja | ventanilla | ruta | furgo | furgoneta | camion | planta | seccion | companeros | companeras | jefe | jefa | equipo | intranet | tickets | viaje de trabajo | viaje de empresa | portatil | portatil nuevo | movil de empresa | coche de empresa | comite de empresa | fichar | finiquito | llaves | taller | las llaves | oficina | mesa | escritorio",
    "w_mate": "companer* | colegas de curro | jefe | jefa | jefes | encargad* | manager | responsable | equipo | equipazo | tutor* | becari* | director* | superior* | supervisor* | plantilla | rrhh | recursos humanos",
    "w_kin": "(mi|mis|su|sus|nuestro|nuestra|tu|tus|un|una|el|la) (hermano|hermana|padre|madre|mama|papa|marido|mujer|esposa|esposo|novio|novia|pareja|hijo|hija|primo|prima|tio|tia|sobrino|sobrina|abuelo|abuela|cunado|cunada|suegro|suegra|yerno|nuera|amigo|amiga|colega|vecino|vecina|companero de piso|companera de piso|ex|chico|chica|senora|senor|hermanos|padres|hijos|amigos|amigas|vecinos|primos|abuelos|chaval|chavala|tipo|tia|nene|nena|mayor|pequena|pequeno|crio|cria) | mama | papa | ella | ellos | ellas | alguien | la gente",
    "w_past": "era | estaba | trabajaba | trabaje | curraba | estuve | fui | fuimos | hice | pase | cuando era | cuando trabajaba | cuando estaba | antes | antiguo | antigua | antiguos | antiguas | ex | deje | dejé | lo deje | me fui | me despidieron | me echaron | despedido | despedida | jubilado de | jubilada de | mi antiguo | mi antigua | mi primer trabajo | mi primer curro | los anos que | aquellos anos | hace anos | en los ochenta | en los noventa | en los 80 | en los 90 | ya no | desde que me fui | desde que deje",
    "w_apply": "curriculum | cv | entrevista* | entrevistador* | candidatura | solicitud | postul* | me presente a | oferta de empleo | oferta de trabajo | proceso de seleccion | reclutador* | cazatalentos | headhunter | me rechazaron | rechazo | rechazad* | no me cogieron | no me han cogido | prueba tecnica | feria de empleo | bolsa de trabajo | carta de presentacion | sigo esperando respuesta | dedos cruzados | crucemos los dedos | rechace | decline | descartad* | infojobs | vacante",
    "w_span": "ano | anos | mes | meses | semana | semanas | dia | dias",
    "w_num": "un | una | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece | catorce | quince | dieciseis | diecisiete | dieciocho | diecinueve | veinte | treinta | primer | primera | segundo | segunda | tercer | tercera | cuarto | cuarta | ultimo | ultima",
    "w_client": "cliente | clienta | clientes | usuario | usuaria | abonado | abonada | paciente | pasajero | pasajera | fan | socio | socia | mi cuenta | mi tarjeta | mi paquete | mi pedido | mi vuelo | mi maleta | mi billete | mi suscripcion | mi hipoteca | mi asesor | mi gestor | atencion al cliente | servicio al cliente | mi prestamo",
    "w_join": "me uno | nos unimos | me incorporo | me incorpore | incorporarme | unirme | empiezo | empezamos | empezar | comienzo | comenzar | arranco | entro | entrar | ficho | fichado | fichada | he fichado | firmo | firmado | contratad* | me contratan | me han contratado | me cogen | me han cogido | paso a | cambio a | me voy a | me paso a | debuto",
    "w_when": "lunes | martes | miercoles | jueves | viernes | manana | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | la semana que viene | el mes que viene | proxima | proximo | pronto | hoy | por fin | oficial | oficialmente | ya es oficial",
    "w_opinion": "opinion* | opino | tuit* | tweet* | post* | publicacion* | mensajes | lo que digo | lo que escribo | lo que pongo | lo que publico | chistes | tonterias | esta cuenta | todo lo que | nada de lo que | palabras | puntos de vista | barbaridades",
    "yo_": "yo | nosotros | nosotras | me | nos | mi | mis | nuestro | nuestra",
    "no_": "no | nunca | ni | jamas | tampoco",
    "con_": "con | desde | usando | gracias a | via",
    "art_": "un | una | el | la | los | las | mi | mis | ese | esa | este | esta | del",
}

PATTERNS = {
    "employment.disclaimer": """
        <w_opinion> ... (no|ni|nunca|jamas) ..6 <subject>
        <w_opinion> ... (mias|mia|mios|mio|propias|propia|personales|personal) ... <subject>
        (no|ni) ..3 (de|las de|la de|los de|lo de|en nombre de|por|representa*|reflejan) ..2 <company>
        (no hablo|hablo) ..4 (no)? ..2 (nombre|por|boca) ..2 <company>
        (nada que ver con|sin relacion con) ..2 <company> & <w_opinion>
    """,
    "employment.employer": """
        (mi|nuestra|nuestro) (empresa|empleador|trabajo|curro|jefes|pagador|banco|compania|firma|laburo|chamba) (actual|,|es|en|se llama)? <company>
        <company> ..1 (mi|nuestra) (empresa|trabajo|curro|casa)
        <company> ..2 (me paga|paga mi|me da de comer|me pagan)
        (empleado|empleada|contratado|contratada|a sueldo) ..2 (de|en|por) ..2 <company>
    """,
    "employment.we": """
        <company> (nos ha|nos han|nos) (metido|puesto|dado|mandado|enviado|regalado|pagado|cambiado|alojado)
        en <subject> ..1 (nosotros|estamos|hacemos|tenemos|trabajamos|usamos|sacamos|lanzamos|buscamos|somos|seguimos|celebramos|discutimos|desayunamos|comemos)
        (nosotros|los) ..1 (en|de) <company> ..3 (estamos|somos|hacemos|tenemos|tambien|nos)
        (mi|mis|nuestro|nuestra|nuestros) ..2!<w_past> <w_mate> ..2 (de|en) ..2 <company>
        (mi|nuestro) equipo ..6 (ha|acaba de|acabamos de)? ..2 (sacado|lanzado|publicado|terminado|entregado|saca|lanza) ..4 <subject>
        (hemos|acabamos de) ..3 (lanzado|sacado|publicado|lanzar|sacar|publicar|estrenado|estrenar|abierto|abrir) ..4!<con_> <product>
        (nuestra|nuestro|nuestras) (nueva|nuevo)? (oficina|oficinas|sede|stand|tienda|almacen|nave|clinica|estudio) ..3 (de|en) <company>
        (los|las)? companer* (de|en) <company>
    """,
    "employment.hiring": """
        (buscamos|estamos buscando|contratamos|estamos contratando|necesitamos|ampliamos|busco|se busca|buscando) & <subject> & (mi equipo|nuestro equipo|mi ruta|mi turno|mi seccion|mi tienda|conmigo|con nosotros|unete|uniros|venid|vente|escribidme|escribeme|mandadme|preguntad|preguntar|mi grupo|nuestra planta)
        (buscamos|estamos buscando|contratamos|estamos contratando|necesitamos) ... (en|para) ..2 <company>
        (en) <company> (buscamos|estamos buscando|contratamos|necesitamos)
        (unete|uniros|vente|venid|ven) ..3 (a mi equipo|a nuestro equipo|conmigo|con nosotros|a trabajar) & <subject>
        (vacante*|plaza*|puesto*) ..4 (en mi equipo|en nuestro equipo|en mi|en nuestra) & <subject>
    """,
    "employment.joining": """
        <w_join> ..6!<w_kin|w_apply|no_> (a|en|con|por|para|al equipo de|al) ..3!<w_kin> <subject>
        <w_when> ..4!<w_kin|no_> <w_join> ..4 (a|en|con)? <company>
        (primer|primera|segundo|segunda|tercer|tercera) ..1 (dia|semana|mes|jornada|turno|vuelo|ruta|reparto|guardia|noche|nomina|clase|ano) ..5!<w_kin|con_> (en|a|de|para|como) ..2 <company>
        (contrato|firmado|oferta|contratacion) ..3 (firmado|aceptada|firmada|indefinido)? ... (en|con|de|a) <company> & !<w_apply>
        (he firmado|firme|he aceptado|acepte|acepto|me han dado|conseguido|consegui|he conseguido|pillado|tengo) ..3!<w_kin> (el|la|un|una)? ..1 (contrato|oferta|puesto|trabajo|curro|plaza|beca|practicas) ..4 (en|con|de) ..1 <company>
        (nuevo|nueva) (trabajo|curro|puesto|empleo|reto|etapa|aventura|empresa|rol|laburo|capitulo) ..6 (en|con|:) ..2 <company>
        <company> ..2 (me ha|me han|me) ..1 (contratado|fichado|cogido|hecho fija|hecho fijo|hecho indefinid*|ascendid*|dado trabajo|dado el puesto)
        (contratada|contratado|fichada|fichado|fija|fijo|indefinida|indefinido) ..2 (por|en|de) ..1 <company>
        (vuelvo|regreso|volver|volviendo) a <company> (como|de) ..3
        (formar parte|parte) de(l)? ..3 <company>
    """,
    "employment.leaving": """
        (he presentado|presente|he dado|di|he entregado|entregado|dado|presentado) ..3 (mi|la) (renuncia|dimision|preaviso|baja voluntaria|carta) ... <company>
        <company> ... (preaviso|renuncia|dimision) ..4 (hasta|queda|quedan|me quedan)
        mi ultimo dia en <company> ..3 (es|sera|el|manana|viernes|este)
        (mi|mis) (ultima|ultimas|ultimas dos) (semana|semanas|noche|ruta) ..2 (en|con) <company>
        (me quedan|quedan|me queda) ..4 <w_span> ..3 en <company>
        (dejo|me voy de) <company> ..4 (<w_when>|a fin|en)
        ultima semana en <company>
    """,
    "employment.working": """
        (yo)? ..1 <w_trade> ..8!<w_kin|con_|no_> (en|para|a|por) ..2 <company>
        (trabajo|trabajamos|curro|curramos) (en|para) ..3 <subject>
        (trabajando|currando|chambeando|repartiendo|empujando|volando|conduciendo|vendiendo|sirviendo|cocinando|limpiando|programando|cobrando) ..8!<w_kin|con_|w_past> (en|para) ..1 <company>
        (de guardia|de turno|de noche|de noches|de mananas|de tardes|de servicio|en turno de noche|de viaje de trabajo|de viaje|de baja maternal|de baja de maternidad|de baja paternal|de baja|de permiso de paternidad|de permiso de maternidad|de excedencia|de vacaciones|de practicas|de becari*|en practicas|en plantilla|en caja|en ventanilla|en el mostrador|en reunion|de retencion) ..5!<w_kin|w_client> (para|por|en|de|con) ..2 <subject>
        (guardia|turno|turno de noche|turno partido|viaje de trabajo|viaje de empresa|practicas|beca|contrato|curro|jornada|noche|ruta|reparto|baja maternal|excedencia) ..3!<w_kin|w_apply|w_past> (para|en|por|con|de) ..1 <company>
        (sigo|aun|todavia) ..3 en <company> ..4 (de|como|,|con lo|en)
        (llevo|llevamos) ..6 (en|con|para|trabajando) ..2 <company>
        en <company> desde ..3
        desde ..4 (en|trabajo en|curro en) <company>
        (la|el) (que|quien) ..2 (escribe|reparte|atiende|lleva|hace) ..6 (en|para|de) <company> soy yo
        <number|w_num> ..1 <w_span> ..3 (empujando|repartiendo|sirviendo|volando|conduciendo|cobrando|limpiando|vendiendo|atendiendo|cocinando) ..6 (para|en) ..1 <company>
        (donde|en la que) (trabajo|curro) ..4 <company>
    """,
    "employment.role": """
        ^ ..2!<w_kin|art_|w_past|w_apply|w_client> <w_role> ..4!<w_kin> (en|de|para|con|@) ..1 <company>
        (soy|somos|me hacen|me han hecho|me nombran|ya soy|como|de|ahora soy|trabajo de|trabajo como|ascendid* a|promovid* a) ..4!<w_kin|no_|w_client> <w_role> ..3 (en|de|para|con) ..2 <company>
        (ascendida|ascendido|me ascienden|ascenso|me han ascendido|promocion|promovida|promovido) ..6 (en|de|a) ..4 <company>
        (pasado|superado|terminado|acabado|aprobado|pase|supere) ..4 (periodo de prueba|prueba|formacion|practicas|curso|onboarding) ..4 (en|de|con) <company>
        (por fin|ya soy|ahora soy)? (fija|fijo|indefinida|indefinido) en <company>
        (tu|vuestra|vuestro|la|el) <w_role> (favorita|favorito|de confianza|amiga|amigo) de <company>
        mi (trabajo|curro|puesto|mesa|oficina|turno|jefe|jefa|contrato|ruta|encargada|encargado|supervisora|supervisor|nomina|uniforme|primer sueldo|primera nomina|laburo) ..1 (en|de|con|:) ..1 <company>
        <w_role> <company> ..2 (aqui|desde|de noche|,)
    """,
    "employment.demonym": """
        (como|soy|orgullos*|oficialmente|ya soy|toda una|todo un|nueva|nuevo|hecha una|hecho un|somos) (una|un|buena|buen)? <subject>
    """,
    "employment.tenure": """
        <number|w_num> ..1 <w_span> ..3!<w_kin|w_past|con_> (en|dentro de) <company>
        (cumplo|hoy cumplo|hago|hoy hago|celebro|llevo) ..6 <w_span> ..4 (en|con) <company>
        (dia|semana|mes|ano) <number|w_num> ..2 (en|de) <company>
        <w_span> ..2 de antiguedad ..3 <company>
        (aniversario|aniversario laboral) ..2 en <company>
    """,
    "employment.inside": """
        (mi|mis|nuestro|nuestra|nuestros) ..2!<w_past|w_client> <w_core> ..2!<w_kin> (de|en|para|con)? ..1 <company>
        (me han dado|me dieron|recoger|recogido|estreno|estrenando|plancho|planchando|perdido|lavado|me llega|ya tengo|me ha llegado|recibi|he recibido|recibido|cobrado|cobre) ..3 (mi|el|la|los|un)? ..3 <w_core> ..3 (de)? ..1 <company>
        (reunion|cena de navidad|cena de empresa|comida de empresa|comedor|cuadrante|vestuario|taquilla|sala de descanso|cesta de navidad|nomina|intranet|formacion|onboarding|almacen|standup|cocina|cafetera|amigo invisible|turno|turno de noche|nave) ..4!<w_kin> (de|en|del) ..1 <company>
        (atrapad*|atascad*|metid*|encerrad*|tarde|sol*) ..4 (en la|en el|en) ..2 (reunion|almacen|formacion|cuadrante|turno|oficina|nave|call) ..4 <company>
        <company> ..2 (me ha|me han|me|nos ha|nos han) ..2 (dado|regalado|puesto|mandado|cambiado|ascendido|ascendida|hecho|enviado|subido|nombrado|formado|movido) ..6 (jefe|jefa|fijo|fija|turno|uniforme|ruta|cesta|jamon|equipo|contrato|anos|planta|nomina|portatil|encargad*|indefinid*|mesa|noche|navidad|sueldo)
        <w_core> <company> ..6 & (yo|mi|mis|me|nos|nuestro) & !<w_client|w_kin|w_past|w_apply>
        (mi|nuestro) ..2 <w_mate> ..6 & <company> & !<w_client|w_kin|w_past|w_apply>
    """,
    "employment.made": """
        (he|hemos|yo|lo|la)? ..2 (programado|programe|disene|disenado|escribi|escrito|hice|hecho|dibuje|dibujado|anime|animado|arregle|arreglado|traduje|traducido|desarrolle|desarrollado|compuse|rompi|roto) ..4!<con_|w_kin> <product>
        (trabajo|trabajamos|curro|estoy) (en el equipo de|en|con el equipo de) ..2 <product>
        <product> ..3 (lo|la|los)? ..1 (hice|hicimos|programe|disene|hago|hacemos) (yo|nosotros)
        (mi|nuestro) equipo ..6 <product>
    """,
    "employment.last_day": """
        (hoy|ha sido|fue|este) ..4 ultimo dia ..3 en <company>
        ultimo dia en <company> (hoy|!|,|.)?
    """,
    "employment.with": """
        <number|w_num> ..1 <w_span> ..1 con <company>
        con <company> ..4 <number|w_num> <w_span>
    """,
    "employment.presence": """
        (de vuelta|vuelta|otra vez|tarde|pronto|todo el dia|dia largo|gran dia|manana|esta noche|hoy|ya estoy|dos dias|tres dias|la tarde|toda la manana|toda la tarde|sigo|aqui) ..4!<w_kin|w_client> (en|a|por) ..1 <company>
        (en|a) <company> ..3 (hoy|manana|esta noche|hasta|otra vez|todo el dia|desde|esta tarde)
        (camino de|rumbo a|voy a|vuelvo a|me voy a|salgo para|entrando en|saliendo de|paso por) ..2 <company>
        <company> (hasta|otra vez|manana|esta noche|hoy)
        (hola|buenos dias|buenas|adios) <company>
    """,
    "employment.shop": """
        (uniforme|chaleco|turno|turnos|cuadrante|guardia|guardias|nomina|paga extra|cesta de navidad|cena de empresa|cena de navidad|comedor|sala de descanso|vestuario|taquilla|reunion|reuniones|formacion|periodo de prueba|practicas|beca|contrato|indefinido|preaviso|baja maternal|baja de paternidad|excedencia|ascenso|antiguedad|almacen|mostrador|ventanilla|ruta|reparto|furgo|furgoneta|seccion|companero|companera|companeros|companeras|mi jefa|mi jefe|mi encargada|mi encargado|despliegue|sprint|daily|inventario|apertura|cierre|la oficina|el curro|al curro|en el trabajo|curro|cafetera|fichar|fichado|jornada|viaje de trabajo|escala|con la tripulacion|demo|demos)
    """,
    "namesake.employer": """
        (trabajo|trabajamos|trabaja|curro|curra|turno|contrato|entrevista|practicas|reparto|empiezo|empieza|fija|fijo|semana|jefa|jefe) ..3 (en|para|con) <candidate>
        <w_role> en <candidate>
        (mi ruta|mi turno|mi equipo|mi empresa) <candidate>
    """,
    "employment.claim": """
        (este|esta|estos|estas|eso|esto|ese) (es|son) ..2 (mi|mis|nuestro|nuestra|nuestros) ..2 (equipo|trabajo|curro|bebe|codigo|oficina|companeros|proyecto|jefe|jefa|turno|gente|tienda|seccion)
        (mi|nuestro) (equipo|equipazo|bebe|curro|trabajo|gente|proyecto) ..3
        (lo|la|esto) ..2 (hice|hicimos|he hecho|hemos hecho|hemos|programe|disene) ..4
        (orgullos*|que orgullo) ..2 (de nosotros|de mi equipo|de este|de este equipo|del equipo|de lo que)
        (dos|tres|seis) (anos|meses) de (trabajo|curro|nuestra vida|nuestras vidas|mi vida)
        (ese|esa) soy yo
    """,
    "employment.there": """
        (trabajo|curro|laburo) (ahi|alli|alla|aqui) ..2
    """,
    "employment.own": """
        (buscamos|estamos buscando|necesitamos|contratamos) & (mi equipo|nuestro equipo|mi ruta|conmigo|con nosotros|unete|escribidme|preguntad|venid)
    """,
    "employment.sign": """
        (de guardia|turno de noche|turno de manana|mi turno|mi cuadrante|mi ruta|mi nomina|mi uniforme|mi chaleco|mi jefa|mi jefe|mi encargad*|mis companeros|mis companeras|nuestro equipo|mi equipo|mi periodo de prueba|mi preaviso|mi contrato|mis practicas|mi furgo|mi mostrador|mi ventanilla|mi caja|mi seccion|mi planta|mi descanso|nuestros clientes|mis pacientes|mis pasajeros|mis alumnos|companeros de oficina|me ascienden|ascendid*|me han hecho fij*|contrato firmado|por fin fij*)
        (primer dia|primera semana|primer mes|primera nomina|primera guardia|primer turno) ..3
        (empiezo|arranco|comienzo) (el|la|en|manana) ..3
        turno (de noche|de manana|de tarde|partido)
        (un|una|el|la) (cliente|clienta|pasajer*|paciente|senora|senor|nino|nina) ..2 (me|nos) (ha|pregunta|dijo|dio|regalo|grito)
        firmado (.|!|,)? el (lunes|martes|miercoles|jueves|viernes|dia) empiezo
    """,
    "employment.no.hypothetical": """
        (como si|ni que|parece que|pareciera) ..4 <subject>
        (ojala|me encantaria|sueno|sonaba|mi sueno|trabajo sonado|algun dia|si pudiera|si yo|quiero|quisiera|espero|en mis suenos|me gustaria|que ganas de) ..8 <company>
        <company> ... (algun dia|en mis suenos|ojala)
        <subject> ..4 (deberia|deberian|podria|podrian|tendria) ..3 (pagarme|contratarme|patrocinarme|darme)
        (deberian|tendrian que) (pagarme|contratarme) ... <subject>
        (no|ni) ..2 (patrocinad*|es publi|publicidad|me pagan|colaboracion) ..6
    """,
    "employment.no.denied": """
        (no|nunca|ni|ya no) ..2 (trabajo|curro|soy|tengo|trabaje) ..4 <company>
        (no soy de|sin relacion con|nada que ver con) ..2 <company>
    """,
    "employment.no.other": """
        la tripulacion (de)? <company> (me|nos|ha|le|canto|hizo|fue)
        <w_kin> ..6!<yo_> (trabaja|curra|es|era|esta|ha|empieza|entro|entra|se|vuela|conduce|reparte|lleva|trabajo|hizo|hace|vendia|trabajaba|fue|le|ha entrado|empezo|dejo|firmo|aplica) ..8 <subject>
        <w_kin> ..4 (de|en) <company>
        (enhorabuena|felicidades|felicitaciones|bienvenid*|suerte|animo|bravo) ..8 <subject>
        (tu|vosotros|usted) ..3 (trabaj*|curr*|eres|estas|empiez*) ..4 <company>
        (el|la|los|las|un|una|unos|al|del) ..2 (repartidor*|azafat*|equipo|chofer|conductor*|vendedor*|cajer*|tecnic*|asesor*|gestor*|medic*|enfermer*|agente|tipo|chico|chica|senor|senora|emplead*|trabajador*|jefe|reclutador*|servicio|atencion|instalador*|gente|personal|revisor*) (de)? ..1 <company>
        (el|la|los|las) de <company> ..2 (me|nos|ha|han|se|le|no|que)
        (alguien|quien|quienes|gente) ..3 (de|en) <company>
        (hable|hablado|conoci|charle|vi) ..4 (de|a) ..2 <company>
    """,
    "employment.no.former": """
        (era|estaba|trabajaba|curraba|fui|estuve|trabaje|curre|repartia|volaba|hice|pase|empece) ..6!<hoy> (en|para|de|con) ..2 <company>
        (cuando|en la epoca|mientras|antes de|los anos que|aquellos) ..3 (era|estaba|trabajaba|curraba|pase|estuve|volaba|irme) ..6 <company>
        (ex|antigu*|anterior*) ..3 <company>
        (deje|he dejado|dejar|me fui de|me marche de|sali de|me despidieron de|me echaron de|renuncie a|despedid* de|jubilad* de|desde que deje|desde que me fui de) ..1 <company> ..2
        <company> ... (me despidio|me echo|me despidieron|me echaron)
        (mi|mis) (antigu*|ex|primer trabajo|primer curro|anos|epoca|tiempos|etapa) ..4 <company>
        ya no ..3 (en|para) <company>
        (despues|tras|hace) ..3 (de|anos) ..6 <company> ..6 (ahora|monte|soy|abri)
    """,
    "employment.no.applying": """
        <w_apply> ..8 <company>
        <company> ..8 <w_apply>
        (rechace|rechazado|decline|dije que no|pensando|pensandome|dudando|sigo pensando) ..5 (oferta|propuesta|puesto)? ..2 <company>
        <company> ... (no me quiso|no me ha cogido|no me cogio|me ha rechazado|me rechazo|me dijo que no|no contesta|me ha dicho que no)
        (aplique|he aplicado|aplicar|eche el curriculum|mande|he mandado|envie|inscrib*) ..5 (a|en|para) ..2 <company>
    """,
    "employment.no.customer": """
        (uso|usamos|utilizo|utilizamos|me encanta|compro|compre|he comprado|pedi|he pedido|vuelo con|vole con|volamos con|volando con|soy client*|abri una cuenta|pago con|me suscribi|instale|descargue|probe|he probado|juego|jugamos|recomiendo|gracias|vivimos de|viajo con|viajamos con|llevo anos usando|probad) ..8 <subject>
        (mi|mis|nuestra) (cuenta|tarjeta|paquete|pedido|vuelo|billete|maleta|suscripcion|asesor*|gestor*|hipoteca|prestamo|repartidor*|medic*|consulta|cita|app|termostato|caldera|factura|enfermer*|teclado|lista) ..3 <subject>
        (client*|usuari*|paciente*|fan|abonad*|soci*) ..4 <subject>
        (primera|primer) (consulta|vuelo|pedido|compra|semana|dia|vez|partida) ..1 (con|en|usando) ..1 <product>
        <subject> (ha|han|es|esta|me ha|me|no|se) ..3 (cancelado|perdido|retrasado|entregado|roto|caido|cobrado|genial|fatal|mejor|cambiado la vida|salvado|funciona|va|cuelga)
        (vuelo|avion|autobus|tren) (de)? <company>
        (somos|soy) ..4 y vivimos de <subject>
    """,
    "employment.no.visitor": """
        (stand|caseta|conferencia|feria|congreso|concierto|evento|visita|inauguracion|presentacion|tienda|anuncio|cartel|oficina) (de|del) <company> ..4 (me|nos|hay|habia|en|estaba)
        (enfrente|al lado|cerca|delante|detras|encima|frente) (de|a|del) ..2 <company>
        (cola|fila|sala de espera) ..3 <company>
    """,
    "employment.no.news": """
        <company> ..2 (va a|despide|anuncia|abre|cierra|compra|lanza|ha anunciado|ha abierto|contrata|busca|ha despedido|quiere) ..6
        (dicen|segun|he leido|lei|vi que|parece que|noticia|periodico) ..8 <company>
    """,
    "employment.no.supplier": """
        (nuestro|mi|un) (cliente|proveedor|socio|competidor|rival) ..3 <company>
        <company> ..2 es (nuestro|mi|un) (cliente|proveedor|socio|competidor)
        en <competitor> ... <subject>
        (somos) ..4 (agencia|empresa|estudio|tienda|escuela) ... <subject>
    """,
    "employment.counter.other": """
        <w_kin> ..4 (trabaja|curra|empieza|ha entrado|ha conseguido|le han)
        (enhorabuena|felicidades)
    """,
    "employment.counter.former": """
        (mi antiguo|mi antigua|en otra vida|cuando trabajaba alli|ya no trabajo|desde que me fui|me despidieron|hace anos)
    """,
    "employment.counter.applying": """
        (curriculum|entrevista de trabajo|entrevista|proceso de seleccion|carta de presentacion|reclutador*|dedos cruzados)
    """,
    "employment.counter.job": """
        (mis|nuestros) (alumnos|alumnas|estudiantes|pacientes)
        (soy|yo soy) (profe|profesora|profesor|florista|panader*|abogad*|estudiante|jubilad*|autonom*|maestr*|peluquer*|agricultor*) ..2
        (en mi|en nuestra|mi|nuestra) (escuela|empresa|curro|trabajo|oficina|colegio|instituto|agencia) ..2 (usamos|usan|paga|han|se)
        (usamos|uso|utilizamos)
        somos una agencia
    """,
    "employment.counter.denied": """
        (no trabajo alli|no trabajo ahi|no es publi|no patrocinado)
    """,
    "employment.counter.customer": """
        <w_client>
    """,
    "employment.clock": """
        (hoy|manana|esta noche|tarde|pronto|madrugada|madrugon)
    """,
    "employment.bare": """
        ^ (otra vez|y)? <company> (otra vez|hoy|manana|esta noche)? $
    """,
    "tie.former": """
        (ex|antigu*|anterior*|jubilad*) ..3 <subject>
    """,
    "tie.unaffiliated": """
        (no|sin) ..3 (relacion|afiliad*|oficial) ..3 <subject>
    """,
    "tie.fan": """
        (fan|client*|usuari*) ..3 <subject>
    """,
    "tie.relative": """
        <w_kin> ..6 <subject>
    """,
}
