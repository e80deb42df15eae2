package kz.robotbailiff.service.registry;

/// The register of persons does not answer, or not in order; it is asked again later.
final class RegisterSilent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegisterSilent(String why) {
        super(why);
    }

    RegisterSilent(String why, Throwable cause) {
        super(why, cause);
    }
}
