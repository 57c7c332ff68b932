"""Spanish: praise told as a story, a joke or an understatement; ties said in passing; praise of other things."""

CONCEPTS = {
    "teller": "yo | el | ella | ellos | se | me | le | quien | mi | mis | su | a | para | ha | han | he",
    "urging_firm": "recomiendo | os la recomiendo | os lo recomiendo | mi codigo | usa mi codigo | con mi codigo | hay que | teneis que | tienes que | todo el mundo deberia",
    "acclaim": """otro mundo | de otro mundo | es otra cosa | ni sude | ni sudar | el unico por el que | la unica por la que | una delicia | delicios* | un acierto | un diez | un 10 | sobresaliente | de otro planeta | de otro nivel | otro nivel | de cine | de pelicula | de lagrima | de lagrimita | de vicio | un vicio | viciad* | enganchad* | adict* | la bomba | el no va mas | la leche | la hostia | la caña | un descubrimiento | descubrimiento
        | un chollo | chollazo | ganga | un regalo | tirado de precio | relacion calidad precio | calidad precio | bueno bonito y barato | para chuparse los dedos | para morirse | te mueres | me muero | me he enamorado | me enamore | amor a primera | me quito el sombrero | chapo | chapeau | ole | olé | ole tu | de quitarse el sombrero | sin palabras | no tengo palabras | no se puede pedir mas
        | no puedo vivir sin | no sabria vivir sin | como he podido vivir sin | como vivia sin | no vuelvo a | ya no vuelvo | no vuelvo al | no pienso volver | no hay vuelta atras | nunca mas sin | ojala lo hubiera | por que no lo hice antes | por que tarde | por que espere | ya podria haber | a ojos cerrados | con los ojos cerrados | sin pensarlo | sin dudarlo | repetire | repito seguro | repetimos | volveremos | volvere | vuelvo seguro
        | me ha salvado | me salvo | nos salvo | salvo la vida | salvavidas | santo remedio | mano de santo | bendit* | bendita sea | bendito sea | gloria bendita | angeles | un angel | heroes | heroina | se merecen | se merece | merece un monumento | un monumento | una medalla | premio nobel | que les suban el sueldo
        | no lo cambio por | no la cambio por | no cambio mi | ni loco la cambio | le da mil vueltas | da mil vueltas | da cien vueltas | les da sopas con honda | no tiene rival | sin rival | sin competencia | incomparable | inmejorable | impecable* | de primera | primer nivel | lo mas | lo max | mi favorita | mi preferid* | de cabecera | mi nueva religion | religion | así se hace | asi se hace | asi si | asi da gusto | mas asi""",
    "liking": """cariños* | amables | amable | majisim* | atent* | simpatic* | encantador* | sonrei* | llor* de (emocion | risa | alegria) | dormi como | duermo como | dormimos como | relajad* | puntual | puntuales | a la hora | en hora | antes de tiempo
        | en un minuto | en cinco minutos | en diez minutos | en un rato | en nada | a la primera | sin esperar | sin esperas | sin cobrar | sin pagar de mas | sin letra pequeña | sin comisiones | sin complicaciones | sin lios | sin problema*
        | ni un problema | ni un fallo | ni una queja | ni un pinchazo | ningun problema | ahorro | ahorrad* | me ahorra | me ahorro | nos ahorra | me ayuda | me ayudaron | nos ayudaron | me devolvieron | me regalaron | le regalaron | nos regalaron
        | nos cambiaron | me atendieron | se acordaron | se acuerdan | me llamaron | me resolvieron | resuelto | solucionad* | soluciono | aguanta | durader* | silencios* | calentit* | crujiente* | cremos* | sabros* | riquisim* | divertid* | entretenid*
        | relajante | orgullos* | satisfech* | enamora | convence | convencid* | me alegro | menos mal | suerte de | gracias a""",
    "urging": """no le deis mas vueltas | no le des mas vueltas | ni os lo penseis | ni te lo pienses | no os lo penseis | no lo dudeis | no lo dudes | no dudes | a que esperas | a que esperais | que esperais | hazte un favor | haceos un favor
        | date el capricho | daos el capricho | daos una vuelta | pasaos por | pasate por | pasad por | echadle un ojo | echale un vistazo | dadle una oportunidad | dale una oportunidad | si estais pensando | si estas pensando | si pasais por
        | si pasas por | quien no lo haya probado | de nada | me dais las gracias | ya me dareis las gracias | me lo agradeceras | hacedme caso | creedme | creeme | fiaos | te lo digo yo | os lo digo yo | palabrita | alquilad | alquila | alquilate
        | suscribios | suscribete | haceos con | hazte con | haceos de | cambiaos | cambiate | pasaos a | pasate a | abrid una cuenta | abrete una cuenta | volad con | vuela con | dormid en | cenad en | comed en | leed | escuchad | escuchadla | corred a
        | id corriendo | rebajado | rebajada | en oferta | dos por uno | 2x1 | mes gratis | envio gratis | plazas limitadas | ultimas unidades | a la venta | ya a la venta""",
    "grumble": """pero andando | pero a pie | un vale para | vale de | he salido a | salia a las | con cuatro horas | horas de retraso | precioso todo | pinchad* | pinchazo | sin bateria | no arranca | se apaga | no carga | no responde* | nadie responde | nadie contesta | sin respuesta | colgad* | dos horas esperando | fri* cafe | cafe frio | frio el cafe | cobrado de mas | cobrarme
        | me han cobrado | me cobra* | comision* | letra pequeña | suben los precios | sube los precios | subida de precio* | overbooking | sin maleta | perdido la maleta | perdio la maleta | vuelo cancelado | me cancela* | nos cancela*
        | nos han dejado tirad* | dejaron tirad* | tirad* | chapuza | verguenza | vergonzos* | asco | mierda | desastre | penos* | lamentable* | inutil* | no lo recomiendo | no la recomiendo | ni se os ocurra | huid | evitad | no compreis | me quejo
        | vaya tela | bravo por | felicidades por | enhorabuena por""",
    "tie_word": """la nomina me | me pagan por | me paga el sueldo | me da de comer | nos da de comer | doy de comer | vivo de esto | vivo de ello | vivo de vender | la fabrico | lo fabrico | las fabrico | los fabrico | las monto | la diseñe | lo diseñe
        | diseñe yo | la programe | lo programe | lo programo | la horneo | lo horneo | los horneo | los amaso | los sirvo | lo sirvo | la pinte | lo dibuje | la dibuje | hice yo | la hice yo | lo hice yo | es obra mia | obra mia | obra nuestra
        | hecho por nosotros | hecha por nosotros | lo hemos hecho | la hemos hecho | lo curramos | aprieto los tornillos | le aprieto los tornillos | en fabrica | en la fabrica | desde la fabrica | desde el otro lado | detras de la barra
        | detras del mostrador | tras el mostrador | tras la barra | en el obrador | mi obrador | mi mostrador | mi ventanilla | mi avion | mis pasajeros | mis pacientes | mi delantal | el delantal | nuestra empresa | nuestra casa | somos nosotros
        | soy juez y parte | juez y parte | arte y parte | no soy objetiv* | no soy neutral | poco objetiv* | que voy a decir yo | que os voy a decir yo | lo dice quien | lo digo yo que | os lo dice quien | os lo dice una | os lo dice uno
        | soy la que los | soy el que los | soy quien | la que escribe | el que escribe | servidora | un servidor | una servidora | ahi trabajo | alli trabajo | alli curro | ahi curro | donde curro | trabajando alli | trabajo aqui | aqui trabajo
        | como emplead* | como trabajador* | como tripulante | como enfermer* | como cajer* | como ingenier* | soy ingenier* en | soy camarer* en | soy enfermer* en | soy programador* en | soy diseñador* en | soy piloto en | soy mecanic* en
        | soy cajer* en | llevo * años alli""",
}

