"""Spanish: what people do all day at work, by trade, and what happens only to those who are employed."""

CONCEPTS = {
    "w_gear": "furgo | furgoneta | camion | autobus | tranvia | carretilla | taquilla | caja | mostrador | ventanilla | uniforme | chaleco | bata | delantal | gorra | placa | acreditacion | tarjeta de acceso | mesa | silla | portatil | cuadrante | turno | nomina | taller | laboratorio | planta | cocina | almacen | nave | oficina | sala de descanso | comedor | puesto | linea | busca | casco | mono | botas",
    "w_doing": """
        me toca (abrir|cerrar|guardia|turno|caja|cubrir|hacer noche|hacer noches|barra|cocina|madrugar para abrir|inventario|servir|conducir|volar|repartir)
        (pelamos|cortamos|freimos|horneamos|amasamos|servimos|sirvo|fregamos|friego|montamos|monto|soldamos|sueldo piezas|ensamblamos|atornillo|empaquetamos|empaqueto|clasifico|clasificamos|descargo|descargamos|cargamos|repongo|reponemos|despacho|despachamos|atiendo|atendemos|corrijo|corregimos|programo|programamos|desplegamos|despliego|reparto|repartimos|conduzco|piloto|pincho vias|ponemos vias|limpio habitaciones|limpiamos habitaciones|hago camas|hacemos camas|cuadro la caja|cuadramos la caja|tiro canas|pongo cafes|ponemos cafes)
        (repartiendo|soldando|montando piezas|reponiendo|empaquetando|clasificando|corrigiendo examenes|picando codigo|cuadrando caja|haciendo camas|poniendo cafes|descargando camiones|cargando camiones|desplegando|haciendo inventario|cubriendo turno)
        (abro|abrimos|cierro|cerramos|he abierto|hemos abierto|he cerrado|hemos cerrado) (la|el) (tienda|sucursal|oficina|cafeteria|local|cocina|almacen|restaurante|hotel|depot)
    """,
}

PATTERNS = {
    "employment.working": """
        <w_doing> ..8!<w_kin|w_client|no_> (en|para|de|por) ..3 <company>
        en ..5!<w_kin|w_client> <company> ..1 <w_doing>
        (trabaj*|curr*|picando codigo|currando) ..6 (en) <company> y (aun|todavia|sigo)
    """,
    "employment.inside": """
        (mi|mis|nuestro|nuestra|la|el) ..1 <w_gear> (de|en) ..1 <company> ..8 (mi|me|yo|no me|no cierra|huele|nos)
        <company> (nos|me) (ha|han) ..1 (subido|pagado|bajado|cambiado|dado|puesto|mandado|llamado|ascendido|renovado|trasladado) ..6 (sueldo|nomina|turno|contrato|turnos|horario|extra|paga|plus|fijo|fija|uniforme|furgo|furgoneta|formacion|libre|descanso)
        (me han|me ha|me) (llamado|renovado|trasladado|ascendido|destinado) ..5 (en|de|a) ..1 <company>
        en <company> ..1 (nos|me) (pagan|dan|ponen|tratan|cambian|suben|obligan|dejan|mandan) ..3
    """,
    "employment.sign": """
        <w_doing>
        (clientes|pasajeros|pacientes|alumnos|huespedes|jugadores|viajeros) ..4 (me|nos) ..1 (preguntan|piden|dicen|gritan|dan|dejan)
        (mi|la) primera (nomina|guardia|ruta|clase|noche de guardia)
        (periodo de prueba) ..2 (superado|pasado|aprobado)
        (toda la planta|toda la oficina|todo el turno|todo el equipo|todo el estudio|toda la plantilla)
    """,
    "employment.made": """
        (la musica|el sonido|la voz|los dibujos|el arte|los textos|el codigo|el diseno|la portada|los graficos|el motor) (de|del) <product> ..6 (mia|mio|yo|la hice|lo hice|hice yo|escribi|compuse|grabe)
    """,
    "employment.own": """
        (la|lo|las|los) ..1 (compuse|escribi|dibuje|programe|hice|soldamos|hicimos|montamos|disene|grabe|pinte) (yo|nosotros|nosotras)
        (es mi|suena mi) (telefono|movil|busca) ..2 (el que)? ..1 (suena|pita)
    """,
}
