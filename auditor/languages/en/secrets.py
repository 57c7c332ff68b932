"""English: passwords, codes and what they open; and numbers that are none."""

CONCEPTS = {
    # What keeps others out.
    "secret_noun": """
password~ | passwd | pw | pwd | pass | passcode~ | pass code~ | passphrase~ | pin | pins | pin number | login~ | log in | log on | logon | sign in | signin | creds | credential~ | logins | username | user name
(access|entry|entrance|door|gate|alarm|unlock|security|override|manager|supervisor|admin|master|staff|keypad|key|lock|safe|barrier|disarm|reset|recovery|backup|one time|verification|confirmation|sms|text|2fa|mfa|otp|auth|authenticator|bypass|arming|arm|vault|service|till|register|void|refund|door entry|building|office|stockroom|store room|car park|garage|wifi|wi fi|login|teams|zoom|meeting|host|dial in|conference) (code|codes|pin|pins|number|combo|combination|password|key)
2fa | otp | backup codes | recovery codes | the code that just came | code that came | code they sent | code is | code 's | codes are | new code | code changed | code was changed | combo | combination | override | unlock~ with | wpa | wpa2 | wifi pass | bitlocker | passkey | security answer~ | secret word | safe word is | shared mailbox | root on | root of | sudo | key fob code | lockbox code | admin is | db login | database login | alarm | alarm 's | alarm reset | disarm
""",
    # What a code opens.
    "secret_door": """
door | doors | gate | gates | keypad | key pad | safe | vault | locker | lockbox | key safe | till | tills | register | cctv | camera | vpn | wifi | wi fi | ssid | staging | db | database | server | router | switch | portal | admin | root | prod | production | back office | control room | server room | medicine (cupboard|cabinet|fridge|room) | drug (cupboard|cabinet|safe) | controlled drugs | side door | back door | fire panel | panel | barrier | lift | entrance | shutter~ | stockroom | cage | printer | tablet | laptop | computer | pc | terminal | self checkout~ | cash machine | machine | intranet | account | mailbox | inbox | dashboard | console | cluster | root account | phone system | voicemail | crm | epos | pos | booking system | exam board | register system | unlock | disarm | arm it | alarm | drive | shared drive | ftp | sftp | ssh | api
""",
    # Between a thing and its code.
    "secret_link": "is | 's | are | was | now | to | = | with | and then | then | use | using | try | type | enter | punch | key in | press | dial | changed to | set to | reset to | still | it 's",
    "secret_press": "type | type in | enter | punch | punch in | key in | press | dial | tap in | hit",
    # Numbers and words that open nothing.
    "secret_not": """
order | order number | ticket | request id | request | file | case number | flight | bus | bus route | room | room number | seat | page | pages | isbn | postcode | post code | zip code | zip | area code | country code | dial code | error code | error | status code | exit code | http | source code | code review | code base | lines of code | line of code | vs code | morse code | dress code | code of conduct | code name | code word puzzle | qr code | bar code | barcode | color code | hex | rgb | promo code | with the code | use code | use the code | code at checkout | half price | off until | exited with code | exit | promo code | discount code | voucher code | voucher | coupon | referral code | gift code | friend code | invite code for all | discount | off at | percent off | tracking | parcel | tail number | registration | reg plate | number plate | serial number | version | commit | hash | sha | sha256 | md5 | checksum | fingerprint | public key | tax code | sort code explained | national code | building code | penal code | ticket number | tee time | score | crossword | puzzle | sudoku | wordle | lottery | bingo | quiz | cheat code | konami | chess | level | game | speedrun | model number | part number | sku | catalog | chapter | verse | hymn | grade | km | miles | kg | followers | steps | words | customer number | membership number | locker room
""",
    # Open to all, made up, or gone.
    "secret_public": """
guest wifi | guest wi fi | guest network | visitor wifi | visitors wifi | free wifi | public wifi | cafe wifi | customer wifi | hotel wifi | library wifi | on the sign | on the wall | on the menu | on the receipt | on a sign | sign says | printed on | for everyone | for everybody | for all | open to all | demo account | demo login | test account | demo user | sandbox account | fake | fake credentials | made up | placeholder | example | dummy | for example | e.g. | sample | lorem | fictional | in the movie | in the film | in the game | in the novel | escape room | spaceballs | used to be | my first password | old password | was my first | expired | revoked | rotated already | already changed | no longer works | hunter2 | joke
""",
}
