/** Filters the lists while one types; `/` goes to the search, Enter to the first that is left. */

const form = document.querySelector('form[role="search"]');
const field = form.querySelector('input');
const found = form.querySelector('output');
const lists = [...document.querySelectorAll('.list')].map((section) => ({
  section,
  title: section.querySelector('h2').textContent,
  items: [...section.querySelectorAll('li')],
}));

/** Nothing where nothing is searched for. */
function firstFound() {
  const items = lists.flatMap((list) => list.items);
  return field.value.trim() === '' ? undefined : items.find((item) => !item.hidden);
}

/** An item is found by its own words and by those of its list's title; all that are typed must be among them. */
function filter() {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { section, title, items } of lists) {
    for (const item of items) {
      const text = `${item.textContent} ${title}`.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) count += 1;
    }
    section.hidden = items.every((item) => item.hidden);
  }
  found.textContent = words.length === 0 ? '' : `${count} found`;
}

function isTyping({ target }) {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

form.hidden = false;
field.addEventListener('input', filter);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  firstFound()?.querySelector('a').click();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  event.preventDefault();
  field.focus();
  field.select();
});
// The browser brings what was typed back when one returns to the page.
addEventListener('pageshow', filter);
