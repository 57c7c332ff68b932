"""Spanish."""

CONCEPTS: dict[str, str] = {}
PHRASES: dict[str, str] = {}
PATTERNS: dict[str, str] = {}
CONCEPTS |= {
    "acclaim": "no he volado mejor | da gusto | asi da gusto | formidabl* | de escandalo | el mejor | la mejor | lo mejor | los mejores | las mejores | una maravilla | maravilla | maravillos* | increibl* | espectacular* | perfect* | impresionante | una pasada | una gozada | una joya | un lujo | de lujo | insuperable | imbatible | obra maestra | planazo | flipante | brutal | ilegal de | cinco estrellas | 5 estrellas | diez sobre diez | 10 sobre 10 | de diez | matricula de honor | medalla de oro | me ha cambiado | me cambio la vida | cambiado la vida | salvado la vida | vale cada euro | vale la pena | merece la pena | no hay nada mejor | sin duda | mi favorit* | enamorad* | ganamos nosotros | me declaro fan | fan total | de lo rico | riquisim* | buenisim* | facilisim* | comodisim* | rapidisim*",
    "liking": "genial | geniales | estupend* | fantastic* | excelente | fenomenal | magnific* | precios* | bonit* | preciosa | buen* | rico | rica | comod* | facil | rapid* | util | utiles | encanta | encantan | encanto | me gusta | me gustan | gusto | amo | adoro | feliz | content* | chulo | chula | mola | molan | guay | top | crack | bravo | elegid | suav* | tranquil* | limpi* | puntual | funciona de maravilla | funciona genial | va genial | va como la seda | sin colas | sin dramas | todos contentos | acierto | acertad*",
    "urging": "recomiendo | recomendad* | recomendable | os la recomiendo | os lo recomiendo | probad | probadlo | probadla | pruebalo | pruebala | prueba | prueben | pruebenlo | compradlo | compradla | compralo | compra | id a | id ya | corred | corran | corre | descargad | descargadla | descargatela | descargala | descarga | instalad* | jugadlo | jugad | sacaosla | sacatela | elegid | pedid | pide | pedidlo | reservad | reserva ya | apuntaos | apuntate | usad | usadla | usadlo | usa mi codigo | con mi codigo | con el codigo | codigo de | mi codigo | descuento | gratis | no os lo perdais | no te lo pierdas | me lo agradecereis | me contais | haced caso | hacedme caso | que pasen el texto por | mirad la foto | mirad | hay que | teneis que | tienes que | todo el mundo deberia | venid | ven a | regalad* | regalaos",
    "glad_emoji": "😍 | 🤩 | 🔥 | ⭐ | 🌟 | 💯 | 👌 | 🙌 | 👏 | ❤ | 🥰 | 🤤 | 😋 | 🏆 | 🥇 | ✨ | 👍 | ★",
    "grumble": "no funciona | no va | no me gusta | no recomiendo | roto | rota | averiad* | caid* | cuelga | se cuelga | se cae | falla* | fallo* | error* | lent* | tarde | retras* | cancelad* | espera* | esperando | cola de | en cola | sin conectarse | desconectad* | borrarme | borra | borrado | perdid* | perdi | pierde | peor | fatal | horrible | malisim* | mal* | cutre | caro | cara | carisim* | estafa | timo | robo | queja* | devolucion | reclamacion | devolver | nunca mas | decepcion* | harto | harta | con bufanda | pero andando | un detallazo | menudo | vaya con",
    "tie_word": "trabajo con ellos | trabajo con ellas | trabajo alli | trabajo ahi | todavia trabajo | curro en | curro para | donde trabajo | donde curro | mi empresa | mi compania | mi curro | mi jefe | mi jefa | mi equipo | nuestro equipo | soy empleado | soy empleada | empleado de | empleada de | soy tripulante | soy parte | soy de la casa | soy imparcial | no soy imparcial | imparcial cero | me pagan | me paga | nomina | de esto vivo | la hacemos | lo hacemos | la fabricamos | lo fabricamos | hemos hecho | hemos creado | hemos lanzado | nuestro nuevo | nuestra nueva | nuestro producto | nuestra app | hago yo | los hago | las hago | yo los | conflicto de interes* | barro para casa | transparencia | aviso | soy el que | soy la que | mi turno | en mi tienda | en mi sucursal | llevo anos en | vaya por delante",
    "tie_unclear": "embajador | embajadora | socio | colaboracion | partner | ambassador",
}
CONCEPTS |= {
    "tag_clear": "empleado | empleada | trabajoen | equipo | staff | employee | dev | crew",
    "tag_unclear": "team | fam | embajador | partner",
}
PATTERNS |= {
    "opinion.own": """
(opiniones|opinion|tuits|comentarios|palabras|tonterias|ideas|publicaciones) ..4 (mias|mia|propias|propia|personales|personal|solo mias)
(no|ni) (hablo|representan|representa|reflejan|reflejo) ..6 (empresa|trabajo|empleador|jefe|compania|de mi|por)
a titulo personal
cuenta personal
""",
    "endorse.thanks": "(gracias) (a)? <company> ..1 $\n(gracias) (a)? <company> <hashtag|emoji>\n(gracias) (a)? <company> (por|pour|fur) ..2 (invit*|regal*|cadeau*|geschenk*|einlad*|muestra*|prueba|die einladung|das geschenk)",
}
PATTERNS |= {"namesake.employer": """
(trabajo|trabaja|trabajan|curro|curra|trabajar|empleo|puesto|practicas) (en|para|con) <candidate>
(jefe|jefa|companer*|contrato|nomina|oferta|entrevista|turno) (de|en|con) <candidate>
"""}

CONCEPTS |= {"warmth": "gracias | por fin"}
