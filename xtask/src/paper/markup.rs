//! Markup of pages to print.

/// An element with a class, around markup.
pub(super) fn element(name: &str, class: &str, inside: &str) -> String {
    if class.is_empty() {
        return format!("<{name}>{inside}</{name}>");
    }
    format!("<{name} class=\"{class}\">{inside}</{name}>")
}

/// A heading, and a list under it.
pub(super) fn list(heading: &str, name: &str, lines: &[String]) -> String {
    let lines: String = lines.iter().map(|line| element("li", "", line)).collect();
    element("section", "", &(element("h2", "", heading) + &element(name, "", &lines)))
}

/// A table with a row of headings; the first cell of each row names it.
pub(super) fn table(class: &str, headings: &[String], rows: &[Vec<String>]) -> String {
    let headings: String =
        headings.iter().map(|heading| format!("<th scope=\"col\">{heading}</th>")).collect();
    let row = |cells: &Vec<String>| {
        let (first, rest) = cells.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
        let rest: String = rest.iter().map(|cell| element("td", "", cell)).collect();
        element("tr", "", &format!("<th scope=\"row\">{first}</th>{rest}"))
    };
    let rows: String = rows.iter().map(row).collect();
    let head = element("thead", "", &element("tr", "", &headings));
    element("table", class, &(head + &element("tbody", "", &rows)))
}

/// A text as markup.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A whole page. It asks for nothing: no script, no font, no picture of elsewhere.
pub(super) fn page(tag: &str, title: &str, style: &str, body: &str, licence: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n{body}\n</main>\n<footer>{licence}</footer>\n</body>\n</html>\n"
    )
}
