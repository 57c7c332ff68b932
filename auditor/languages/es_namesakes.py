"""Spanish: what shows that a name is a person, a thing of another kind, or asked about."""

CONCEPTS = {
    "he_she": "ella",
    "person_tie": """mi (hija|hijo|hermana|hermano|prima|primo|abuela|abuelo|madre|padre|mujer|marido|novia|novio|vecina|vecino|amiga|amigo|tia|tio|sobrina|sobrino|gata|gato|perra|perro|suegra|nieta|nieto|jefa|jefe|profe) | tu (hija|hermana|prima|madre|amiga) | su (hija|hermana|prima|madre|amiga) | la (abuela|tia|prima|vecina|pequeña|niña|señora|profe|bebe|perrita|gatita) | el (abuelo|tio|primo|vecino|niño|perro|gato) | abuela | tia | doña | don | sor | santa | san | señora | señorita | nuestra | querida""",
}

PATTERNS = {
    "namesake.person": """
(se llama|se llamaba|llamado|llamada|de nombre|apodado|bautizado) ..1 <candidate>
gracias <candidate> por (el pastel|la tarta|las flores|la cena|tu|tus|el regalo|la invitacion|el dibujo)
<person_tie> <candidate>
<candidate> (cumple|tuvo|nacio|empieza|duerme|llora|rie|juega|canta|gatea|murio|se caso|ya anda|ya habla|dice que|pregunta si|quiere ser|ha aprendido|y los niños|y el perro)
(feliz cumpleaños|felicidades|enhorabuena|buen viaje|te quiero|querida) <candidate>
""",
    "namesake.asked": "(que es|quien es|que era|eso de) ..2 <candidate>",
    "namesake.code": "<candidate> & (examen|nivel|curso|aleman|ingles|frances|idioma|vitamina|vitaminas|pastillas|asiento|fila|aula|certificado)",
    "namesake.ordinary": "(agua|voz|cerveza|ropa|luz|idea|mente|respuesta) <candidate>",
}
