"""Spanish: pay, conditions, safety, organising and reporting wrongdoing, for the recognition of protected speech."""

CONCEPTS = {
    "labor_core": """
horas extra | horas extras | horas extraordinarias | hora extra | horas sin pagar | horas no pagadas | sin cobrar | no cobr* las horas | nos deben (la|las|el|los|dos|tres|horas|dias|dinero) | me deben (la|las|el|los|dos|tres|horas|dias|dinero) | salario* | sueldo | sueldos | aumento de sueldo | subida salarial | subida de sueldo | bajada de sueldo | congelacion salarial | salario minimo | brecha salarial | plus de (nocturnidad|peligrosidad|noche|transporte) | nocturnidad | paga extra | finiquito | indemnizacion | despido* | despidieron | me han despedido | me despidieron | nos han despedido | me echaron | nos echaron | me han echado | despedid* | ere | erte | expediente de regulacion | baja medica | baja laboral | baja por (maternidad|paternidad|ansiedad|estres|enfermedad) | permiso de (maternidad|paternidad|lactancia) | vacaciones (denegadas|negadas|pagadas) | dias libres | descanso semanal | sin descanso | turno* (de noche|partido|doble|de doce) | turnos | cuadrante | cuadrantes | jornada* | jornada laboral | reduccion de jornada | contrato (temporal|basura|precario|por obra|de practicas) | precari* | falso autonomo | falsos autonomos | becari* sin | sin contrato | convenio | convenio colectivo | negociacion colectiva
sindicato* | sindical* | afiliad* al | comite de empresa | delegad* sindical | delegad* de personal | enlace sindical | huelga* | huelguista* | piquete* | paro (patronal|de trabajadores|parcial) | caja de resistencia | manifestacion de (trabajadores|sanitarios|docentes) | asamblea | asambleas | comisiones obreras | ccoo | ugt | cgt | cnt | inspeccion de trabajo | inspeccion laboral | inspeccion | juzgado de lo social | magistratura | smac | conciliacion laboral | derechos laborales | estatuto de los trabajadores | denunci* a la empresa | denuncia ante | acoso (laboral|sexual|en el trabajo) | mobbing | discriminacion (laboral|salarial|en el trabajo) | explotacion laboral | explotad* | condiciones (de trabajo|laborales) | riesgos laborales | prevencion de riesgos | accidente (laboral|de trabajo) | accidentes laborales | epi | epis | equipo de proteccion | mascarillas | falta de personal | faltan manos | somos (pocos|pocas|dos|tres) para | poco personal | plantilla | recortes de personal | compañer* | companer* de (trabajo|turno|planta|curro) | companeros | companeras | trabajador* | trabajadores | trabajadoras | curro sin | propinas | pension* | jubilacion anticipada | denunciante* | filtrar a la prensa | irregularidades | represalia* | solidaridad con
""",
    "labor_soft": "nomina | nominas",
    "labor_topic": """
pagan | pagar | paga | pago | cobro | cobrar | cobramos | dinero | euros la hora | la hora | horas | turno | turnos | noche | noches | descanso | descansos | pausa | vacaciones | permiso | permisos | contrato | festivo* | domingos | fin de semana | guardia | guardias | calor | frio | grados | aire acondicionado | calefaccion | ventilador | bano | banos | seguridad | seguro | peligro* | lesion* | ansiedad | estres | agotad* | cansad* | embarazada | embarazo | seguridad social | mutua
""",
    "labor_together": """
companer* | companeros | companeras | juntos | juntas | unidos | unidas | todos a una | todos juntos | quien mas | alguien mas | os pasa | a vosotros | a vosotras | cuanto cobrais | cuanto ganais | cuanto os pagan | escribidme | escribeme | mandadme | por privado | mensaje privado | mi dm | firma | firmad | firmas | firmar | firmemos | carta | peticion | reunion | nos vemos en la puerta | concentracion | no estais sol* | no estas sol* | no vayais sol* | guardad | guarda los | pasad | difundid | comparad | comparemos | os lo digo | hablad con | habla con | preguntad | apoyo a | toda la plantilla | los de noche | las de noche | venid | ven a la
""",
    "labor_organize": """
sindicato* | huelga* | asamblea* | piquete* | votacion | votad | voto | convenio | negociacion | protesta* | concentracion | manifestacion | reivindic* | lucha | comite
""",
    "labor_report": """
denunci* | inspeccion | inspector* | abogad* | juzgado | juicio | pruebas | queja* | reclamacion* | reclamar | policia | sanidad | fiscalia | prensa | periodista* | vertido* | ilegal*
""",
    "labor_employer": """
jefe | jefa | jefes | encargad* | gerente | direccion | empresa | la empresa | rrhh | recursos humanos | patron | patronal | supervisor* | el jefe | nuestra empresa | los de arriba
""",
    "labor_place": """
fabrica | almacen | tienda | planta | hospital | cocina | barra | obra | nave | oficina | caja | cajas | linea | taller | curro | trabajo | trabajar | trabajando | currar | currando | turno | reparto | repartidor* | enfermer* | camarer* | conductor* | cajer* | limpiador* | limpieza | docente* | maestr* | mozos | teleoperador* | kellys | riders | operari*
""",
    "labor_grudge": """
no nos pagan | no me pagan | no pagan | sin pagar | debe | deben | recort* | quitado | quitan | bajado | congelad* | otra vez | ya basta | basta | harto | harta | hartos | hartas | verguenza | injust* | obligan | obligad* | prohib* | nos niegan | niegan | ignoran | pasan de | explotan | doce horas | catorce horas | sin parar | seguidos | seguidas
""",
    "labor_play": "futbol | partido de | penalti* | penaltis | gol | liga | abuela | abuelo | mi hija | mi hijo | mi madre | mi padre | perro | perra | gato | gata | videojuego* | receta | horno | lavadora | boda | pelicula | serie | mudanza",
}
PATTERNS = {
    "labor.own_pay": """
(cobro|gano|me pagan|cobramos|ganamos|nos pagan) ..3 <number|money>
(mi|nuestro) (sueldo|salario|nomina) ..6 <number|money>
""",
    "labor.own_loss": """
(me|nos) (han|ha)? ..1 (despedido|echado|despidieron|echaron|despiden|despide|largaron|largado)
""",
    "labor.unpaid": """
(sin|no) ..2 (cobrar|pagar|pagan|pagado|cobramos|cobrado) ..6 <labor_topic|labor_core>
(deben|debe) ..4 <labor_topic|labor_core|number>
""",
    "labor.sign": """
(firma|firmad|firmemos|firmar) ..4 (carta|peticion|escrito|queja|todos|todas)
(hablad|habla|llamad|ven|venid|id) ..3 (sindicato|comite|delegado|delegada|asamblea|inspeccion)
""",
    "labor.boss": "<labor_employer> ..6 (grita|gritan|humilla|insulta|acosa|amenaza|toca|obliga|castiga|ignora|rie)",
    "labor.hazard": """
<number> grados ..8 <labor_place>
(sin|no hay|faltan|falta) ..3 (mascarillas|guantes|agua|banos|aire acondicionado|calefaccion|cascos|casco|arnes|personal|manos|botas|ventilacion)
""",
}
