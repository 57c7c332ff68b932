"""English: how people say, or plainly imply, that they work somewhere, and how they do not."""

PATTERNS = {
    "employment.working": """
        <i> ..3!<negation> (work|working|employed) (at|for|with) ..2 <subject>
    """,
    "employment.tenure": """
        (first|second|third|last) (day|week|month) (at|with) <subject>
        (week|day|month|year) (one|two|three) at <subject>
        <number|number_word> (years|months|weeks|days) at <subject>
    """,
    "employment.joining": """
        (join|joining) <subject>
        <i> ..2 start ..2 (at|with) <subject>
    """,
    "employment.inside": """
        <my> ..2 (job|desk|manager|colleagues|team|lead) (at|in) <subject>
    """,
}
