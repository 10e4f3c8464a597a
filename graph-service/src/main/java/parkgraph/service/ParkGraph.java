package parkgraph.service;

import parkgraph.service.command.ParkGraphCommand;

/**
 * The program: one command line.
 */
public final class ParkGraph {

	private ParkGraph() {
	}

	public static void main(String[] args) {
		System.exit(ParkGraphCommand.execute(args));
	}

}