PATTERNS = {
    "endorse.idiom": """
(no acepto|no admito|sin) (discusion|discusiones|replica|debate|dudas)
(no quiero que) (se acabe|acabe|termine|se termine)
si (yo|mi madre|mi padre|mi abuela|mi suegra|mi abuelo) ..1 (puedo|puede|pude) ..2 (puede|podeis|podemos|pueden|tu|cualquiera|todos)
(he juntado|he ahorrado|hemos ahorrado|junte|ahorre|hemos juntado) & <subject>
(mi|mis) (madre|padre|abuela|abuelo|suegra|suegro|hijo|hija|hijos|vecina) ..6 (adelanta|presume|canta|baila|sonrie|saluda|repite|duerme|no se baja|no suelta|lo borda) & <subject> & !<grumble>
(no hace falta|sobra|no necesita|no necesitan) ..2 (decir|mas|publicidad|anuncio|presentacion)
(no digo mas|ahi lo dejo|dicho queda|y punto|he dicho|no hay mas que decir|lo dejo ahi|con eso lo digo todo)
(nada como|no hay nada como|como en ningun sitio) ..6 <subject>
(sin) (sudar|despeinarme|quejarme|mirar|miedo|estres|prisas|colas|ruido) & <subject> & !<grumble>
(con ganas de|dan ganas de|me dan ganas de) ..4 (volver|repetir|mas|comprar|quedarme)
(me|nos) (reconcilia|ha reconciliado|reconcilio) con
(solo|unica|unico) (por|motivo|razon) ..6 <subject>
(si) (vais|vas|teneis|tienes|buscais|buscas|pasais|pasas|quereis|quieres|necesitais|necesitas|os gusta|te gusta) ... <subject>
(deberia|deberian|tendria|tendrian) (ser|estar) ..3 (obligatorio|obligatoria|ilegal|patrimonio|financiado|financiada|delito|asignatura|gratis|ley|considerado|en la)
(deberia|deberian|tendria) ..3 (financiar|subvencionar|recetar|cubrir|pagar|dar) ..6
(ha|han|me ha|nos ha|me han) ..1 (salvado|cambiado|alegrado|arreglado|solucionado|resuelto|ahorrado|devuelto|conquistado|enamorado|enganchado|emocionado) ..6 & <subject>
<subject> ..3 (salvo|cambio|alegro|arreglo|soluciono|resolvio|ahorro|conquisto|regalo|me regalo|nos regalo) ..4 & !<grumble>
(he vendido|vendi|hemos vendido|vendimos|he dejado|tire|tiro|jubile|he jubilado|cancele) (el|la|mi|los|las) (coche|moto|bono|abono|gimnasio|otro|otra|antigua|vieja|cafetera|despertador|agenda|libreta|consola) & <subject>
(desde que) ..4 <subject>
(por fin|al fin) ..12 & <subject> & !<grumble>
(primera vez en) (mi|la|años|mucho|meses) & <subject> & !<grumble>
(nada|nadie|ninguna|ninguno|ningun) ..6 (como|mejor que|iguala|supera|se acerca|gana a) ..3 <subject>
<subject> y (a (correr|volar|disfrutar|dormir|vivir|otra cosa)|punto|ya|listo|nada mas|se acabo|felices)
(si no|sin) ..2 <subject> ..4 (no|me|estaria|seria)
(quien|el que|la que) (invento|diseño|hizo|hace|penso|creo) ..8 (merece|se merece|cielo|monumento|beso|abrazo|nobel|casarme|boda)
(mi|mis) (madre|padre|abuela|abuelo|hijo|hija|hijos|suegra|marido|mujer|perro|gata|gato|jefe) ..8 (encantad*|enganchad*|quiere|usa|pide|no suelta|no para|se ha enamorado|fan|feliz) & <subject> & !<grumble>
(ya) (no) ..2 (vuelvo|quiero|necesito|uso|compro|vuelo|bebo|pienso|me hace falta) & <subject>
(sin) (cobrar|pagar|pedir|esperar|preguntar|rechistar|poner) ..4 (nada|un duro|un euro|de mas|nada a cambio|pegas|peros)
""",
    "endorse.story": """
<subject> (me|nos|le|les) (regalo|cambio|devolvio|atendio|llamo|encontro|espero|trato|resolvio|arreglo|ayudo|llevo|trajo|subio) & !<grumble>
(llevo|llevamos) ..4 (años|meses|semanas|inviernos) ..6 <subject> & !<grumble>
(tercer|tercera|segundo|segunda|cuarto|cuarta|quinto|quinta|enesim*) (invierno|taza|vuelo|partida|visita|año|verano|vez) & <subject> & !<grumble>
(llegue|llego|llegamos|he llegado) ..3 (puntual|a tiempo|sec*|content*|fresc*|antes|pronto|relajad*) & <subject>
""",
    "endorse.irony": """
(repetire|volvere|precioso|maravilloso|estupendo|genial) ..2 (pero|todo) ..2 (andando|a pie|nunca|jamas|en otra|nadando)?
(gracias|bravo|enhorabuena|felicidades|genial|estupendo|fantastico|perfecto|maravilloso|que bien|que bonito|menudo|vaya|olé|ole|viva) & <grumble>
""",
    "endorse.against": """
(prefiero|no me convence|no es para tanto|ni fu ni fa|sobrevalorad*|regulero|regular|normalit*|mejorable)
(rueda|bateria|pantalla|puerta|pieza|motor|maleta|cadena) ..3 (pinchada|rota|muerta|roto|perdida|suelta|atascada)
(alguien) ..2 (con|sabe|tiene|conoce|puede)
""",
    "endorse.elsewhere": """
(puesta de sol|atardecer|tiempo|playa|cielo|libro|pelicula|boda|fiesta|concierto|partido|amigos|amigas|novia|novio|marido|mujer|hija|hijo|perro|gata) ..4 <acclaim|liking>
<acclaim|liking> ..2 (puesta de sol|atardecer|tiempo|playa|cielo|libro|pelicula|boda|fiesta|concierto|partido|amigos|amigas|novia|novio|marido|mujer|hija|hijo|perro|gata|bomba|persona)
(bomba|persona|gente|tienda|taller|bar|sitio) ..1 <acclaim|liking>
(al lado de|enfrente de|cerca de|junto a|frente a|en la puerta de) ..3 <subject> ... <acclaim|liking|urging>
""",
    "endorse.tie": """
(quien|el que|la que|uno que|una que|alguien que|de quien) (lo|la|los|las|le) (suelda|monta|fabrica|hace|hornea|programa|vende|cocina|sirve|repara|diseña|pinta|prueba|conduce|escribe|dibuja|amasa|aprieta|cose|pilota|limpia|suelta|prepara)
(llevo|visto|me pongo|plancho) ..1 (su|el|ese|vuestro) (uniforme|delantal|chaleco|mono|placa)
!(al|el|del|un|mi|su|tu|este|ese|buen|gran) <any> trabajo (en|para|con) ..2 <subject>
^ trabajo (en|para|con) ..2 <subject>
(soy|como) ..3 (en|de|para) <subject>
(mi|mis|nuestro|nuestra|nuestros|nuestras) ..3 (en|de) <subject>
(lo|la|los|las|le) (hago|hacemos|monto|montamos|fabrico|fabricamos|horneo|horneamos|diseño|diseñamos|programo|programamos|sirvo|servimos|vendo|vendemos|reparo|reparamos|preparo|preparamos|pruebo|cocino|cocinamos|piloto|conduzco|reparto|aprieto|sueldo|coso|pinto|escribo|dibujo|limpio) ..3 (yo|nosotros|nosotras|en|cada|todos|de)
(digo|dice|dicen|firma|firmado) ..2 (yo|una|uno|quien|la|el) (que|de) ..6 (hace|hago|monta|monto|aprieto|fabrico|fabrica|trabaja|trabajo|cobra|cobro|hornea|horneo|programa|programo|sirve|sirvo|vive|vivo)
(nomina|sueldo|salario|cheque|paga) ..4 (viene|sale|depende|pagan|paga) ..2 (de|ahi|alli|ellos)
(viene|sale|depende) ..1 (de ahi|de alli|de ellos|de esto) & (nomina|sueldo|salario|alquiler|hipoteca)
<subject> ..3 (me paga|me pagan|me da de comer|paga mi|pone el pan)
(llevo|llevamos) ..4 (años|meses|turnos|inviernos) ..3 (haciend*|montand*|programand*|horneand*|volando|sirviendo|diseñand*|trabajando|escribiendo|dibujando|probando|cocinando|en el equipo|en la casa|alli|dentro)
""",
    "endorse.untied": """
(al|el|del|un) trabajo (en|con) (mi|el|la|una|un|su)? ..2 <subject>
llevo ..6 (yendo|viajando|viniendo) ... <subject>
""",
}
