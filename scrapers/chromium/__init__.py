"""What the browser needs beside Playwright: where a Chromium is, the guarded way out, what runs inside the page."""
