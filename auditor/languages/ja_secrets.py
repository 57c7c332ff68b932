"""Japanese: passwords, codes and what they open; and numbers that are none."""

CONCEPTS = {
    "secret_noun": "password | pw | pwd | passcode | pass | login | admin | root | user | username | creds | credentials | token | api key | otp | 2fa | パスワード | 暗証番号 | 暗証 | パス | pin | id | ログイン | 認証コード | 確認コード | コード | 開錠 | 解錠",
    "secret_door": "door | gate | safe | staging | vpn | ssid | prod | db | database | keypad | cctv | laptop | sticky note | post it | 金庫 | ドア | 裏口 | 入口 | 警報 | サーバー | wifi | 端末 | タブレット | レジ",
    "secret_link": "is | 's | now | = | は | が | を | に | で",
    "secret_not": "招待コード | 紹介コード | プロモコード | 郵便番号 | 注文 | 伝票 | 便名 | 電話 | クーポン | 追跡番号",
    "secret_public": "ゲストwifi | 例 | ダミー",
    "secret_talk": "key | token | header | config | repo | webhook | api | 401 | 403 | login | prod | staging | bot | env | server | deploy",
}
