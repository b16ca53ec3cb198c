import { d as columns, m as typeset } from "./action-words.js";

// src/report/layout.ts
/** Width of the labels at the left: `Generator    fit: …`. */
const LABEL = 13;
/** Breaks at spaces, and inside a word only where it is wider than the line. Never empty. */
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ").flatMap((part) => pieces(part, width))) if (line !== "" && length(line) + 1 + length(word) > width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
/** Cuts a word that is too wide: behind the last `,` `/` `{` or `:` of its second half, else at the width. */
function pieces(word, width) {
	const parts = [];
	let rest = [...word];
	while (rest.length > width) {
		const half = width >> 1;
		const seam = rest.slice(half, width).findLastIndex((character) => ",/{:".includes(character));
		const at = seam < 0 ? width : half + seam + 1;
		parts.push(rest.slice(0, at).join(""));
		rest = rest.slice(at);
	}
	return [...parts, rest.join("")];
}
const length = (text) => [...text].length;
const padEnd = (text, width) => text + " ".repeat(Math.max(0, width - length(text)));
const padStart = (text, width) => " ".repeat(Math.max(0, width - length(text))) + text;
/** A paragraph with every line indented. */
function paragraph(text, indent, look) {
	const margin = " ".repeat(indent);
	return wrap(typeset(text, look), columns(look) - indent).map((line) => margin + line);
}
/** `label        text`, the text wrapped under itself. */
function labelled(label, text, look) {
	const [first = "", ...rest] = wrap(typeset(text, look), columns(look) - LABEL);
	const margin = " ".repeat(LABEL);
	return [`${padEnd(typeset(label, look), 12)} ${first}`, ...rest.map((line) => margin + line)];
}
/** Steps with their numbers, wrapped under themselves. */
function numbered(items, look) {
	return items.flatMap((item, index) => {
		const [first = "", ...rest] = paragraph(item, 5, look);
		return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
	});
}
/** A table as wide as the look, a rule between groups. Cells stand one space apart, figures to the right. */
function table(head, groups, look) {
	const total = columns(look);
	const all = groups.flat().map((row) => row.cells.map((cell) => typeset(cell, look)));
	const widths = head.map((column, index) => column.flex ? 0 : Math.max(column.least ?? 0, length(column.head), ...all.map((cells) => length(cells[index] ?? ""))));
	const taken = widths.reduce((sum, width) => sum + width, 0) + 2 * (head.length - 1);
	const flexible = head.findIndex((column) => column.flex);
	if (flexible >= 0) widths[flexible] = Math.max(8, total - taken);
	const rule = typeset("─", look).repeat(total);
	const title = tableLines({ cells: head.map((column) => column.head) }, head, widths, look);
	return groups.filter((group) => group.length > 0).flatMap((group, index) => [...index === 0 ? title : [rule], ...group.flatMap((row) => tableLines(row, head, widths, look))]);
}
function tableLines(row, head, widths, look) {
	const wrapped = head.map((column, index) => {
		const cell = typeset(row.cells[index] ?? "", look);
		return column.flex ? wrap(cell, widths[index]) : [cell];
	});
	const height = Math.max(...wrapped.map((lines) => lines.length));
	return Array.from({ length: height }, (_, line) => head.map((column, index) => {
		const text = wrapped[index][line] ?? "";
		const cell = column.align === "left" ? padEnd(text, widths[index]) : padStart(text, widths[index]);
		return index === 0 && line === 0 && row.paint ? row.paint(cell) : cell;
	}).join("  "));
}

export { table as i, numbered as n, paragraph as r, labelled as t };