"""Whether the account is associated: employment statements, grounds, the window and its ageing."""

from auditor.association.employment import employment
from auditor.association.grounds import Stated, associate
from auditor.association.statement import Employment, Statement
from auditor.association.window import Window, window

__all__ = ["Employment", "Stated", "Statement", "Window", "associate", "employment", "window"]
