"""Japanese."""

CONCEPTS: dict[str, str] = {}
PHRASES: dict[str, str] = {}
PATTERNS: dict[str, str] = {}

CONCEPTS |= {
    "firm_thing": "アプリ | サイト | 公式 | 店 | 店舗 | 社員 | 会員 | サポート | サポート窓口 | 窓口 | 家計簿アプリ | 通知 | 更新 | アップデート | ログイン | 株 | 広告 | 新機能 | 料金 | 解約 | 有料版 | 画面 | 会社 | 本社 | 面接 | 内定 | カード | アカウント",
}
PATTERNS |= {
    "namesake.employer": """
<candidate> (で|に) (働い*|働く|働いて|勤め|勤務|入社|転職|就職|内定)
<candidate> (社員|に入社|の社員|で働|に勤)
<candidate> の (同僚|上司|社員|新人|制服|給料|面接)
""",
    "namesake.firm": """
<candidate> の? <firm_thing>
<candidate> (アプリ|公式|さん|株|社)
""",
}
