// What needs a script, and is hidden without one: copying, sharing, printing, counting, the letter while it is written.
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
  const told = count.insertAdjacentElement('afterend', document.createElement('p'));
  told.className = 'unseen';
  told.setAttribute('role', 'status');
  let waiting;
  const show = () => {
    const left = Number(field.dataset.max) - field.value.length;
    count.textContent = `${Math.abs(left)} ${left < 0 ? field.dataset.over : field.dataset.left}`;
  };
  field.addEventListener('input', () => {
    show();
    // Read out once the writer pauses, not at every key.
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      told.textContent = count.textContent;
    }, 1000);
  });
  show();
}

for (const button of document.querySelectorAll('[data-share]')) {
  button.hidden = navigator.share === undefined;
  button.addEventListener('click', () => {
    const [text, title] = [button.dataset.share, button.dataset.subject].map(
      (id) => document.getElementById(id).value,
    );
    // Closing the sheet of the phone rejects: then nothing is to be done.
    navigator.share({ title, text }).catch(() => {});
  });
}

// Whoever leaves finds neither the letter nor her words with the Back button: the window's name says that she left.
for (const link of document.querySelectorAll('[data-leave]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    window.name = 'left';
    location.replace(link.href);
  });
  window.addEventListener('pageshow', () => {
    const [arrival] = performance.getEntriesByType('navigation');
    if (window.name === 'left' && arrival.type === 'back_forward') document.getElementById('letter').reset();
    else window.name = '';
  });
}

for (const live of document.querySelectorAll('[data-live]')) {
  const form = document.getElementById('letter');
  const told = live.querySelector('[role="status"]');
  let waiting;
  let latest = 0;
  const show = async (fieldIsLeft) => {
    const turn = ++latest;
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(live.dataset.live, { method: 'POST', body }).catch(() => undefined);
    if (answer?.status !== 200 || turn !== latest) return;
    const html = await answer.text();
    if (turn !== latest) return;
    live.querySelector('div').innerHTML = html;
    live.hidden = false;
    if (fieldIsLeft) told.textContent = told.dataset.updated;
  };
  const showSoon = (fieldIsLeft) => {
    told.textContent = '';
    clearTimeout(waiting);
    waiting = setTimeout(show, 500, fieldIsLeft);
  };
  // Shown at each pause; said in one short sentence, and only when a field is left.
  form.addEventListener('input', () => showSoon(false));
  form.addEventListener('change', () => showSoon(true));
  show(false);
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
