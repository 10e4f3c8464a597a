package parkgraph.service.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader sees of an item: its values, and the lists under it as groups of their
 * own.
 *
 * @param label what the list of such items is called
 * @param path where that list stands in the item it is of
 * @param columns the values
 * @param lists the lists under it
 */
record Group(String label, List<String> path, List<Column> columns, List<Group> lists) {

	/** The whole of an answer. What is asked first is not named in it. */
	static Group of(List<Selected> roots) {
		List<Column> columns = new ArrayList<>();
		List<Group> lists = new ArrayList<>();
		for (Selected root : roots) {
			Group inner = (root.isValue() || root.isList()) ? inside(List.of(root)) : content(root);
			boolean wrapped = !root.isValue() && !root.isList();
			inner.columns.forEach((column) -> columns.add(wrapped ? column.under(root.name()) : column));
			boolean asked = root.isList() || root.isPage();
			inner.lists.stream()
				.map((list) -> asked ? list.called("") : list)
				.forEach((list) -> lists.add(wrapped ? list.below(root.name()) : list));
		}
		return new Group("", List.of(), columns, lists);
	}

	private static Group inside(List<Selected> fields) {
		List<Column> columns = new ArrayList<>();
		List<Group> lists = new ArrayList<>();
		boolean named = false;
		for (Selected field : fields) {
			if (field.isName()) {
				if (!named) {
					columns.add(new Column(List.of(), List.of(field.label()), Column.Kind.WORDS, field.type()));
				}
				named = true;
			}
			else if (field.isValue()) {
				columns
					.add(new Column(List.of(field.name()), List.of(field.label()), kind(field, fields), field.type()));
			}
			else if (field.isList()) {
				add(field.name(), field.label(), field.below(), columns, lists);
			}
			else {
				addSingle(field, columns, lists);
			}
		}
		return new Group("", List.of(), columns, lists);
	}

	private static Column.Kind kind(Selected field, List<Selected> beside) {
		boolean measured = Stream.of("unit", "printed")
			.allMatch((name) -> beside.stream().anyMatch((other) -> other.name().equals(name)));
		if (!measured) {
			return Column.Kind.PLAIN;
		}
		return switch (field.name()) {
			case "unit" -> Column.Kind.UNIT;
			case "exact", "low", "high" -> Column.Kind.MEASURE;
			default -> Column.Kind.PLAIN;
		};
	}

	/** A list of which one thing is asked stands in one place. */
	private static void add(String name, String label, List<Selected> below, List<Column> columns, List<Group> lists) {
		Group items = inside(below);
		if (items.columns.size() == 1 && items.lists.isEmpty()) {
			columns.add(items.columns.get(0).standingFor(name, label));
		}
		else {
			lists.add(new Group(label, List.of(name), items.columns, items.lists));
		}
	}

	private static void addSingle(Selected field, List<Column> columns, List<Group> lists) {
		if (field.type().equals("Money")) {
			columns.add(new Column(List.of(field.name()), List.of(field.label()), Column.Kind.MONEY, field.type()));
			return;
		}
		Group inner = content(field);
		boolean onlyList = inner.columns.isEmpty() && inner.lists.size() == 1;
		inner.lists.forEach((list) -> lists.add((onlyList ? list.called(field.label()) : list).below(field.name())));
		boolean alone = inner.columns.size() == 1 && inner.lists.isEmpty();
		inner.columns.forEach((column) -> columns.add((alone || column.isName())
				? column.standingFor(field.name(), field.label()) : column.below(field.name(), field.label())));
	}

	private static Group content(Selected object) {
		return object.isPage() ? page(object) : inside(object.below());
	}

	private static Group page(Selected page) {
		List<Column> columns = new ArrayList<>();
		List<Group> lists = new ArrayList<>();
		page.below()
			.stream()
			.filter(Selected::isList)
			.forEach((list) -> add(list.name(), page.label(), list.below(), columns, lists));
		return new Group("", List.of(), columns, lists);
	}

	private Group called(String name) {
		return new Group(name, this.path, this.columns, this.lists);
	}

	private Group below(String field) {
		return new Group(this.label, Stream.concat(Stream.of(field), this.path.stream()).toList(), this.columns,
				this.lists);
	}

}
