"""What runs inside a page, in a world of its own that the page's scripts cannot reach or alter."""

from __future__ import annotations

POSTS = ('.h-entry,article,[role="article"],[itemtype*="Posting"],[itemtype*="schema.org/Article"],'
         '[itemtype*="schema.org/Comment"]')

# Cheap enough to ask every few milliseconds: counts, no text of the page but its length.
PROBE = f"""(() => {{
  const d = document, root = d.scrollingElement || d.documentElement;
  const nodes = d.getElementsByTagName('*').length;
  const text = d.body && nodes < 20000 ? d.body.innerText.length : nodes * 10;
  return {{
    state: d.readyState, nodes, text,
    posts: d.querySelectorAll('{POSTS}').length,
    scripts: d.scripts.length, busy: d.querySelectorAll('[aria-busy="true"]').length,
    height: root ? root.scrollHeight : 0, seen: root ? Math.ceil(root.scrollTop + innerHeight) : 0,
    lost: location.protocol === 'chrome-error:',
    title: (d.title || '').slice(0, 200),
  }};
}})()"""

# Open shadow roots are part of what a reader sees and are written out as templates.
CAPTURE = """((limit, words) => {
  const d = document, roots = [];
  for (const e of d.getElementsByTagName('*')) if (e.shadowRoot) roots.push(e.shadowRoot);
  const root = d.documentElement;
  const html = roots.length && root.getHTML
    ? `<html lang="${(root.lang || '').replace(/[^\\w-]/g, '')}">` + root.getHTML({shadowRoots: roots}) + '</html>'
    : root.outerHTML;
  const part = d.querySelector('main') || d.querySelector('[role="main"]') || d.body;
  return {html: html.slice(0, limit), cut: html.length > limit, text: part ? part.innerText.slice(0, words) : ''};
})(%d, %d)"""

# One screen down, in the page itself and in the largest box that scrolls by itself.
SCROLL = """(() => {
  const step = Math.floor(innerHeight * 0.9), root = document.scrollingElement || document.documentElement;
  let moved = root.scrollTop;
  root.scrollTop = moved + step;
  if (root.scrollTop !== moved) return true;
  let best = null;
  for (const e of document.querySelectorAll('main, main *, [role="feed"], [role="main"], body > div, body > div > div'))
    if (e.scrollHeight > e.clientHeight + 40 && e.clientHeight > 200 &&
        /auto|scroll/.test(getComputedStyle(e).overflowY) &&
        (!best || e.clientHeight * e.clientWidth > best.clientHeight * best.clientWidth)) best = e;
  if (!best) return false;
  moved = best.scrollTop;
  best.scrollTop = moved + step;
  return best.scrollTop !== moved;
})()"""

# Words on the button that declines a consent banner, and on the banner itself, in the languages met most.
DECLINE = (
    "reject all|reject|decline all|decline|deny all|deny|refuse all|refuse|only necessary|necessary only|"
    "only essential|essential only|use necessary cookies only|continue without accepting|do not accept|no thanks|"
    "alle ablehnen|ablehnen|nur notwendige|nur erforderliche|nur essenzielle|ohne zustimmung fortfahren|"
    "tout refuser|refuser|continuer sans accepter|uniquement les cookies nécessaires|"
    "rechazar todo|rechazar todas|rechazar|solo necesarias|solo las necesarias|"
    "rifiuta tutto|rifiuta|recusar tudo|rejeitar|alles weigeren|weigeren|odrzuć wszystkie|odrzuć|"
    "すべて拒否|拒否する|拒否|必要なもののみ|全部拒绝|拒绝全部|拒绝|全部拒絕|拒絕全部|拒絕|僅必要|仅必要"
)
BANNER = "cookie|consent|gdpr|privacy|datenschutz|einwilligung|confidentialité|privacidad|隐私|隱私|同意|クッキー"

CONSENT = """((words, about) => {
  const rest = '(?:\\\\s+(?:all|cookies|optional cookies|non-essential cookies|alle))*$';
  const decline = new RegExp('^(?:' + words + ')' + rest, 'i');
  const banner = new RegExp(about, 'i');
  const shown = (e) => e.getClientRects().length > 0;
  const boxes = [...document.querySelectorAll(
    '[role="dialog"],[role="alertdialog"],dialog,[aria-modal="true"],[id*="consent" i],[class*="consent" i],' +
    '[id*="cookie" i],[class*="cookie" i],[id*="gdpr" i],[id*="onetrust" i],[class*="cmp" i]')]
    .filter((e) => shown(e) && banner.test((e.id + ' ' + e.className + ' ' + e.innerText).slice(0, 4000)));
  for (const box of boxes) {
    const inside = box.shadowRoot ? [box, box.shadowRoot] : [box];
    for (const part of inside)
      for (const b of part.querySelectorAll('button,[role="button"],input[type="button"],input[type="submit"],a'))
        if (shown(b) && decline.test((b.innerText || b.value || '').trim().replace(/[.!✕×]/g, '').trim())) {
          b.click();
          return 'declined';
        }
  }
  return boxes.length ? 'open' : 'none';
})(%s, %s)"""

SHOW_MORE = (
    "(?:load|show|view|see) (?:more|older)(?: posts| entries| items)?|older posts|more posts|mehr (?:laden|anzeigen)|"
    "(?:voir|afficher) plus|(?:cargar|ver) más|もっと見る|(?:加载|載入|显示|顯示)更多"
)
MORE = """((words) => {
  const more = new RegExp('^(?:' + words + ')$', 'i');
  for (const b of document.querySelectorAll('button'))
    if (b.getClientRects().length && !b.disabled && !b.closest('form,article,[role="article"],.h-entry') &&
        more.test((b.innerText || '').trim())) { b.click(); return true; }
  return false;
})(%s)"""

# Runs before the page's own scripts, in the page's own world: an alert that comes too often ends the script
# that calls it, and nothing is opened or printed.
QUIET = """(() => {
  let asked = 0;
  const hush = (answer) => function () { if (++asked > 25) throw new Error('too many dialogs'); return answer; };
  window.alert = hush(undefined); window.confirm = hush(false); window.prompt = hush(null);
  window.print = () => undefined; window.open = () => null;
})()"""
