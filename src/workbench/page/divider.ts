/** The line between grid and pane: dragged with the pointer, moved with the arrow keys. */

const narrowest = 280;
const widest = 800;
const keyStep = 10;

export function setUpDivider(divider: HTMLElement): void {
  function setWidth(wanted: number): void {
    const width = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
    document.documentElement.style.setProperty('--pane-width', `${width}px`);
    divider.setAttribute('aria-valuenow', String(width));
  }
  const width = () => Number(divider.getAttribute('aria-valuenow'));

  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    document.body.classList.add('dragging');
    event.preventDefault();
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX - 3);
  });
  divider.addEventListener('lostpointercapture', () => document.body.classList.remove('dragging'));
  divider.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') setWidth(width() + keyStep);
    else if (event.key === 'ArrowRight') setWidth(width() - keyStep);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
