/** Stands in for jsPDF's optional helpers (html2canvas, DOMPurify, canvg): we draw text, tables and vectors only. */
export default function unused(): never {
  throw new Error('jsPDF HTML and SVG rendering is not part of this build')
}
