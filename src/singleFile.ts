/** The single file's script is the page's and, started again without a document, the worker's. */
if (typeof document === 'undefined') void import('./beside/worker')
else void import('./main')
