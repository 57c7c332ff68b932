"""French: passwords, codes and what they open; and numbers that are none."""

CONCEPTS = {
    "secret_noun": "password | pw | pwd | passcode | pass | login | admin | root | user | username | creds | credentials | token | api key | otp | 2fa | mot de passe | mdp | code | le code | identifiant | identifiants | pin | digicode | alarme | login | acces | code (porte|portail|alarme|wifi) | wifi",
    "secret_door": "door | gate | safe | staging | vpn | ssid | prod | db | database | keypad | cctv | laptop | sticky note | post it | porte | alarme | coffre | portail | serveur | wifi | caisse | entree | garage | tablette | digicode | badge",
    "secret_link": "is | 's | now | = | est | c' est | sont | maintenant | avec | et | devient",
    "secret_not": "code parrain | parrainage | avec le code | code postal | code promo | promo | commande | facture | vol | train | code barre | page",
    "secret_public": "wifi invites | exemple | wifi public",
    "secret_talk": "key | token | header | config | repo | webhook | api | 401 | 403 | login | prod | staging | bot | env | server | deploy",
}
