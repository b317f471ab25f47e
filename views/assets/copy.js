// What needs a script, and is hidden without one: copy buttons, printing, the count of characters.
const status = document.getElementById('copied');

for (const button of document.querySelectorAll('[data-copy]')) {
  const field = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener('click', async () => {
    status.textContent = '';
    if (await copy(field)) status.textContent = button.dataset.done;
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

for (const field of document.querySelectorAll('[data-max]')) {
  const count = field.insertAdjacentElement('afterend', document.createElement('p'));
  count.className = 'hint';
  count.setAttribute('role', 'status');
  const show = () => {
    const left = Number(field.dataset.max) - field.value.length;
    count.textContent = `${Math.abs(left)} ${left < 0 ? field.dataset.over : field.dataset.left}`;
  };
  field.addEventListener('input', show);
  show();
}

/** Outside HTTPS there is no clipboard to write to: then the field is selected and copied the old way. */
async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand('copy');
  }
}
