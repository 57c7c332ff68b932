"""What the tool knows of each language, as data: one file, or one folder of files, a language.

A file may hold `SPELLINGS`, `CONCEPTS`, `PHRASES` and `PATTERNS` (notation: `auditor.grammar`).
Files are found by walking; adding a language is adding its file.
"""
