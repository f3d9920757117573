/**
 * Lets cards be dragged between columns and moved by keys. What a card may do stands in its `data-moves`; the server decides again and
 * hears of a move by the event `board-move`.
 */
class TrihelixBoard extends HTMLElement {
  #dragged = null;

  connectedCallback() {
    this.addEventListener('dragstart', this.#start);
    this.addEventListener('dragend', this.#end);
    this.addEventListener('dragover', this.#over);
    this.addEventListener('dragleave', this.#leave);
    this.addEventListener('drop', this.#drop);
    this.addEventListener('keydown', this.#key);
  }

  disconnectedCallback() {
    this.removeEventListener('dragstart', this.#start);
    this.removeEventListener('dragend', this.#end);
    this.removeEventListener('dragover', this.#over);
    this.removeEventListener('dragleave', this.#leave);
    this.removeEventListener('drop', this.#drop);
    this.removeEventListener('keydown', this.#key);
  }

  /** Called by the server after a move. */
  focusCard(id) {
    const card = this.querySelector(`[data-card="${CSS.escape(id)}"]`);
    card?.querySelector('a')?.focus();
  }

  #start = (event) => {
    const card = event.target.closest?.('.th-board-card');
    if (!card?.dataset.moves) {
      return;
    }
    this.#dragged = card;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', card.dataset.card);
    card.toggleAttribute('data-dragged', true);
    targets(card).forEach((id) => this.#column(id)?.toggleAttribute('data-target', true));
  };

  #end = () => {
    this.#dragged?.removeAttribute('data-dragged');
    this.#dragged = null;
    this.querySelectorAll('.th-board-column').forEach((column) => {
      column.removeAttribute('data-target');
      column.removeAttribute('data-over');
    });
  };

  #over = (event) => {
    const column = this.#open(event);
    if (column) {
      event.preventDefault();
      column.toggleAttribute('data-over', true);
    }
  };

  #leave = (event) => {
    const column = event.target.closest?.('.th-board-column');
    if (column && !column.contains(event.relatedTarget)) {
      column.removeAttribute('data-over');
    }
  };

  #drop = (event) => {
    const column = this.#open(event);
    if (column) {
      event.preventDefault();
      this.#move(this.#dragged, column.dataset.column);
    }
  };

  #key = (event) => {
    const card = event.target.closest?.('.th-board-card');
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!card || !step || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const across = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (event.shiftKey && across) {
      this.#shift(card, step);
    } else if (!event.shiftKey) {
      (across ? this.#beside(card, step) : this.#along(card, step))?.querySelector('a')?.focus();
    } else {
      return;
    }
    event.preventDefault();
  };

  /** To the nearest column on that side where the card may go. */
  #shift(card, step) {
    const columns = this.#columns();
    const open = targets(card);
    for (let i = columns.indexOf(columnOf(card)) + step; columns[i]; i += step) {
      if (open.includes(columns[i].dataset.column)) {
        this.#move(card, columns[i].dataset.column);
        return;
      }
    }
  }

  #along(card, step) {
    const cards = cardsOf(columnOf(card));
    return cards[cards.indexOf(card) + step];
  }

  #beside(card, step) {
    const columns = this.#columns();
    const row = cardsOf(columnOf(card)).indexOf(card);
    for (let i = columns.indexOf(columnOf(card)) + step; columns[i]; i += step) {
      const cards = cardsOf(columns[i]);
      if (cards.length) {
        return cards[Math.min(row, cards.length - 1)];
      }
    }
    return null;
  }

  #open(event) {
    const column = this.#dragged && event.target.closest?.('.th-board-column');
    return column && targets(this.#dragged).includes(column.dataset.column) ? column : null;
  }

  #columns() {
    return [...this.querySelectorAll('.th-board-column')];
  }

  #column(id) {
    return this.querySelector(`[data-column="${CSS.escape(id)}"]`);
  }

  #move(card, to) {
    this.dispatchEvent(new CustomEvent('board-move', { detail: { card: card.dataset.card, to } }));
  }
}

const columnOf = (card) => card.closest('.th-board-column');
const cardsOf = (column) => [...column.querySelectorAll('.th-board-card')];
const targets = (card) => (card.dataset.moves ?? '').split(' ').filter(Boolean);

if (!customElements.get('trihelix-board')) {
  customElements.define('trihelix-board', TrihelixBoard);
}
