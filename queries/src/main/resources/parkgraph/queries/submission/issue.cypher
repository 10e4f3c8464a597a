// Gives files that have arrived the next number of the year. The book is written first, so two arrivals wait for each other.
// Parameters: $year INTEGER, $receipt MAP (content, collection (null for a new one), title, who STRING; files INTEGER)
MERGE (book:ReceiptBook {year: $year})
ON CREATE SET book.last = 0
SET book.last = book.last + 1
WITH book.last AS number
WITH number, toString($year) + '-' + CASE WHEN number < 1000 THEN right('000' + toString(number), 4) ELSE toString(number) END AS id
CREATE (receipt:Receipt {id: id})
SET receipt += $receipt, receipt.year = $year, receipt.number = number, receipt.collection = coalesce($receipt.collection, id),
    receipt.at = datetime()
RETURN receipt {.*} AS receipt
ORDER BY receipt.id
