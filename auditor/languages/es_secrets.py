"""Spanish: passwords, codes and what they open; and numbers that are none."""

CONCEPTS = {
    "secret_noun": "password | pw | pwd | passcode | pass | login | admin | root | user | username | creds | credentials | token | api key | otp | 2fa | contrasena | contrasenas | clave | claves | pin | codigo | el codigo | usuario | acceso | credenciales | alarma | codigo de la (puerta|alarma|entrada) | clave del wifi | wifi",
    "secret_door": "door | gate | safe | staging | vpn | ssid | prod | db | database | keypad | cctv | laptop | sticky note | post it | puerta | alarma | caja fuerte | caja | wifi | servidor | almacen | entrada | garaje | panel | tablet | portal",
    "secret_link": "is | 's | now | = | es | son | ahora | nueva | nuevo | con | y",
    "secret_not": "codigo de invitacion | invitacion | codigo promocional | promocion | codigo amigo | referido | con el codigo | usa el codigo | codigo postal | codigo de descuento | descuento | pedido | factura | vuelo | codigo qr | codigo de barras | cupon",
    "secret_public": "wifi de invitados | ejemplo | invitados",
    "secret_talk": "key | token | header | config | repo | webhook | api | 401 | 403 | login | prod | staging | bot | env | server | deploy",
}
