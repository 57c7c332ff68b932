"""German: passwords, codes and what they open; and numbers that are none."""

CONCEPTS = {
    "secret_noun": "password | pw | pwd | passcode | pass | login | admin | root | user | username | creds | credentials | token | api key | otp | 2fa | passwort | passworter | kennwort | pin | code | der code | zugang | zugangsdaten | login | anmeldung | benutzer | benutzername | alarm | tarcode | turcode | wlan | wlan passwort | schlusselcode",
    "secret_door": "door | gate | safe | staging | vpn | ssid | prod | db | database | keypad | cctv | laptop | sticky note | post it | tur | tor | alarm | tresor | server | wlan | kasse | eingang | garage | tablet | lager | schlusselkasten",
    "secret_link": "is | 's | now | = | ist | lautet | sind | jetzt | mit | und | neu",
    "secret_not": "einladungscode | freunde code | mit dem code | aktionscode | postleitzahl | plz | rabattcode | gutschein | bestellung | rechnung | flug | zug | seite | commit hash",
    "secret_public": "gaste wlan | beispiel | gastezugang",
    "secret_talk": "key | token | header | config | repo | webhook | api | 401 | 403 | login | prod | staging | bot | env | server | deploy",
}
