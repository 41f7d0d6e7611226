import {emit} from './events.js';

/** Offers a calendar file; an app that cancels `city-navigate` gets its address instead. */
export function offerCalendarFile(host: EventTarget, text: string, fileName: string): void {
  const href = URL.createObjectURL(new Blob([text], {type: 'text/calendar;charset=utf-8'}));
  if (emit(host, 'city-navigate', {href, purpose: 'calendar'})) {
    const link = document.createElement('a');
    link.href = href;
    link.download = fileName;
    link.click();
  }
  // The browser reads the address when the download begins: the person may take long to choose a folder.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
